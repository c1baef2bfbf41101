using System.Runtime.InteropServices;

namespace Linter.Readings.Instants;

/// <summary>A year behind day and month.</summary>
/// <param name="Year">The year, or null if none is written.</param>
/// <param name="IsShort">True if it has two digits.</param>
/// <param name="IsImpossible">True if it has three or five digits.</param>
/// <param name="End">Index just behind the last token of the date.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YearMatch(int? Year, bool IsShort, bool IsImpossible, int End);
