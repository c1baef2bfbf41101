using Linter.Readings.Tokens;

namespace Linter.Readings.Instants;

/// <summary>Reads month words, forgiving one slip of the finger in long ones.</summary>
internal static class MonthWords
{
    private const int ShortestMisspelt = 6;

    public static MonthMatch Read(TokenLine line, int at)
    {
        var word = line[at].Word;
        if (word.Role == WordRole.Month)
            return new(word.Value, false, line.IsSign(at + 1, '.') ? at + 2 : at + 1);
        var isCandidate = word.Role == WordRole.None && line[at] is { Kind: TokenKind.Word, Length: >= ShortestMisspelt and <= 10 };
        return isCandidate ? ReadMisspelt(line, at) : default;
    }

    /// <summary>True if nothing but a digit or separator is glued to the month.</summary>
    public static bool IsWholeWord(TokenLine line, MonthMatch month) => !line.IsWord(month.End);

    /// <summary>A dot behind the month belongs to it only if the date goes on.</summary>
    public static int EndOfName(TokenLine line, MonthMatch month) => line.IsSign(month.End - 1, '.') ? month.End - 1 : month.End;

    private static MonthMatch ReadMisspelt(TokenLine line, int at)
    {
        Span<char> lower = stackalloc char[10];
        var word = lower[..line.Slice(at).ToLowerInvariant(lower)];
        for (var month = 1; month <= 12; month++)
        {
            if (IsOneEdit(word, LongName(month)))
                return new(month, true, at + 1);
        }

        return default;
    }

    /// <summary>Short names are one edit from too many other words.</summary>
    private static string LongName(int month) => month switch
    {
        1 => "january",
        2 => "february",
        8 => "august",
        9 => "september",
        10 => "october",
        11 => "november",
        12 => "december",
        _ => "",
    };

    private static bool IsOneEdit(ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        if (name.Length == 0 || Math.Abs(word.Length - name.Length) > 1)
            return false;
        var head = word.CommonPrefixLength(name);
        var wordRest = word[head..];
        var nameRest = name[head..];
        if (wordRest.Length == nameRest.Length)
            return wordRest[1..].SequenceEqual(nameRest[1..]) || IsSwap(wordRest, nameRest);
        return wordRest.Length > nameRest.Length ? wordRest[1..].SequenceEqual(nameRest) : wordRest.SequenceEqual(nameRest[1..]);
    }

    private static bool IsSwap(ReadOnlySpan<char> word, ReadOnlySpan<char> name) =>
        word.Length > 1 && word[0] == name[1] && word[1] == name[0] && word[2..].SequenceEqual(name[2..]);
}
