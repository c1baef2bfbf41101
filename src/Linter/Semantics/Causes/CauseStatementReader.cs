using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics.Causes;

/// <summary>Reads what a sentence names as a cause, where, and how surely.</summary>
public static class CauseStatementReader
{
    public static CauseStatement Read(Sentence sentence)
    {
        var words = sentence.Words;
        var classes = CauseClasses.None;
        var isRefuted = false;
        StatedField? naming = null;
        var components = new List<string>();
        foreach (var clause in sentence.Clauses)
        {
            var first = words.IndexAt(clause.Plain.Start);
            var end = words.IndexAt(clause.Plain.End);
            if (CausePhrases.Denial.IsWithin(words, first, end))
            {
                isRefuted = true;
                continue;
            }

            for (var i = first; i < end; i++)
            {
                var found = CauseLexicon.Find(words, i, first, end, out var length);
                if (found != CauseClasses.None)
                {
                    classes |= found;
                    naming ??= Field(sentence, i, i + length);
                    CauseComponents.AddTo(components, words, i, length, first, end);
                    i += length - 1;
                }
            }
        }

        return new CauseStatement
        {
            Statement = sentence.ToStatement(),
            Classes = classes,
            Naming = naming,
            Components = components,
            Change = isRefuted ? null : OriginChange.Find(sentence),
            IsHedged = IsHedged(words),
            IsRefuted = isRefuted && classes == CauseClasses.None,
        };
    }

    /// <summary>True if two statements name kinds of cause that cannot be two names of one.</summary>
    public static bool NameDifferentCauses(CauseClasses left, CauseClasses right) => CauseLexicon.AreDifferent(left, right);

    internal static StatedField Field(Sentence sentence, int first, int end)
    {
        var plain = sentence.Words.Cover(first, end - 1);
        return new StatedField(sentence.Text.Substring(plain.Start, plain.Length), sentence.ToSource(plain));
    }

    private static bool IsHedged(WordList words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (CausePhrases.Doubt.IsAt(words, i) && !CausePhrases.DoubtAboutFuture.IsAt(words, i - 1) && !CausePhrases.DoubtAboutFuture.IsAt(words, i))
            {
                return true;
            }
        }

        return false;
    }
}
