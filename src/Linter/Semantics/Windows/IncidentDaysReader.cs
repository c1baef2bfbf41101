using NodaTime;

namespace Linter.Semantics.Windows;

/// <summary>Reads the days that window and timeline give with dates of their own; dates of title and metadata do not count.</summary>
internal static class IncidentDaysReader
{
    /// <summary>Null if neither has a date.</summary>
    public static IncidentDays? Read(IncidentWindow window, Timeline timeline)
    {
        IncidentDays? days = null;
        foreach (var end in new[] { window.Start, window.End })
        {
            days = end is { DateProvenance: Provenance.Explicit or Provenance.RangePartner } ? Include(days, end) : days;
        }

        if (days is not null && window.Start is not null)
        {
            return days;
        }

        foreach (var entry in timeline.Entries)
        {
            days = entry is { At: { DateProvenance: Provenance.Explicit or Provenance.Caption or Provenance.PrecedingEntry } at } && !entry.Has(EventRole.FollowUp) ? Include(days, at) : days;
        }

        return days;
    }

    private static IncidentDays Include(IncidentDays? days, StatedInstant instant)
    {
        var universal = instant.Instant?.InUtc().Date ?? instant.Date;
        var (first, last) = universal < instant.Date ? (universal, instant.Date) : (instant.Date, universal);
        return days is null ? new IncidentDays(first, last, instant.Span) : days with { First = LocalDate.Min(days.First, first), Last = LocalDate.Max(days.Last, last) };
    }
}
