using System.Runtime.InteropServices;

namespace Linter.Readings.Instants;

/// <summary>A month word in a line.</summary>
/// <param name="Number">1–12; 0 if there is none.</param>
/// <param name="IsMisspelt">True if it is one edit from a month's name.</param>
/// <param name="End">Index behind the word and the dot of its abbreviation.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MonthMatch(int Number, bool IsMisspelt, int End);
