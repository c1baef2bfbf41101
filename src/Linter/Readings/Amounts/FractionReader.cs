using Linter.Readings.Tokens;

namespace Linter.Readings.Amounts;

/// <summary>Reads shares without a per cent sign: "half of users", "two-thirds of requests", "1/3 of orders", "1 in 5 users", "3 out of 4".</summary>
internal static class FractionReader
{
    private const int LargestWhole = 1000;

    public static ShareReading? Read(TokenLine line, int at, out int end)
    {
        var share = ReadFraction(line, at);
        if (!share.IsFound)
            share = ReadRatio(line, at);
        end = share.IsFound ? share.End : at;
        return share.IsFound ? ShareReader.Build(line, at, ref end, share, share) : null;
    }

    private static Quantity ReadFraction(TokenLine line, int at)
    {
        var (part, whole, end) = ReadParts(line, at);
        if (whole == 0 || part >= whole || line.Is(line.SkipGapBack(at), WordRole.Ordinal))
            return default;
        var of = line.SkipGap(end);
        return line.Is(of, WordRole.Of) && IsShareNoun(line, line.SkipGap(of + 1)) ? Percent(part, whole, end) : default;
    }

    private static (int Part, int Whole, int End) ReadParts(TokenLine line, int at)
    {
        if (line.Is(at, WordRole.Half))
            return (1, 2, at + 1);
        if (line.IsNumber(at, 1, 3) && line.IsSign(at + 1, '/') && line.IsNumber(at + 2, 1, 3) && Boundaries.IsFreeAfter(line, at + 3))
            return (line.Value(at), line.Value(at + 2), at + 3);
        if (line[at] is { Kind: TokenKind.Sign, Sign: '½' or '¼' or '¾' } sign)
            return (sign.Sign == '¾' ? 3 : 1, sign.Sign == '½' ? 2 : 4, at + 1);
        var next = line.IsSign(at + 1, '-') ? at + 2 : line.SkipGap(at + 1);
        var count = line.Is(at, WordRole.Article) ? 1 : line.Is(at, WordRole.Cardinal) ? line[at].Word.Value : 0;
        var isPart = count > 0 && line.Role(next) is WordRole.Part or WordRole.Half;
        return isPart ? (count, line[next].Word.Value, next + 1) : default;
    }

    /// <summary>A stretch of time has halves and quarters that are no shares.</summary>
    private static bool IsShareNoun(TokenLine line, int at)
    {
        var noun = NounPhrase.Read(line, at);
        if (!noun.IsFound)
            return false;
        return noun.IsCountable || !(line.IsWord(noun.First, "year") || line.IsWord(noun.First, "month") || line.IsWord(noun.First, "quarter")
            || line.IsWord(noun.First, "night") || line.IsWord(noun.First, "incident") || line.IsWord(noun.First, "outage"));
    }

    private static Quantity ReadRatio(TokenLine line, int at)
    {
        var part = QuantityReader.Read(line, at);
        if (!part.IsFound || !part.IsInteger)
            return default;
        var join = line.SkipGap(part.End);
        var isOutOf = line.Is(join, WordRole.Out) && line.Is(line.SkipGap(join + 1), WordRole.Of);
        if (!isOutOf && !line.Is(join, WordRole.In))
            return default;
        var whole = QuantityReader.Read(line, line.SkipGap(isOutOf ? line.SkipGap(join + 1) + 1 : join + 1));
        if (!whole.IsFound || !whole.IsInteger || part.Value < 1 || part.Value > whole.Value || !Boundaries.IsFreeAfter(line, whole.End))
            return default;
        return IsRatio(line, part, whole, isOutOf) ? Percent(part.Value, whole.Value, whole.End) : default;
    }

    private static bool IsRatio(TokenLine line, Quantity part, Quantity whole, bool isOutOf)
    {
        var next = line.SkipGap(whole.End);
        if (line.Role(next) is WordRole.Unit or WordRole.Percent or WordRole.Meridiem || line.IsSign(next, '%'))
            return false;
        if (isOutOf)
            return true;
        var isSmall = part.Value < whole.Value && whole.Value <= LargestWhole;
        return isSmall && (NounPhrase.Read(line, next).IsCountable || (part.IsWorded && whole.IsWorded));
    }

    /// <summary>The share with all its decimals, or one decimal where they do not end.</summary>
    private static Quantity Percent(decimal part, decimal whole, int end)
    {
        var share = part * 100 / whole;
        var isFinite = share * 1_000_000m % 1 == 0;
        return new(isFinite ? share : Math.Round(share, 1, MidpointRounding.AwayFromZero), isFinite ? 1 : 0.1m, false, end);
    }
}
