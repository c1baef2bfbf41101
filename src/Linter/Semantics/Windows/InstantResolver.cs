using Linter.Readings;
using NodaTime;

namespace Linter.Semantics.Windows;

/// <summary>Puts a reading on a day and in a zone.</summary>
internal static class InstantResolver
{
    /// <summary>The day undated clocks share while no day is known, so that they can be compared with one another.</summary>
    public static readonly LocalDate NominalDay = new(2000, 1, 1);

    /// <summary>False for a clock or date that cannot be used or lies in a year of no incident; one with both AM/PM and a 24-hour clock can.</summary>
    public static bool IsUsable(InstantReading reading) =>
        (reading.Problem is ReadingProblem.None or ReadingProblem.MeridiemConflict)
        && reading.Date is not { IsFarAway: true };

    /// <param name="reading">The clock or date.</param>
    /// <param name="day">The day it falls on, its own or inherited.</param>
    /// <param name="zone">The zone to use when the reading has none.</param>
    public static StatedInstant Resolve(InstantReading reading, DayOrigin day, ZoneOrigin zone)
    {
        var own = reading.Zone;
        var usedZone = own ?? zone.Zone;
        var local = reading.Clock?.On(day.Date);
        return new StatedInstant
        {
            Span = reading.Span,
            Reading = reading,
            Date = local?.Date ?? day.Date,
            DateProvenance = day.Provenance,
            IsDayMarked = day.IsMarked,
            Clock = local?.TimeOfDay,
            Zone = usedZone,
            ZoneProvenance = own is not null ? Provenance.Explicit : zone.Zone is null ? Provenance.Unknown : zone.Provenance,
            Resolution = usedZone is null || local is null ? Unresolved : ZoneRules.Resolve(local.Value, usedZone),
        };
    }

    /// <summary>As <see cref="Resolve"/>, for the end of what has a start: the word "midnight" that would lie before a start on the same day ends that day.</summary>
    public static StatedInstant ResolveEnd(InstantReading end, DayOrigin day, ZoneOrigin zone, StatedInstant? start)
    {
        var at = Resolve(end, day, zone);
        var endsDay = end.Clock is { IsNamed: true, Hour: 0 } && start is { IsDateOnly: false } && start.Date == at.Date && at.Local < start.Local && day.Provenance == Provenance.Explicit;
        return endsDay ? Resolve(end, new DayOrigin(day.Date.PlusDays(1), Provenance.Inferred), zone) : at;
    }

    /// <summary>The day a reading states itself, completed by a year if it names none, or counted if words tell it; inferred if day and month may be exchanged. Null if it states no usable day.</summary>
    public static DayOrigin? OwnDay(InstantReading reading, DayOrigin context)
    {
        if (reading.Date is not { } date || reading.Problem == ReadingProblem.ImpossibleDate)
        {
            return reading is { Date: null, DayMark: { } mark } ? MarkedDay.Near(mark, context) : null;
        }

        if (date.ToIncidentDay() is { } full)
        {
            return new DayOrigin(full, date.IsOrderAmbiguous ? Provenance.Inferred : Provenance.Explicit);
        }

        return date.Year is null ? Nearest(date, context) : null;
    }

    /// <summary>A day without a year is taken in the year that keeps it closest to what is known.</summary>
    private static DayOrigin? Nearest(DatePart date, DayOrigin context)
    {
        var isUnknown = context.Provenance == Provenance.Unknown;
        var day = isUnknown ? date.ToLocalDate(context.Date.Year) : date.ToLocalDateNear(context.Date);
        return day is { } known ? new DayOrigin(known, isUnknown ? Provenance.Unknown : Provenance.Inferred) : null;
    }

    private static readonly ZoneResolution Unresolved = new(ZoneResolutionKind.Unknown, default, default, default, default);
}
