using System.Runtime.InteropServices;
using NodaTime;

namespace Linter.Readings;

/// <summary>A written abbreviation beside what clocks in its region showed at that wall time.</summary>
/// <param name="Kind">Whether the wall clock happened once, never or twice in the region.</param>
/// <param name="Written">The offset the abbreviation stands for.</param>
/// <param name="IsWrittenDaylight">True if the abbreviation is a summer name.</param>
/// <param name="InForce">The offset in force; in an overlap the written one if it was one of the two; in a gap the one before the change.</param>
/// <param name="AbbreviationInForce">The abbreviation in force: PDT where PST is written in June.</param>
/// <param name="IsDaylightInForce">True if summer time was in force.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ZoneSeason(
    ZoneResolutionKind Kind,
    Offset Written,
    bool IsWrittenDaylight,
    Offset InForce,
    string AbbreviationInForce,
    bool IsDaylightInForce)
{
    /// <summary>True if the abbreviation is the right one for the season.</summary>
    public bool IsInForce => Written == InForce;
}
