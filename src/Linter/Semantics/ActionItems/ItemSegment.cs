namespace Linter.Semantics.ActionItems;

/// <summary>A stretch of an item between two separators.</summary>
/// <param name="Start">Offset in <see cref="ItemText.Plain"/>, blanks left out.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Group">0 outside brackets; each pair of brackets has its own number.</param>
/// <param name="Before">The separator in front; NUL at the start of the item.</param>
internal readonly record struct ItemSegment(int Start, int End, int Group, char Before)
{
    /// <summary>The separator of a value from its name.</summary>
    public bool IsValue => Before is ':' or '：';

    public bool IsInBrackets => Group > 0;
}
