using Linter.Readings.Tokens;

namespace Linter.Readings.Instants;

/// <summary>Reads the year behind day and month.</summary>
internal static class YearReader
{
    private const int Century = 2000;

    /// <summary>Reads the year behind a date with a named month: "May 7, 2024", "7 May 2024", "7 May of 2024".</summary>
    public static YearMatch ReadBehindMonthName(TokenLine line, int end)
    {
        var next = line.SkipGap(end);
        var hasComma = line.IsSign(next, ',');
        if (hasComma)
            next = line.SkipGap(next + 1);
        if (line.Role(next) is WordRole.Of or WordRole.In)
            next = line.IsSpace(next + 1) && IsThisCentury(line, next + 2) ? next + 2 : -1;
        if (next == end || !IsYear(line, next, hasComma))
            return new(null, false, false, end);
        var isImpossible = line[next].Length != 4;
        return new(line.Value(next), false, isImpossible, next + 1);
    }

    /// <summary>Reads the year behind a glued separator: "07/05/2024", "7.5.2024", "9-JAN-17".</summary>
    public static YearMatch ReadBehindSeparator(TokenLine line, int at, bool allowsShort)
    {
        if (!line.IsNumber(at, 2, 5) || !IsEndOfDate(line, at + 1))
            return new(null, false, false, -1);
        var value = line.Value(at);
        return line[at].Length switch
        {
            2 when allowsShort => new(Century + value, true, false, at + 1),
            4 when value >= 1000 => new(value, false, false, at + 1),
            3 or 5 when IsSlip(line, at) => new(value, false, true, at + 1),
            _ => new(null, false, false, -1),
        };
    }

    /// <summary>True for 20 and at least one more digit: a slip of the finger in a year.</summary>
    public static bool IsSlip(TokenLine line, int at) =>
        line[at].Length is 3 or 5 && line.Slice(at).StartsWith("20", StringComparison.Ordinal);

    private static bool IsYear(TokenLine line, int at, bool hasComma)
    {
        if (!line.IsNumber(at, 3, 5) || !IsEndOfDate(line, at + 1) || IsQuantity(line, at))
            return false;
        return line[at].Length == 4 ? line.Value(at) >= 1000 : hasComma && IsSlip(line, at) && !line.IsWord(line.SkipGap(at + 1));
    }

    /// <summary>A number before a noun, a unit or a per cent sign is no year, unless it can hardly be anything else.</summary>
    private static bool IsQuantity(TokenLine line, int at)
    {
        var next = line.SkipGap(at + 1);
        if (line.IsSign(next, '%') || line.Role(next) is WordRole.Unit or WordRole.Percent)
            return true;
        return line.Role(next) == WordRole.CountNoun && !IsThisCentury(line, at);
    }

    private static bool IsThisCentury(TokenLine line, int at) => line.IsNumber(at, 4, 4) && line.Value(at) is >= 1950 and < 2100;

    private static bool IsEndOfDate(TokenLine line, int end) => line[end] switch
    {
        { Kind: TokenKind.Word } => line.IsWord(end, "T"),
        { Kind: TokenKind.Number } => false,
        { Kind: TokenKind.Sign, Sign: ':' } => !line.IsNumber(end + 1) || line.IsSign(end + 2, ':') || line.IsSign(end + 4, ':'),
        { Kind: TokenKind.Sign, Sign: '.' } => !line.IsNumber(end + 1) || line.IsSign(end + 2, ':'),
        { Kind: TokenKind.Sign, Sign: '%' or '$' or '#' } => false,
        { Kind: TokenKind.Sign, Sign: '/' } => !line.IsSolid(end + 1) || line.IsNumber(end + 1, 4, 4),
        _ => true,
    };
}
