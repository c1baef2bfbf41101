using Linter.Semantics.Prose;
using Linter.Text;

namespace Linter.Semantics;

/// <summary>The severity of the incident as title or metadata state it.</summary>
/// <param name="Scale">The letters in front of the level, in capitals: "SEV", "P".</param>
/// <param name="Level">The level as written.</param>
/// <param name="Text">The severity as written.</param>
/// <param name="Span">Where it stands.</param>
public sealed record StatedSeverity(string Scale, int Level, string Text, TextSpan Span)
{
    private const int HighestLevel = 5;

    /// <summary>1 for the most severe level; severities count from 1, priorities from 0.</summary>
    public int Rank => Math.Max(1, Level + (Scale == "P" ? 1 : 0));

    /// <summary>The rank of a priority such as "P0" or "SEV-2"; null for anything else.</summary>
    public static int? RankOf(string level) => Parse(WordList.Of(level), 0, 0)?.Rank;

    /// <summary>The severity that begins at a word; null if none does.</summary>
    internal static StatedSeverity? Parse(WordList words, int index, int offset)
    {
        var word = words.TextOf(index);
        var scale = word.StartsWith("sev", StringComparison.OrdinalIgnoreCase) && word.Length is 3 or 4 ? "SEV"
            : word.Length == 2 && word[0] is 'P' or 'p' ? "P"
            : null;
        if (scale is null)
        {
            return null;
        }

        var isGlued = word.Length == scale.Length + 1;
        var digit = isGlued ? word[^1..] : words.TextOf(index + 1);
        if (digit.Length != 1 || digit[0] - '0' is not (>= 0 and <= HighestLevel))
        {
            return null;
        }

        var plain = words.Cover(index, isGlued ? index : index + 1);
        return new StatedSeverity(scale, digit[0] - '0', words.Text.Substring(plain.Start, plain.Length), new TextSpan(plain.Start + offset, plain.Length));
    }
}
