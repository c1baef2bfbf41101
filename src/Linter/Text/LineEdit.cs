namespace Linter.Text;

/// <summary>A stretch of lines that differs: the old lines from a start and the new ones in their place.</summary>
/// <param name="OldStart">0-based line of the old text.</param>
/// <param name="OldCount">How many old lines are left out.</param>
/// <param name="NewStart">0-based line of the new text.</param>
/// <param name="NewCount">How many new lines are put in.</param>
internal readonly record struct LineEdit(int OldStart, int OldCount, int NewStart, int NewCount);
