using Linter.Readings;
using NodaTime;

namespace Linter.Semantics;

/// <summary>A calendar date as it is written somewhere in the document.</summary>
/// <param name="Part">Day, month, year and weekday as written.</param>
/// <param name="Reading">The reading it belongs to; a date that two ends of a range share belongs to the start.</param>
/// <param name="Section">Where it stands.</param>
public sealed record StatedDate(DatePart Part, InstantReading Reading, Section Section)
{
    /// <summary>The date; null without a year or when it does not exist.</summary>
    public LocalDate? Date => Part.ToLocalDate();

    /// <summary>True if no calendar has such a date, or its year has not four digits.</summary>
    public bool IsImpossible => Reading.Problem == ReadingProblem.ImpossibleDate || Part.Year is < 1000 or > 9999;

    /// <summary>The date with day and month exchanged; null if it is not written in numbers or the other reading does not exist.</summary>
    public LocalDate? Exchanged =>
        Part is { Style: DateStyle.Numeric, Year: { } year } ? (Part with { Month = Part.Day, Day = Part.Month }).ToLocalDate(year) : null;
}
