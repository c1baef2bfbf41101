using Linter.Text;

namespace Linter.Syntax;

/// <summary>A part of a document that is beyond a limit and therefore not, or not wholly, understood.</summary>
/// <param name="Span">The line, the block, or the whole document.</param>
/// <param name="Reason">The limit.</param>
public readonly record struct UnreadPart(TextSpan Span, UnreadReason Reason);
