using System.Runtime.InteropServices;

namespace Linter.Readings.Instants;

/// <summary>A date found in a line.</summary>
/// <param name="Part">The date.</param>
/// <param name="First">Index of the first token: the weekday if it stands before the date.</param>
/// <param name="End">Index just behind the last token.</param>
/// <param name="Problem">Why the date cannot be used.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateMatch(DatePart Part, int First, int End, ReadingProblem Problem)
{
    public bool IsFound => Part is not null;
}
