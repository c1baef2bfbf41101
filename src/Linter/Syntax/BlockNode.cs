using Linter.Text;

namespace Linter.Syntax;

/// <summary>A block of the document: heading, paragraph, list, table, code, quotation.</summary>
public abstract class BlockNode(TextSpan span) : SyntaxNode(span);
