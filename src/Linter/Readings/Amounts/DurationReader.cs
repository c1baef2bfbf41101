using Linter.Readings.Tokens;

namespace Linter.Readings.Amounts;

/// <summary>Reads lengths of time and intervals of them: "about 2 hours", "20 to 30 min".</summary>
internal static class DurationReader
{
    public static DurationReading? Read(TokenLine line, int at, out int end)
    {
        end = at;
        if (!CanBegin(line, at) || !Boundaries.IsFreeBefore(line, at) || IsPartOfRate(line, at))
            return null;
        var length = LengthReader.Read(line, at);
        var interval = length.IsFound ? ReadSecond(line, at, length) : ReadUnitlessFirst(line, at, ref length);
        end = interval.IsFound ? interval.End : length.End;
        if (end == 0 || IsNoLength(line, line.SkipGap(end)))
        {
            end = at;
            return null;
        }

        return Build(line, at, length, interval.IsFound ? interval : length, ref end);
    }

    private static bool CanBegin(TokenLine line, int at) => line[at] switch
    {
        { Kind: TokenKind.Number } => true,
        { Kind: TokenKind.Word, Word.Role: WordRole.Cardinal or WordRole.Half or WordRole.Article or WordRole.Part } => true,
        { Kind: TokenKind.Word } => line.IsWord(at, "couple"),
        { Kind: TokenKind.Sign, Sign: >= '\u00BC' and <= '\u00BE' } => true,
        _ => false,
    };

    private static bool IsPartOfRate(TokenLine line, int at)
    {
        var before = line.SkipGapBack(at);
        return line.IsWord(before, "per") || (line.IsSign(before, '/') && before == at - 1);
    }

    /// <summary>"24-hour clock", "24 hours a day".</summary>
    private static bool IsNoLength(TokenLine line, int behind) =>
        line.IsWord(behind, "clock") || line.IsWord(behind, "format")
        || (line.Is(behind, WordRole.Article) && UnitReader.IsWorded(line, line.SkipGap(behind + 1)));

    /// <summary>The second of two full lengths: "1h to 2h"; "from 2 s to 5 s" and "2h → 4h" are changes, not intervals.</summary>
    private static Length ReadSecond(TokenLine line, int at, Length first)
    {
        var join = RangeJoin.Read(line, at, first.End);
        if (!IsIntervalJoin(line, join, first.End) || line.Is(line.SkipGapBack(at), WordRole.From))
            return default;
        var second = LengthReader.Read(line, join.Next);
        return second.IsFound && second.Value > first.Value ? second : default;
    }

    /// <summary>"20 to 30 min", "2-3 hours": the unit stands once.</summary>
    private static Length ReadUnitlessFirst(TokenLine line, int at, ref Length first)
    {
        var quantity = QuantityReader.Read(line, at);
        if (!quantity.IsFound)
            return default;
        var join = RangeJoin.Read(line, at, quantity.End);
        var next = IsIntervalJoin(line, join, quantity.End) ? join.Next : OrJoin(line, quantity.End);
        var second = next < 0 ? default : LengthReader.Read(line, next);
        var number = second.IsFound ? QuantityReader.Read(line, next) : default;
        var unit = number.IsFound ? UnitReader.Find(line, number.End, number.Value, isFirst: true) : -1;
        if (unit < 0 || quantity.Value >= number.Value)
            return default;
        first = Length.Of(quantity.Value, quantity.Unit, (TimeUnit)line[unit].Word.Value, default, second.End);
        return second;
    }

    private static bool IsIntervalJoin(TokenLine line, RangeJoin join, int end)
    {
        if (join.Kind is RangeJoinKind.None or RangeJoinKind.Slash || line.IsSign(line.SkipGap(end), '→'))
            return false;
        var word = line.SkipGap(end);
        return join.Kind == RangeJoinKind.Dash || line.IsWord(word, "to") || line.Is(word, WordRole.And);
    }

    private static int OrJoin(TokenLine line, int end)
    {
        var or = line.SkipGap(end);
        return line.Is(or, WordRole.Or) ? line.SkipGap(or + 1) : -1;
    }

    private static DurationReading Build(TokenLine line, int at, Length low, Length high, ref int end)
    {
        var behind = QualifierReader.ReadBehind(line, end);
        end = behind.Next;
        var qualifier = QualifierReader.ReadBefore(line, at);
        qualifier = First(qualifier, First(high.Qualifier, behind.Qualifier));
        if (!qualifier.IsApproximate && high.Value != low.Value)
            qualifier = new(QualifierKind.Interval, false, default);
        return new()
        {
            Span = line.Span(at, end),
            Minimum = low.Value,
            Maximum = high.Value,
            SmallestUnit = high.SmallestUnit,
            Qualifier = qualifier,
            Subject = SubjectReader.OfDuration(line, at, end),
        };
    }

    private static Qualifier First(Qualifier first, Qualifier second) => first.IsApproximate ? first : second;
}
