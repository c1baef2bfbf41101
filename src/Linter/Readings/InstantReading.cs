using Linter.Text;

namespace Linter.Readings;

/// <summary>A date, a clock, or both, with the zone written beside it.</summary>
public sealed record InstantReading : Reading
{
    public DatePart? Date { get; init; }

    public ClockPart? Clock { get; init; }

    public ZonePart? Zone { get; init; }

    /// <summary>The words beside a clock without a date that tell its day; else null. They lie outside of <see cref="Reading.Span"/>.</summary>
    public DayMark? DayMark { get; init; }

    public override TextSpan SpanWithDay => DayMark is null ? Span : Span.Union(DayMark.Span);

    public override ReadingKind Kind => Date is null ? ReadingKind.Time : Clock is null ? ReadingKind.Date : ReadingKind.DateTime;

    public override string Value => ReadingFormat.Instant(this);
}
