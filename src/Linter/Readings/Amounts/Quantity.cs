using System.Runtime.InteropServices;

namespace Linter.Readings.Amounts;

/// <summary>A number in a line.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">One unit of its last digit.</param>
/// <param name="IsWorded">True if it is written in words.</param>
/// <param name="End">Index just behind it; 0 if there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Quantity(decimal Value, decimal Unit, bool IsWorded, int End)
{
    public bool IsFound => End > 0;

    public bool IsInteger => Unit >= 1;
}
