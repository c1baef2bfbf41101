using Linter.Readings.Tokens;

namespace Linter.Readings.Amounts;

/// <summary>Reads one length of time: "4 hours 30 minutes", "2h30m", "1.5 h", "two and a half hours".</summary>
internal static class LengthReader
{
    private const int MostParts = 6;

    public static Length Read(TokenLine line, int at)
    {
        var worded = WordedLengthReader.Read(line, at);
        return worded.IsFound ? worded : ReadParts(line, at);
    }

    private static Length ReadParts(TokenLine line, int at)
    {
        var length = ReadPart(line, at, isFirst: true, out var unit);
        for (var parts = 1; length.IsFound && parts < MostParts; parts++)
        {
            var next = SkipConnector(line, length.End);
            var part = ReadPart(line, next, isFirst: false, out var smaller);
            if (!part.IsFound || smaller >= unit)
                part = unit >= TimeUnit.Day ? ReadClockPart(line, next) : default;
            if (!part.IsFound)
                break;
            length = new(length.Value + part.Value, part.SmallestUnit, length.Qualifier, part.End);
            unit = smaller;
        }

        return length.IsFound && !line.IsSolid(length.End) ? length : default;
    }

    private static Length ReadPart(TokenLine line, int at, bool isFirst, out TimeUnit unit)
    {
        unit = TimeUnit.Week;
        if (!isFirst && WordedLengthReader.ReadArticle(line, at, out unit) is { IsFound: true } article)
            return article;
        var quantity = QuantityReader.Read(line, at);
        if (!quantity.IsFound)
            return default;
        var plus = line.IsSign(quantity.End, '+') ? new Qualifier(QualifierKind.AtLeast, false, line.Span(quantity.End, quantity.End + 1)) : default;
        var number = WordedLengthReader.AddHalf(line, plus.IsApproximate ? quantity with { End = quantity.End + 1 } : quantity);
        var found = UnitReader.Find(line, number.End, number.Value, isFirst);
        if (found < 0 || IsOrdinal(line, quantity, found))
            return default;
        unit = (TimeUnit)line[found].Word.Value;
        return WordedLengthReader.AddHalfBehind(line, Length.Of(number.Value, number.Unit, unit, plus, found + 1), unit);
    }

    /// <summary>"the twenty second of June".</summary>
    private static bool IsOrdinal(TokenLine line, Quantity quantity, int unit) =>
        quantity is { IsWorded: true, Value: not 1 } && line.IsWord(unit, "second") && !line.IsSign(unit - 1, '-');

    /// <summary>"2 days, 4:13:02".</summary>
    private static Length ReadClockPart(TokenLine line, int at)
    {
        var isClock = line.IsNumber(at, 1, 2) && line.IsSign(at + 1, ':') && line.IsNumber(at + 2, 2, 2) && line.IsSign(at + 3, ':') && line.IsNumber(at + 4, 2, 2);
        if (!isClock || !Boundaries.IsFreeAfter(line, at + 5))
            return default;
        var seconds = (line.Value(at) * 3600) + (line.Value(at + 2) * 60) + line.Value(at + 4);
        return Length.Of(seconds, 1, TimeUnit.Second, default, at + 5);
    }

    private static int SkipConnector(TokenLine line, int end)
    {
        var next = line.SkipGap(end);
        if (line.IsSign(next, ','))
            next = line.SkipGap(next + 1);
        return line.Is(next, WordRole.And) ? line.SkipGap(next + 1) : next;
    }
}
