using System.Runtime.InteropServices;

namespace Linter.Readings.Tokens;

/// <summary>What a word may mean to the readers.</summary>
/// <param name="Role">The one role of the word.</param>
/// <param name="Value">The month, number, unit or other value that goes with the role.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Word(WordRole Role, short Value = 0)
{
    public static readonly Word Plain;
}
