namespace Linter.Text;

/// <summary>A place in a document as line and column.</summary>
/// <param name="Line">0-based line; CR LF, LF and lone CR each end a line.</param>
/// <param name="Column">0-based column in UTF-16 code units.</param>
public readonly record struct LinePosition(int Line, int Column);
