using NodaTime;

namespace Linter.Semantics.Windows;

/// <summary>Reads the days of the incident from window and timeline, and the day it began from title and metadata if these have none.</summary>
internal static class IncidentDaysReader
{
    /// <summary>Null if no date is known.</summary>
    public static IncidentDays? Read(IncidentWindow window, Timeline timeline, IReadOnlyList<DocumentDate> dates)
    {
        var stated = ReadStated(window, timeline);
        if (window.Start is { IsDateKnown: true } start)
        {
            return new IncidentDays(start.Date, start.Span, start is { DateProvenance: <= Provenance.RangePartner, Qualifier.IsApproximate: false } && !TellsOfEarlier(window, start), stated);
        }

        var first = First(timeline.Entries);
        return first is { At: { } at } ? new IncidentDays(at.Date, at.Span, IsCertain: false, stated)
            : dates is [var date, ..] ? new IncidentDays(date.Date, date.Span, IsCertain: false, stated)
            : stated is null ? null
            : new IncidentDays(stated.First, stated.Place, IsCertain: false, stated);
    }

    /// <summary>True if another incident or extent of the document began on a day before.</summary>
    private static bool TellsOfEarlier(IncidentWindow window, StatedInstant start)
    {
        foreach (var range in window.Ranges)
        {
            if (range.Start is { IsDateKnown: true } other && other.Date < start.Date)
            {
                return true;
            }
        }

        return false;
    }

    private static TimelineEntry? First(IReadOnlyList<TimelineEntry> entries)
    {
        TimelineEntry? first = null;
        foreach (var entry in entries)
        {
            if (entry.At is { IsDateKnown: true } at && (first is null || at.Date < first.At!.Date))
            {
                first = entry;
            }
        }

        return first;
    }

    private static DayRange? ReadStated(IncidentWindow window, Timeline timeline)
    {
        DayRange? days = null;
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

    private static DayRange Include(DayRange? days, StatedInstant instant)
    {
        var universal = instant.Instant?.InUtc().Date ?? instant.Date;
        var (first, last) = universal < instant.Date ? (universal, instant.Date) : (instant.Date, universal);
        return days is null ? new DayRange(first, last, instant.Span) : days with { First = LocalDate.Min(days.First, first), Last = LocalDate.Max(days.Last, last) };
    }
}
