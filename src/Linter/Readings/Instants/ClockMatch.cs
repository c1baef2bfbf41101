using System.Runtime.InteropServices;

namespace Linter.Readings.Instants;

/// <summary>A time of day found in a line.</summary>
/// <param name="Part">The clock.</param>
/// <param name="Form">How it is written.</param>
/// <param name="End">Index just behind the last token.</param>
/// <param name="Problem">Why the clock cannot be used as written.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClockMatch(ClockPart Part, ClockForm Form, int End, ReadingProblem Problem)
{
    public bool IsFound => Part is not null;
}
