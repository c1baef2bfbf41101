using System.Runtime.InteropServices;

namespace Linter.Readings.Amounts;

/// <summary>A softening word in front of a value.</summary>
/// <param name="Qualifier">What it says.</param>
/// <param name="Next">Index of the value behind it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SoftenerMatch(Qualifier Qualifier, int Next);
