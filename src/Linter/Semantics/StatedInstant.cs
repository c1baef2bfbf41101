using Linter.Readings;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics;

/// <summary>A point in time as the document states it, with what was inherited and from where.</summary>
public sealed record StatedInstant
{
    /// <summary>The clock or date in the document.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The reading it comes from, nothing inherited.</summary>
    public required InstantReading Reading { get; init; }

    /// <summary>The day; a nominal one while <see cref="DateProvenance"/> is Unknown, so that undated clocks of one document can still be compared.</summary>
    public required LocalDate Date { get; init; }

    public required Provenance DateProvenance { get; init; }

    /// <summary>True if words beside or above the clock tell its day: "next day", "Day 2", "Tue".</summary>
    public bool IsDayMarked { get; init; }

    /// <summary>The wall clock; null if only a date is stated.</summary>
    public LocalTime? Clock { get; init; }

    public ZonePart? Zone { get; init; }

    public Provenance ZoneProvenance { get; init; } = Provenance.Unknown;

    /// <summary>What happened when the clock was placed in the zone.</summary>
    public ZoneResolution Resolution { get; init; }

    public Qualifier Qualifier => Reading.Qualifier;

    public bool IsDateOnly => Clock is null;

    public bool IsDateKnown => DateProvenance != Provenance.Unknown;

    /// <summary>How exact the statement is: a second, a minute, an hour, a day.</summary>
    public Duration Precision => Reading.Clock?.Resolution ?? Duration.FromDays(1);

    /// <summary>The wall clock on its day; midnight if only a date is stated.</summary>
    public LocalDateTime Local => Date + (Clock ?? LocalTime.Midnight);

    /// <summary>True if the date or the zone was not written beside the clock or shared by its range or label block; a configured zone serves a whole document alike.</summary>
    public bool IsInferred => DateProvenance > Provenance.RangePartner || ZoneProvenance is > Provenance.RangePartner and < Provenance.Configuration;

    /// <summary>The instant, when date, clock and zone are known and the clock exists once; else null.</summary>
    public Instant? Instant => IsDateKnown && Clock is not null && Resolution.Kind == ZoneResolutionKind.Unique ? Resolution.Earlier : null;

    /// <summary>
    /// Time from this to a later point: by instants where both offsets are known, by wall clocks where neither is;
    /// null if only one of both days is known, one is only a date, no clock showed it or did so twice, or two zones are written and the offset of one is not known.
    /// </summary>
    public Duration? ElapsedTo(StatedInstant later)
    {
        if (IsDateOnly || later.IsDateOnly || IsDateKnown != later.IsDateKnown || IsInClockChange || later.IsInClockChange)
        {
            return null;
        }

        var wall = Period.Between(Local, later.Local, PeriodUnits.Ticks).ToDuration();
        return HasOffset && later.HasOffset ? wall - Duration.FromSeconds(later.Resolution.Offset.Seconds - Resolution.Offset.Seconds)
            : MayBeInOtherZone(later) ? null
            : wall;
    }

    /// <summary>True if two zones are written and one of them, an "IST" for instance, may mean several.</summary>
    private bool MayBeInOtherZone(StatedInstant other) =>
        Zone is not null && other.Zone is not null && !string.Equals(Zone.Name, other.Zone.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>True if no day was written for the clock: not beside it, not above it, not in an entry before.</summary>
    public bool IsDayAssumed => Reading.Date is null && DateProvenance > Provenance.PrecedingEntry;

    /// <summary>As <see cref="ElapsedTo"/>, but a point whose day is only assumed counts on the day that brings the two closest.</summary>
    public Duration? ElapsedToClosest(StatedInstant other) =>
        ElapsedTo(other) is { } elapsed && (IsDayAssumed || other.IsDayAssumed) ? elapsed - Duration.FromDays(Math.Round(elapsed.TotalDays)) : ElapsedTo(other);

    /// <summary>True if clocks were changed right then: the time was skipped, or happened twice.</summary>
    public bool IsInClockChange => IsDateKnown && Resolution.Kind is ZoneResolutionKind.Gap or ZoneResolutionKind.Overlap;

    private bool HasOffset => Resolution.Kind == ZoneResolutionKind.Unique;
}
