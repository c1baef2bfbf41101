using Linter.Readings.Tokens;

namespace Linter.Readings.Amounts;

/// <summary>Decides whether the letters behind a number are a unit of time.</summary>
internal static class UnitReader
{
    private const int MostLoneMinutes = 180;

    /// <summary>The index of the unit behind a number, glued, spaced or hyphenated; -1 if there is none.</summary>
    public static int Find(TokenLine line, int end, decimal amount, bool isFirst)
    {
        var at = end;
        if (line.IsSign(at, '-') && line.IsWord(at + 1))
            at++;
        else
            at = line.SkipGap(at);
        if (!line.Is(at, WordRole.Unit))
            return -1;
        return line[at].Length > 1 || IsSingleLetter(line, at, amount, isFirst, at == end) ? at : -1;
    }

    /// <summary>True for a unit spelled with at least two letters, as it follows "an" or "half a".</summary>
    public static bool IsWorded(TokenLine line, int at) => line.Is(at, WordRole.Unit) && line[at].Length > 1 && Boundaries.IsFreeAfter(line, at + 1);

    /// <summary>"24m DAI" are millions, "500s" status codes, "three 9s" an availability, "5 M" and "3D" no lengths at all.</summary>
    private static bool IsSingleLetter(TokenLine line, int at, decimal amount, bool isFirst, bool isGlued)
    {
        var letter = line.Slice(at)[0];
        if (line.IsSign(at + 1, '/') || line.IsSign(at + 1, '\'') || (char.IsAsciiLetterUpper(letter) && letter != 'H'))
            return false;
        return letter switch
        {
            'm' when isFirst => IsMinutes(line, at, amount),
            's' when isFirst && isGlued => !IsClassOfNumbers(line, at, amount),
            _ => true,
        };
    }

    private static bool IsMinutes(TokenLine line, int at, decimal amount)
    {
        if (amount > MostLoneMinutes)
            return false;
        var next = line.SkipGap(at + 1);
        var isCurrency = line[next] is { Kind: TokenKind.Word, Length: >= 2 } && next > at + 1 && char.IsAsciiLetterUpper(line.Slice(next)[0]) && char.IsAsciiLetterUpper(line.Slice(next)[1]);
        return !isCurrency && !line.Is(next, WordRole.CountNoun);
    }

    private static bool IsClassOfNumbers(TokenLine line, int at, decimal amount) =>
        amount is 400 or 500 || (amount is >= 1900 and < 2100 && amount % 10 == 0) || line.IsWord(line.SkipGapBack(at - 1), "the")
        || line.Is(line.SkipGapBack(at - 1), WordRole.Cardinal);
}
