namespace Linter.Rules.Pages;

/// <summary>What an example of a page takes for granted: an earlier revision of its document, or another document.</summary>
/// <param name="Text">The text.</param>
/// <param name="Path">The file name the fence gives, or the usual one.</param>
/// <param name="At">When it was committed ("2025-03-05"); null if it is not committed but checked in the same run.</param>
/// <param name="Commit">The start of the commit's hash; null if it does not matter.</param>
public sealed record PageGiven(string Text, string Path, string? At, string? Commit);
