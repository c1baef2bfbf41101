using Linter.Readings;
using Linter.Text;
using NodaTime.Text;

namespace Linter.Cli.Commands;

/// <summary>When an incident began, in the words of a template.</summary>
/// <param name="Date">The day: "2025-03-06".</param>
/// <param name="Clock">The wall clock: "14:00".</param>
/// <param name="Zone">The zone: "UTC".</param>
public sealed record IncidentStart(string Date, string Clock, string Zone)
{
    /// <summary>Reads what a postmortem could say, too; null if date, clock or zone is missing or cannot exist.</summary>
    public static IncidentStart? Parse(string typed)
    {
        var readings = ReadingScanner.Scan(typed, new TextSpan(0, typed.Length), ReadingContext.Prose);
        return readings is [InstantReading { Problem: ReadingProblem.None, Date: { Year: { } year } date, Clock: { } clock, Zone: { } zone } reading]
            && reading.Span.Length == typed.Length && date.ToLocalDate(year) is { } day
            ? new IncidentStart(LocalDatePattern.Iso.Format(day), $"{clock.Hour:00}:{clock.Minute:00}", zone.Name)
            : null;
    }
}
