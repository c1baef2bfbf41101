using System.Runtime.InteropServices;

namespace Linter.Readings.Instants;

/// <summary>A zone found in a line.</summary>
/// <param name="Part">The zone.</param>
/// <param name="End">Index just behind its last token, the closing bracket included.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ZoneMatch(ZonePart Part, int End)
{
    public bool IsFound => Part is not null;
}
