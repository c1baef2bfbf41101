using Linter.Readings.Tokens;

namespace Linter.Readings.Amounts;

/// <summary>Reads shares in per cent and intervals of them.</summary>
internal static class PercentReader
{
    public static ShareReading? Read(TokenLine line, int at, out int end)
    {
        end = at;
        var isNegative = line.IsSign(at, '-');
        var first = QuantityReader.Read(line, isNegative ? at + 1 : at);
        if (!first.IsFound || (first.IsWorded && IsPartOfNumber(line, at)))
            return null;
        var behind = BehindSign(line, first.End);
        var second = isNegative ? default : ReadSecond(line, at, behind > 0 ? behind : first.End, isChange: behind > 0 && IsChange(line, at));
        if (behind < 0 && !second.IsFound)
            return null;
        end = second.IsFound ? second.End : behind;
        var low = isNegative ? first with { Value = -first.Value } : first;
        return ShareReader.Build(line, at, ref end, low, second.IsFound ? second : low);
    }

    /// <summary>"twenty point five percent", "minus five percent".</summary>
    private static bool IsPartOfNumber(TokenLine line, int at)
    {
        var before = line.SkipGapBack(at);
        return line.IsWord(before, "point") || line.IsWord(before, "minus") || line.IsWord(before, "negative");
    }

    /// <summary>The upper end of "10-15%", "10% to 15%", "between 10% and 15%".</summary>
    private static Quantity ReadSecond(TokenLine line, int at, int end, bool isChange)
    {
        var join = RangeJoin.Read(line, at, end);
        var isJoin = join.Kind is RangeJoinKind.Dash or RangeJoinKind.Word && !line.IsSign(line.SkipGap(end), '→');
        if (!isJoin || isChange)
            return default;
        var second = QuantityReader.Read(line, join.Next);
        var behind = second.IsFound ? BehindSign(line, second.End) : -1;
        return behind > 0 && IsLarger(line, at, second) ? second with { End = behind } : default;
    }

    private static bool IsLarger(TokenLine line, int at, Quantity second) => second.Value > QuantityReader.Read(line, at).Value;

    /// <summary>"rose from 2% to 40%" states two shares, "ranging from 2% to 40%" one interval.</summary>
    private static bool IsChange(TokenLine line, int at)
    {
        var from = line.SkipGapBack(at);
        var verb = line.SkipGapBack(from);
        return line.Is(from, WordRole.From) && !line.IsWord(verb, "ranging") && !line.IsWord(verb, "ranged") && !line.IsWord(verb, "range");
    }

    /// <summary>The index behind the per cent sign or word; -1 if there is none.</summary>
    private static int BehindSign(TokenLine line, int end)
    {
        var at = line.IsSign(end, '+') ? end + 1 : end;
        at = line.IsSpace(at) || line.IsSign(at, '-') ? at + 1 : at;
        if (line.IsSign(at, '%'))
            return line.IsSolid(at + 1) || line.IsSign(at + 1, '%') ? -1 : at + 1;
        var isPerCent = line.IsWord(at, "per") && line.IsWord(line.SkipGap(at + 1), "cent");
        var behind = isPerCent ? line.SkipGap(at + 1) + 1 : line.Is(at, WordRole.Percent) && at > end ? at + 1 : -1;
        return behind > 0 && line.IsWord(line.SkipGap(behind), "points") ? -1 : behind;
    }
}
