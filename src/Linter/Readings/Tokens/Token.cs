using System.Runtime.InteropServices;

namespace Linter.Readings.Tokens;

/// <summary>A stretch of a line with what it may mean.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Sign">The character of a sign, with look-alikes such as the full-width colon replaced by the plain form.</param>
/// <param name="Word">The meaning of a word.</param>
/// <param name="Start">Offset in the document.</param>
/// <param name="End">Offset just behind it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, char Sign, Word Word, int Start, int End)
{
    public int Length => End - Start;
}
