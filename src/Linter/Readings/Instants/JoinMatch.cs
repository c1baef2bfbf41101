using System.Runtime.InteropServices;

namespace Linter.Readings.Instants;

/// <summary>What stands between a date and its clock.</summary>
/// <param name="Next">Index of the second part; -1 if nothing that joins stands there.</param>
/// <param name="Qualifier">The word that softens the second part.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JoinMatch(int Next, Qualifier Qualifier)
{
    public static readonly JoinMatch None = new(-1, default);

    public bool IsFound => Next >= 0;
}
