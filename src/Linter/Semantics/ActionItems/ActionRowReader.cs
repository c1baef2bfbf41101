using Linter.Readings;
using Linter.Semantics.Vocabulary;
using Linter.Syntax;
using NodaTime;

namespace Linter.Semantics.ActionItems;

/// <summary>Reads one row of a table of actions; a column outweighs what stands inside the action cell.</summary>
internal static class ActionRowReader
{
    public static ItemFields Read(ActionTable table, ContentItem row, LocalDate? incidentDay)
    {
        var fields = ItemFieldReader.Read(TextOf(row.Lines[table.ActionColumn], row.Readings), row.Lines[table.ActionColumn].Label, incidentDay);
        for (var i = 0; i < row.Lines.Count; i++)
        {
            if (i != table.ActionColumn)
            {
                ReadCell(fields, table, i, TextOf(row.Lines[i], row.Readings), incidentDay);
            }
        }

        return fields;
    }

    /// <summary>True if the row names an action.</summary>
    public static bool HasAction(ActionTable table, ContentItem row) =>
        table.ActionColumn < row.Lines.Count && !ActionPlaceholders.IsPlaceholderAction(row.Lines[table.ActionColumn].PlainText);

    private static ItemText TextOf(TextLine cell, IReadOnlyList<Reading> readings) => ItemText.From([cell], readings, []);

    private static void ReadCell(ItemFields fields, ActionTable table, int index, ItemText cell, LocalDate? incidentDay)
    {
        var column = table.ColumnAt(index);
        switch (column)
        {
            case ActionField.Owner:
                fields.Owners.Clear();
                fields.Owners.AddRange(OwnerReader.ReadValue(cell, 0, cell.Plain.Length));
                break;
            case ActionField.Due:
                fields.Due = new DueDateReader(incidentDay).Read(cell, 0, cell.Plain.Length);
                fields.DueRemark += $" | {WithoutDue(cell, fields.Due)}";
                break;
            case ActionField.Priority:
                fields.Priority = Stated(cell) ?? fields.Priority;
                break;
            case ActionField.Type:
                fields.Type = Stated(cell) ?? fields.Type;
                break;
            case ActionField.Status:
                ReadStatus(fields, cell, table.IsDoneColumn(index));
                break;
            case ActionField.None or ActionField.Number when fields.StatusField is null && MarkOf(cell.Plain) is { } mark:
                fields.StatusField = cell.Field(0, cell.Plain.Length);
                fields.Status = mark;
                break;
            default:
                fields.DueRemark += column == ActionField.None ? $" | {cell.Plain}" : "";
                ReadTickets(fields, cell, column == ActionField.Ticket, incidentDay);
                break;
        }
    }

    /// <summary>The due cell but for its date.</summary>
    private static string WithoutDue(ItemText cell, DueDate? due)
    {
        if (due is { Date: not null })
        {
            cell.Claim(cell.OffsetOf(due.Span.Start), cell.OffsetOf(due.Span.End));
        }

        return due is null ? "" : cell.Remainder(0, cell.Plain.Length);
    }

    /// <summary>A cell that is a box or a check mark and nothing else.</summary>
    private static ActionStatus? MarkOf(string cell)
    {
        var mark = cell.AsSpan().Trim(" \uFE0F");
        var sign = ActionStatusWords.Sign(mark);
        return sign.Length > 0 && sign.Length == mark.Length ? sign.Status
            : mark is "[x]" or "[X]" ? ActionStatus.Done
            : mark is "[ ]" ? ActionStatus.Open
            : null;
    }

    private static void ReadStatus(ItemFields fields, ItemText cell, bool isDoneColumn)
    {
        fields.Tickets.AddRange(TicketReader.Read(cell));
        if (isDoneColumn && (Stated(cell) is not null || cell.Plain.Trim() is "x" or "X"))
        {
            fields.StatusField = cell.Field(0, cell.Plain.Length);
            fields.Status = ActionStatusWords.ReadDone(cell.Plain);
            return;
        }

        if (Stated(cell) is { } stated || (stated = ToDo(cell)) is not null)
        {
            fields.StatusField = stated;
            fields.Status = ActionStatusWords.Read(stated.Value) ?? ActionStatus.Unknown;
        }
    }

    /// <summary>"TODO" is a placeholder elsewhere, but a status here.</summary>
    private static StatedField? ToDo(ItemText cell) => ActionStatusWords.Read(cell.Plain) is not null ? cell.Field(0, cell.Plain.Length) : null;

    /// <summary>A ticket cell may also tell the status: "Bug 5554823 **TODO**".</summary>
    private static void ReadTickets(ItemFields fields, ItemText cell, bool isTicketColumn, LocalDate? incidentDay)
    {
        var inner = ItemFieldReader.Read(cell, null, incidentDay);
        if (inner.Tickets.Count > 0)
        {
            fields.Tickets.AddRange(inner.Tickets);
        }
        else if (isTicketColumn && inner.Text.Length > 0 && Stated(cell) is { } ticket)
        {
            fields.Tickets.Add(ticket);
        }

        if (isTicketColumn && fields.StatusField is null && inner.StatusField is { } status)
        {
            fields.StatusField = status;
            fields.Status = inner.Status;
        }
    }

    private static StatedField? Stated(ItemText cell) => ActionPlaceholders.IsPlaceholder(cell.Plain) ? null : cell.Field(0, cell.Plain.Length);
}
