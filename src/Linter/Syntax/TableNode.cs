using Linter.Text;

namespace Linter.Syntax;

/// <summary>A pipe table or HTML table.</summary>
public sealed class TableNode(TextSpan span, TableRow header, IReadOnlyList<TableRow> rows) : BlockNode(span)
{
    public TableRow Header { get; } = header;

    /// <summary>The rows below the header; the alignment row is left out.</summary>
    public IReadOnlyList<TableRow> Rows { get; } = rows;
}
