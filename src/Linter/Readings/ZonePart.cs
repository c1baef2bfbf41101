using Linter.Text;
using NodaTime;

namespace Linter.Readings;

/// <summary>A time zone inside a reading, read literally: PST is -08:00 in June too.</summary>
public sealed record ZonePart
{
    public required TextSpan Span { get; init; }

    public required ZoneKind Kind { get; init; }

    /// <summary>The name as written, in upper case for abbreviations: "PST", "UTC", "PT", "Europe/Oslo", "+02:00".</summary>
    public required string Name { get; init; }

    /// <summary>The fixed offset, or null for ambiguous, generic, IANA and local zones.</summary>
    public Offset? Offset { get; init; }

    /// <summary>The tz database id whose rules apply: of a generic zone or an IANA id, and the region of a known abbreviation; else null.</summary>
    public string? TzdbId { get; init; }

    /// <summary>True if a numeric offset stands beside an abbreviation and decided: "IST (UTC+5:30)".</summary>
    public bool HasOwnOffset { get; init; }
}
