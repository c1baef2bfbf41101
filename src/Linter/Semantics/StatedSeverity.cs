using Linter.Semantics.Prose;
using Linter.Text;

namespace Linter.Semantics;

/// <summary>How severe the document says the incident was.</summary>
/// <param name="Rank">1 for the most severe level (SEV-1, P0), 2 for the next, and so on.</param>
/// <param name="Text">As written: "SEV-1".</param>
/// <param name="Span">Where it stands.</param>
public sealed record StatedSeverity(int Rank, string Text, TextSpan Span)
{
    private static readonly WordSet Scales = new("sev severity s p priority level");

    /// <summary>The severity a label or section states; null if none is stated as a level.</summary>
    public static StatedSeverity? Of(SemanticModel model) =>
        model.Sections.Where(static section => section.Has(SectionRole.IncidentSeverity)).SelectMany(SentenceReader.Read).Select(Read).FirstOrDefault(static severity => severity is not null);

    /// <summary>The rank of "SEV-1", "P0", "2"; null for anything else.</summary>
    public static int? RankOf(string level) => Find(WordList.Of(level), out _, out _);

    private static StatedSeverity? Read(Sentence sentence)
    {
        var words = sentence.Words;
        if (Find(words, out var first, out var last) is not { } rank)
        {
            return null;
        }

        var plain = words.Cover(first, last);
        return new StatedSeverity(rank, words.Text.Substring(plain.Start, plain.Length), sentence.ToSource(plain));
    }

    private static int? Find(WordList words, out int first, out int last)
    {
        for (first = 0; first < words.Count; first++)
        {
            last = first;
            var word = words.TextOf(first);
            var isScale = Scales.Contains(word);
            if (isScale && words.TextOf(first + 1) is [>= '0' and <= '5'])
            {
                last = first + 1;
                return RankOf(words.TextOf(last)[0], IsPriority(word));
            }

            if (word.Length > 1 && char.IsAsciiDigit(word[^1]) && Scales.Contains(word[..^1]))
            {
                return RankOf(word[^1], IsPriority(word));
            }

            if (first == 0 && word is [>= '0' and <= '5'] && words.Count == 1)
            {
                return RankOf(word[0], isPriority: false);
            }
        }

        first = last = -1;
        return null;
    }

    private static bool IsPriority(ReadOnlySpan<char> scale) => scale[0] is 'P' or 'p';

    /// <summary>Severities count from 1, priorities from 0.</summary>
    private static int RankOf(char digit, bool isPriority) => Math.Max(1, digit - '0' + (isPriority ? 1 : 0));
}
