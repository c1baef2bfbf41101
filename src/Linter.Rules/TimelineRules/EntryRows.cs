using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.TimelineRules;

/// <summary>The whole lines of list items and table rows that follow each other without anything between.</summary>
internal sealed class EntryRows
{
    private readonly SourceText _text;
    private readonly TextSpan[] _rows;

    private EntryRows(SourceText text, TextSpan[] rows)
    {
        _text = text;
        _rows = rows;
    }

    /// <summary>The rows of the entries; null if one of them cannot be moved as it stands.</summary>
    public static EntryRows? Of(SourceText text, IReadOnlyList<TimelineEntry> entries)
    {
        var rows = new TextSpan[entries.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            if (RowOf(text, entries[i]) is not { } row || (i > 0 && !IsNextTo(text, rows[i - 1], row)))
            {
                return null;
            }

            rows[i] = row;
        }

        return new EntryRows(text, rows);
    }

    /// <summary>True if the document says nothing behind the last row: what ends a document is judged otherwise than what ends a row.</summary>
    public bool EndDocument => _text.Slice(TextSpan.FromBounds(_rows[^1].End, _text.Length)).IsWhiteSpace();

    /// <summary>True if no entry takes its day from another one, so that a row can stand anywhere.</summary>
    public static bool AreIndependent(IReadOnlyList<TimelineEntry> entries) =>
        entries.All(static entry => entry.At is null or { DateProvenance: Provenance.Explicit })
        || entries.All(static entry => entry.At is not { DateProvenance: Provenance.Explicit or Provenance.Inferred });

    /// <summary>Moves one row in front of another, or behind the last one if <paramref name="to"/> is the number of rows.</summary>
    public IReadOnlyList<TextChange> Move(int from, int to)
    {
        var row = _text.Slice(_rows[from]).ToString();
        var removed = from + 1 < _rows.Length ? TextSpan.FromBounds(_rows[from].Start, _rows[from + 1].Start) : TextSpan.FromBounds(_rows[from - 1].End, _rows[from].End);
        return
        [
            new TextChange(removed, ""),
            to < _rows.Length ? new TextChange(new TextSpan(_rows[to].Start, 0), row + _text.NewLine) : new TextChange(new TextSpan(_rows[^1].End, 0), _text.NewLine + row),
        ];
    }

    /// <summary>Writes the rows in the opposite order.</summary>
    public IReadOnlyList<TextChange> Reverse() => Arrange([.. Enumerable.Range(0, _rows.Length).Reverse()]);

    /// <summary>Writes the rows in another order.</summary>
    /// <param name="order">For each place the row that belongs there.</param>
    public IReadOnlyList<TextChange> Arrange(IReadOnlyList<int> order)
    {
        var changes = new List<TextChange>();
        for (var i = 0; i < _rows.Length; i++)
        {
            if (order[i] != i)
            {
                changes.Add(new TextChange(_rows[i], _text.Slice(_rows[order[i]]).ToString()));
            }
        }

        return changes;
    }

    private static TextSpan? RowOf(SourceText text, TimelineEntry entry)
    {
        var node = entry.Item.Node;
        if (node is not (ListEntry or TableRow) || (node is ListEntry list && (list.MarkerSpan.IsEmpty || char.IsAsciiDigit(text.Content[list.MarkerSpan.Start]))))
        {
            return null;
        }

        var first = text.GetLine(text.GetPosition(node.Span.Start).Line);
        var last = text.GetLine(text.GetPosition(node.Span.End).Line);
        var isWhole = text.Slice(TextSpan.FromBounds(first.Start, node.Span.Start)).IsWhiteSpace() && text.Slice(TextSpan.FromBounds(node.Span.End, last.End)).IsWhiteSpace();
        return isWhole ? TextSpan.FromBounds(first.Start, last.End) : null;
    }

    private static bool IsNextTo(SourceText text, TextSpan row, TextSpan next) =>
        next.Start > row.End && text.Slice(TextSpan.FromBounds(row.End, next.Start)).IsWhiteSpace();
}
