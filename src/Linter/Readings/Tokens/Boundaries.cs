namespace Linter.Readings.Tokens;

/// <summary>Decides whether a value may begin or end at a place, so that parts of versions, ids, addresses and paths are never read.</summary>
internal static class Boundaries
{
    private const int LongestLead = 10;

    /// <summary>True if what stands before the token is not glued to it as part of a longer name or number.</summary>
    public static bool IsFreeBefore(TokenLine line, int index)
    {
        var before = line[index - 1];
        return before.Kind switch
        {
            TokenKind.Number or TokenKind.Word => false,
            TokenKind.Mark => !IsInsideName(line, index - 1),
            TokenKind.Sign => IsFreeSign(line, index - 1),
            _ => true,
        };
    }

    private static bool IsFreeSign(TokenLine line, int sign) => line[sign].Sign switch
    {
        '#' or '$' or '€' or '£' or '¥' or '%' or '&' or '^' or '?' => false,
        ':' => !line.IsNumber(sign - 1) && !line.IsSign(sign - 1, ':'),
        ',' or '–' => !line.IsNumber(sign - 1),
        '-' => !line.IsSolid(sign - 1),
        '/' => !line.IsSolid(sign - 1) || IsEndOfClock(line, sign - 1),
        '.' => line.IsSign(sign - 1, '.'),
        _ => true,
    };

    /// <summary>In "14:30 UTC/10:30 EDT" and "2 PM/11 AM" a second clock follows the slash.</summary>
    private static bool IsEndOfClock(TokenLine line, int word) =>
        line.Is(word, WordRole.Meridiem) || (line[word].Length is 3 or 4 && line.IsWord(word) && line.Zone(word) is not null);

    /// <summary>Underscores between letters or digits are part of a name, not Markdown.</summary>
    private static bool IsInsideName(TokenLine line, int mark) =>
        line.IsSolid(mark - 1) && line.IsSolid(mark + 1) && line.Slice(mark).Contains('_');

    /// <summary>True if the value that ends just before the token is not glued to more of a name or number.</summary>
    public static bool IsFreeAfter(TokenLine line, int end)
    {
        var after = line[end];
        return after.Kind switch
        {
            TokenKind.Number or TokenKind.Word => false,
            TokenKind.Mark => !IsInsideName(line, end),
            TokenKind.Sign => IsFreeSignAfter(line, end, after.Sign),
            _ => true,
        };
    }

    private static bool IsFreeSignAfter(TokenLine line, int sign, char value) => value switch
    {
        '.' or ',' or ':' => !line.IsNumber(sign + 1),
        '%' or '°' or '#' or '$' or '=' => false,
        _ => true,
    };

    /// <summary>True if only list marks, brackets and quotes stand before the token in its region.</summary>
    public static bool IsAtStart(TokenLine line, int index)
    {
        for (var lead = index - 1; lead >= 0; lead--)
        {
            if (index - lead > LongestLead || !IsLead(line, lead))
                return false;
        }

        return true;
    }

    private static bool IsLead(TokenLine line, int index) => line[index] switch
    {
        { Kind: TokenKind.Space or TokenKind.Mark } => true,
        { Kind: TokenKind.Sign, Sign: var sign } => sign is '-' or '+' or '>' or '[' or ']' or '(' or '{' or '|' or '#' or '~' or '≈' or '<' or '•' or '–' or '.',
        { Kind: TokenKind.Number, Length: <= 3 } => line.IsSign(index + 1, '.') || line.IsSign(index + 1, ')'),
        { Kind: TokenKind.Word } => line.IsWord(index, "x") && line.IsSign(index - 1, '[') && line.IsSign(index + 1, ']'),
        _ => false,
    };
}
