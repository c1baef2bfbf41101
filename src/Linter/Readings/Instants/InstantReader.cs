using Linter.Readings.Amounts;
using Linter.Readings.Tokens;

namespace Linter.Readings.Instants;

/// <summary>Reads the outermost date, time or range that begins at a token.</summary>
internal static class InstantReader
{
    /// <summary>Reads one instant or range.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Index of the first token.</param>
    /// <param name="end">Index just behind the reading.</param>
    public static Reading? Read(TokenLine line, int at, out int end)
    {
        end = at;
        if (!CanBegin(line, at) || line.IsWord(line.SkipGapBack(at), "past"))
            return null;
        var first = EndpointReader.Read(line, at);
        var range = first is null ? RangeReader.ReadLoose(line, at, out end) : RangeReader.ReadBehind(line, first, out end);
        if (range is not null)
            return WithDayMarks(line, at, Soften(line, at, range, ref end), ref end);
        end = first?.End ?? at;
        return first is null ? null : WithDayMark(line, at, Soften(line, at, first.ToReading(line), ref end), ref end);
    }

    /// <summary>Adds the words that tell the day of a clock without a date; those behind it are not read again.</summary>
    private static InstantReading WithDayMark(TokenLine line, int at, InstantReading instant, ref int end) =>
        instant is { Date: null, Clock: not null } && (DayMarkReader.ReadBehind(line, end, out end) ?? DayMarkReader.ReadBefore(line, at)) is { } mark
            ? instant with { DayMark = mark }
            : instant;

    private static RangeReading WithDayMarks(TokenLine line, int at, RangeReading range, ref int end)
    {
        if (range.Start.Clock is null)
            return range;
        var start = range.Start.Date is null ? DayMarkReader.ReadBefore(line, at) : null;
        var behind = DayMarkReader.ReadBehind(line, end, out end);
        var marked = start is null ? range : range with { Start = range.Start with { DayMark = start } };
        return behind is null ? marked : RangeComposer.WithDayMark(marked, behind);
    }

    private static bool CanBegin(TokenLine line, int at) => line[at] switch
    {
        { Kind: TokenKind.Number, Length: <= 5 } => true,
        { Kind: TokenKind.Word, Word.Role: WordRole.Month or WordRole.Weekday or WordRole.NamedHour } => true,
        { Kind: TokenKind.Word, Word.Role: WordRole.None } => line.IsSolid(at + 1) || line.IsSign(at + 1, ':') || line.IsNumber(line.SkipGap(at + 1)),
        { Kind: TokenKind.Sign, Sign: '?' } => line.Allows(ReadingContext.Stamp),
        _ => false,
    };

    private static T Soften<T>(TokenLine line, int at, T reading, ref int end)
        where T : Reading
    {
        var behind = QualifierReader.ReadBehind(line, end);
        end = behind.Next;
        var before = QualifierReader.ReadBeforeInstant(line, at);
        var qualifier = before.IsApproximate ? before : behind.Qualifier.IsApproximate ? behind.Qualifier : reading.Qualifier;
        return reading with { Span = line.Span(at, end), Qualifier = qualifier };
    }
}
