using Linter.Text;

namespace Linter.Syntax;

/// <summary>One row of a table.</summary>
public sealed class TableRow(TextSpan span, IReadOnlyList<TextLine> cells) : BlockNode(span)
{
    /// <summary>The cells as written: fewer or more than the header has if the row is ragged.</summary>
    public IReadOnlyList<TextLine> Cells { get; } = cells;
}
