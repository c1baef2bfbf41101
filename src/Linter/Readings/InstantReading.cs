namespace Linter.Readings;

/// <summary>A date, a clock, or both, with the zone written beside it.</summary>
public sealed record InstantReading : Reading
{
    public DatePart? Date { get; init; }

    public ClockPart? Clock { get; init; }

    public ZonePart? Zone { get; init; }

    public override ReadingKind Kind => Date is null ? ReadingKind.Time : Clock is null ? ReadingKind.Date : ReadingKind.DateTime;

    public override string Value => ReadingFormat.Instant(this);
}
