namespace Linter.Reporting.Excerpts;

/// <summary>A line of an excerpt with what is marked on it, from left to right; a line between two marked ones may have no mark.</summary>
/// <param name="Line">0-based.</param>
/// <param name="Marks">Ordered by start.</param>
internal sealed record MarkedLine(int Line, IReadOnlyList<LineMark> Marks);
