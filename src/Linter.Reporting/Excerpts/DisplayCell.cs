namespace Linter.Reporting.Excerpts;

/// <summary>What one character, as people see it, becomes in a terminal.</summary>
/// <param name="Offset">Where it starts in the document.</param>
/// <param name="End">Where the next one starts in the document.</param>
/// <param name="Text">The visible form.</param>
/// <param name="Width">How many columns it takes; 0 for a mark without a base.</param>
internal sealed record DisplayCell(int Offset, int End, string Text, int Width);
