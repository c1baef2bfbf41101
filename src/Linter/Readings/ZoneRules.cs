using NodaTime;
using NodaTime.TimeZones;

namespace Linter.Readings;

/// <summary>Places wall clocks in zones by the rules of the embedded tz database, which is loaded only when a zone needs rules.</summary>
public static class ZoneRules
{
    /// <summary>The instant of a wall clock. A written offset counts literally, in or out of season.</summary>
    /// <returns>One instant, a gap, an overlap, or <see cref="ZoneResolutionKind.Unknown"/> for ambiguous and local zones.</returns>
    public static ZoneResolution Resolve(LocalDateTime local, ZonePart zone)
    {
        if (zone.Offset is { } offset)
            return Unique(local, offset);
        var hasRules = zone.Kind is ZoneKind.Generic or ZoneKind.Iana;
        return hasRules && zone.TzdbId is { } id ? Resolve(local, id) : default(ZoneResolution) with { Kind = ZoneResolutionKind.Unknown };
    }

    /// <summary>The instant of a wall clock in a region of the tz database.</summary>
    public static ZoneResolution Resolve(LocalDateTime local, string tzdbId)
    {
        if (Find(tzdbId) is not { } rules)
            return default(ZoneResolution) with { Kind = ZoneResolutionKind.Unknown };
        var mapping = rules.MapLocal(local);
        var (before, after) = (mapping.EarlyInterval.WallOffset, mapping.LateInterval.WallOffset);
        return mapping.Count switch
        {
            1 => Unique(local, before),
            0 => new(ZoneResolutionKind.Gap, mapping.EarlyInterval.End, mapping.EarlyInterval.End, before, after),
            _ => new(ZoneResolutionKind.Overlap, At(local, before), At(local, after), before, after),
        };
    }

    /// <summary>Compares a written abbreviation with what clocks in its region showed.</summary>
    /// <param name="local">The wall clock as written.</param>
    /// <param name="zone">The zone as written; it needs an offset.</param>
    /// <param name="tzdbId">The region to compare with; by default the region that uses the abbreviation.</param>
    /// <returns>Null if the zone has no offset of its own or no region with known rules.</returns>
    public static ZoneSeason? Season(LocalDateTime local, ZonePart zone, string? tzdbId = null)
    {
        if (zone.Offset is not { } written || (tzdbId ?? zone.TzdbId) is not { } id || Find(id) is not { } rules)
            return null;
        var mapping = rules.MapLocal(local);
        var interval = mapping.LateInterval.WallOffset == written ? mapping.LateInterval : mapping.EarlyInterval;
        var kind = mapping.Count switch
        {
            0 => ZoneResolutionKind.Gap,
            1 => ZoneResolutionKind.Unique,
            _ => ZoneResolutionKind.Overlap,
        };
        var isDaylight = ZoneTable.Find(zone.Name) is { IsDaylight: true };
        return new(kind, written, isDaylight, interval.WallOffset, NameOf(interval, id), interval.Savings != Offset.Zero);
    }

    /// <summary>The id of a zone in the spelling of the tz database, or null if there is no such zone.</summary>
    public static string? Canonical(string tzdbId) => Find(tzdbId)?.Id;

    private static ZoneResolution Unique(LocalDateTime local, Offset offset)
    {
        var instant = At(local, offset);
        return new(ZoneResolutionKind.Unique, instant, instant, offset, offset);
    }

    private static Instant At(LocalDateTime local, Offset offset) => local.WithOffset(offset).ToInstant();

    private static DateTimeZone? Find(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);

    /// <summary>The tz database has no letters for some zones and gives "+03"; then the table's own abbreviation serves.</summary>
    private static string NameOf(ZoneInterval interval, string id) =>
        char.IsLetter(interval.Name[0]) ? interval.Name : ZoneTable.NameOf(id, interval.WallOffset) ?? interval.Name;
}
