using Linter.Readings.Tokens;

namespace Linter.Readings.Amounts;

/// <summary>Reads numbers in digits and words: "1,200", "4.5", "2½", "twenty-five", "1.2M", "3 million".</summary>
internal static class QuantityReader
{
    private const int MostDigits = 9;
    private const int MostWords = 7;

    /// <summary>Reads a number that begins at the token; what stands before it is the caller's concern.</summary>
    public static Quantity Read(TokenLine line, int at) => line[at].Kind switch
    {
        TokenKind.Number => ReadDigits(line, at),
        TokenKind.Word => ReadWords(line, at),
        TokenKind.Sign => VulgarFraction(line, at) is { } fraction ? new(fraction, fraction, false, at + 1) : default,
        _ => default,
    };

    /// <summary>Adds the scale behind a number, if there is one: "10k", "1.2M", "3 million".</summary>
    public static Quantity WithScale(TokenLine line, Quantity quantity)
    {
        if (quantity.IsWorded || !quantity.IsFound)
            return quantity;
        var at = quantity.End;
        var isGlued = line.IsWord(at) && (line.Slice(at).SequenceEqual("k") || line.Slice(at).SequenceEqual("K") || line.Slice(at).SequenceEqual("M"));
        if (!isGlued)
            at = line.IsSpace(at) && line.Is(at + 1, WordRole.Scale) && line[at + 1].Length > 1 ? at + 1 : -1;
        if (at < 0)
            return quantity;
        var factor = line.Slice(at).SequenceEqual("M") ? 1_000_000 : Power(line[at].Word.Value);
        return new(quantity.Value * factor, quantity.Unit * factor, false, at + 1);
    }

    private static Quantity ReadDigits(TokenLine line, int at)
    {
        if (!line.IsNumber(at, 1, MostDigits))
            return default;
        var value = (decimal)line.Value(at);
        var end = at + 1;
        while (line[at].Length <= 3 && line.IsSign(end, ',') && line.IsNumber(end + 1, 3, 3) && end < at + 6)
        {
            value = (value * 1000) + line.Value(end + 1);
            end += 2;
        }

        if (line.IsSign(end, '.') && line.IsNumber(end + 1, 1, MostDigits))
            return WithDecimals(line, value, end + 1);
        return WithFraction(line, value, end);
    }

    private static Quantity WithDecimals(TokenLine line, decimal whole, int at)
    {
        var unit = 1m;
        for (var digit = 0; digit < line[at].Length; digit++)
            unit /= 10;
        var isVersion = line.IsSign(at + 1, '.') && line.IsNumber(at + 2);
        return isVersion ? default : new(whole + (line.Value(at) * unit), unit, false, at + 1);
    }

    /// <summary>"2½" and "2 1/2".</summary>
    private static Quantity WithFraction(TokenLine line, decimal whole, int end)
    {
        if (line[end].Kind == TokenKind.Sign && VulgarFraction(line, end) is { } glued)
            return new(whole + glued, glued, false, end + 1);
        var isMixed = line.IsSpace(end) && line.IsNumber(end + 1, 1, 1) && line.IsSign(end + 2, '/') && line.IsNumber(end + 3, 1, 1);
        if (!isMixed || line.Value(end + 1) >= line.Value(end + 3))
            return new(whole, 1, false, end);
        var part = (decimal)line.Value(end + 1) / line.Value(end + 3);
        return new(whole + part, 1m / line.Value(end + 3), false, end + 4);
    }

    private static decimal? VulgarFraction(TokenLine line, int at) => line[at].Sign switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅓' => 1m / 3,
        '⅔' => 2m / 3,
        _ => null,
    };

    private static Quantity ReadWords(TokenLine line, int at)
    {
        var isHundred = line.Is(at, WordRole.Article) && line.IsSpace(at + 1) && line.Is(at + 2, WordRole.Scale) && line[at + 2].Length > 1;
        if (!line.Is(at, WordRole.Cardinal) && !isHundred)
            return default;
        decimal total = 0;
        decimal current = isHundred ? 1 : 0;
        decimal unit = 1;
        var end = at;
        var index = isHundred ? at + 2 : at;
        for (var words = 0; words < MostWords && TryAdd(line, index, ref total, ref current, ref unit); words++)
        {
            end = index + 1;
            index = NextWord(line, end);
        }

        return new(total + current, unit, true, end);
    }

    private static bool TryAdd(TokenLine line, int index, ref decimal total, ref decimal current, ref decimal unit)
    {
        var word = line[index].Word;
        if (word.Role == WordRole.Cardinal)
        {
            var isContinued = current > 0 && (current % 100 == 0 || (current % 10 == 0 && current % 100 >= 20 && word.Value is > 0 and < 10));
            if (current > 0 && !isContinued)
                return false;
            current += word.Value;
            unit = 1;
            return true;
        }

        if (word.Role != WordRole.Scale || line[index].Length == 1 || current == 0)
            return false;
        unit = Power(word.Value);
        if (word.Value == 2)
            current *= unit;
        else
            (total, current) = (total + (current * unit), 0);
        return true;
    }

    private static int NextWord(TokenLine line, int end)
    {
        if (line.IsSign(end, '-'))
            return end + 1;
        if (!line.IsSpace(end))
            return -1;
        var isAnd = line.Is(end + 1, WordRole.And) && line.Is(end - 1, WordRole.Scale) && line.IsSpace(end + 2) && line.Is(end + 3, WordRole.Cardinal);
        return isAnd ? end + 3 : end + 1;
    }

    private static decimal Power(int exponent)
    {
        var power = 1m;
        for (var step = 0; step < exponent; step++)
            power *= 10;
        return power;
    }
}
