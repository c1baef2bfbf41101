using Linter.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdigRow = Markdig.Extensions.Tables.TableRow;

namespace Linter.Syntax;

/// <summary>Translates pipe tables: each row with the cells it was written with.</summary>
internal sealed class TableTranslator(TreeFacts facts, InlineTranslator inlines)
{
    private string Document => facts.Document;

    public TableNode Translate(Table table)
    {
        var rows = new TableRow[table.Count - 1];
        var header = Row((MarkdigRow)table[0]);
        for (var index = 0; index < rows.Length; index++)
            rows[index] = Row((MarkdigRow)table[index + 1]);
        return new TableNode(header.Span.Union(Blanks.Trim(Document, table.Span.Start, table.Span.End + 1)), header, rows);
    }

    private TableRow Row(MarkdigRow row)
    {
        var span = Blanks.Trim(Document, row.Span.Start, row.Span.End + 1);
        var cells = new ValueList<TextLine>(row.Count);
        var position = span.Start + (Document[span.Start] == '|' ? 1 : 0);
        for (var index = 0; position < span.End; index++)
        {
            var end = CellEnd(position, span.End);
            cells.Add(Cell(Blanks.Trim(Document, position, end), index < row.Count ? (TableCell)row[index] : null));
            position = end + 1;
        }

        return new TableRow(span, cells.Detach());
    }

    // Markdig drops the cells beyond the header's width.
    private TextLine Cell(TextSpan span, TableCell? cell)
    {
        var content = cell is [ParagraphBlock paragraph] ? paragraph.Inline : MarkdigParse.TryParseInlines(Document, span);
        return inlines.Joined(content, span, InlineLayout.Cell);
    }

    /// <summary>The next pipe without a backslash before it.</summary>
    private int CellEnd(int position, int end)
    {
        while (position < end && (Document[position] != '|' || (position > 0 && Document[position - 1] == '\\')))
            position++;
        return position;
    }
}
