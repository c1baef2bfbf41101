using System.Runtime.InteropServices;
using NodaTime;

namespace Linter.Readings;

/// <summary>What a zone abbreviation stands for.</summary>
/// <param name="Name">The abbreviation in capitals.</param>
/// <param name="Kind">How it is to be read.</param>
/// <param name="Offset">Its fixed offset; null for generic and ambiguous abbreviations.</param>
/// <param name="TzdbId">The tz database id of the region that uses it; null for UTC and for ambiguous abbreviations.</param>
/// <param name="IsDaylight">True for a summer name such as PDT or CEST.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ZoneAbbreviation(string Name, ZoneKind Kind, Offset? Offset, string? TzdbId, bool IsDaylight);
