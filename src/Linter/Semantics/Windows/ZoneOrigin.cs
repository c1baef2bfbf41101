using Linter.Readings;

namespace Linter.Semantics.Windows;

/// <summary>A zone and where it comes from.</summary>
internal sealed record ZoneOrigin(ZonePart? Zone, Provenance Provenance)
{
    public static readonly ZoneOrigin Unknown = new(null, Provenance.Unknown);

    /// <summary>This zone, or the other if this is unknown.</summary>
    public ZoneOrigin Or(ZoneOrigin other) => Zone is null ? other : this;
}
