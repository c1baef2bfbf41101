using System.Text;

namespace Linter.Semantics.Vocabulary;

/// <summary>Titles and labels in the form in which they are compared.</summary>
internal static class TitleText
{
    /// <summary>
    /// Lower case, words only, single blanks: emoji, punctuation, a leading number and bracketed remarks are left out.
    /// "2. Timeline (all times UTC):" gives "timeline".
    /// </summary>
    public static string Normalize(ReadOnlySpan<char> title)
    {
        var result = new StringBuilder(title.Length);
        var brackets = 0;
        foreach (var rune in title.EnumerateRunes())
        {
            brackets += BracketStep(rune, brackets);
            Append(result, rune, brackets > 0);
        }

        return TrimNumber(result.ToString().TrimEnd());
    }

    private static int BracketStep(Rune rune, int depth) => rune.Value switch
    {
        '(' or '[' or '（' or '【' => 1,
        ')' or ']' or '）' or '】' => depth > 0 ? -1 : 0,
        _ => 0,
    };

    private static void Append(StringBuilder result, Rune rune, bool isInBrackets)
    {
        if (!isInBrackets && (Rune.IsLetterOrDigit(rune) || IsWordMark(rune)))
        {
            AppendLower(result, rune);
        }
        else if (rune.Value is not ('\'' or '’') && result.Length > 0 && result[^1] != ' ')
        {
            result.Append(' ');
        }
    }

    private static void AppendLower(StringBuilder result, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        result.Append(units[..Rune.ToLowerInvariant(rune).EncodeToUtf16(units)]);
    }

    /// <summary>Letters with combining marks and the Japanese long vowel are part of a word.</summary>
    private static bool IsWordMark(Rune rune) => rune.Value == 'ー' || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark && rune.Value is < 0xFE00 or > 0xFE0F && rune.Value is > 0x300;

    private static string TrimNumber(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > 0 && end < text.Length && text[end] == ' ' && text.AsSpan(end + 1).IndexOfAnyExceptInRange('0', '9') >= 0 && !text.AsSpan(end).StartsWith(" whys")
            ? text[(end + 1)..]
            : text;
    }
}
