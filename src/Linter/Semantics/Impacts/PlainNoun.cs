using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Text;

namespace Linter.Semantics.Impacts;

/// <summary>The noun of a share or count that no word narrows: "of all users", "of our 12,000 accounts", but not "of EU users".</summary>
internal static class PlainNoun
{
    private static readonly WordSet Wholes = new("of all the our total million thousand billion");

    /// <summary>Where the share ends in the text of the sentence, its noun included; -1 if the noun is narrowed.</summary>
    public static int EndOf(ImpactPassage passage, ShareReading share)
    {
        var end = passage.PlainOf(share).End;
        return share.Noun is null ? end : EndOf(passage, end, share.NounSpan);
    }

    /// <summary>Where the count ends in the text of the sentence; -1 if its noun is narrowed.</summary>
    public static int EndOf(ImpactPassage passage, CountReading count) => EndOf(passage, passage.PlainOf(count).Start, count.NounSpan);

    private static int EndOf(ImpactPassage passage, int start, TextSpan noun)
    {
        var words = passage.Words;
        var plain = passage.Sentence.ToPlain(noun);
        for (var i = words.IndexAt(start); i < words.Count && words[i].Span.End <= plain.Start; i++)
        {
            if (!Wholes.IsAt(words, i) && !char.IsAsciiDigit(words.TextOf(i)[0]))
            {
                return -1;
            }
        }

        return plain.End;
    }
}
