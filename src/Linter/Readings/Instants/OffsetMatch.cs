using System.Runtime.InteropServices;
using NodaTime;

namespace Linter.Readings.Instants;

/// <summary>A numeric offset.</summary>
/// <param name="Value">The offset east of UTC.</param>
/// <param name="End">Index behind it; 0 if there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OffsetMatch(Offset Value, int End)
{
    public bool IsFound => End > 0;
}
