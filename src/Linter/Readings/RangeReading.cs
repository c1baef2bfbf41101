using Linter.Text;

namespace Linter.Readings;

/// <summary>Two instants of one kind joined by a dash, "to", "until" or "between … and".</summary>
public sealed record RangeReading : Reading
{
    /// <summary>The start, with the date and zone the range shares.</summary>
    public required InstantReading Start { get; init; }

    /// <summary>The end, with the date and zone the range shares.</summary>
    public required InstantReading End { get; init; }

    /// <summary>True if one written date serves both ends and the end was moved to the next day because its clock is earlier by 12 h or more.</summary>
    public bool EndsNextDay { get; init; }

    public override TextSpan SpanWithDay
    {
        get
        {
            var whole = Start.DayMark is null ? Span : Span.Union(Start.DayMark.Span);
            return End.DayMark is null ? whole : whole.Union(End.DayMark.Span);
        }
    }

    public override ReadingKind Kind => ReadingKind.Range;

    public override string Value => $"{Start.Value}/{End.Value}";
}
