using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics.Impacts;

/// <summary>Finds claims whose noun stands in a label or first cell: "Users affected: 1,200", "| Failed requests | 3 % |".</summary>
internal static class LabelledMentions
{
    private const int LongestLabel = 6;

    private static readonly PhraseSet Everybody = new("all | everyone | everybody");

    public static void AddTo(ValueList<ImpactMention> mentions, ImpactPassage passage)
    {
        var words = passage.Words;
        var noun = NounOf(passage.Sentence);
        if (!passage.IsImpactText || noun.Length == 0 || words.Count == 0)
        {
            return;
        }

        if (char.IsAsciiDigit(words.TextOf(0)[0]) && !passage.IsQuantity(words[0]) && !passage.IsTime(words[0]))
        {
            mentions.Add(new ImpactMention(ImpactKind.Count, NumberAt(words), ImpactNouns.BaseOf(noun), noun));
        }
        else if (Everybody.IsAt(words, 0) && (words.Count == 1 || words[1].FollowsPause))
        {
            mentions.Add(new ImpactMention(ImpactKind.Universal, words[0].Span, ImpactNouns.BaseOf(noun), noun));
        }
    }

    /// <summary>The word for people or load in the label of a sentence, in lower case; empty if there is none.</summary>
    public static string NounOf(Sentence sentence)
    {
        var words = WordList.Of(LabelOf(sentence));
        for (var i = words.Count - 1; i >= 0 && words.Count <= LongestLabel; i--)
        {
            if (ImpactNouns.IsPeopleOrLoad(words.TextOf(i)))
            {
                return words.TextOf(i).ToString().ToLowerInvariant();
            }
        }

        return "";
    }

    /// <summary>The label, first cell or labelled section a sentence belongs to; empty if there is none.</summary>
    public static string LabelOf(Sentence sentence) => sentence.Item switch
    {
        null => "",
        { Form: ContentForm.TableRow, Lines.Count: > 1 } row when !row.Lines[0].Span.Contains(sentence.Span) => row.Lines[0].PlainText,
        { Label: { } label } => label.Name,
        _ => sentence.Section.Origin == SectionOrigin.Label ? sentence.Section.Title : "",
    };

    /// <summary>The number with its groups of digits: "1,200".</summary>
    private static TextSpan NumberAt(WordList words)
    {
        var text = words.Text;
        var end = words[0].Span.End;
        while (end + 1 < text.Length && text[end] is ',' or ' ' && char.IsAsciiDigit(text[end + 1]))
        {
            for (end++; end < text.Length && char.IsAsciiDigit(text[end]); end++)
            {
            }
        }

        return TextSpan.FromBounds(words[0].Span.Start, end);
    }
}
