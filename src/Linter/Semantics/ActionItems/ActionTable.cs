using Linter.Semantics.Vocabulary;
using Linter.Syntax;

namespace Linter.Semantics.ActionItems;

/// <summary>The columns of a table of actions, found by their names.</summary>
internal sealed class ActionTable
{
    private readonly ActionField[] _columns;

    private ActionTable(ActionField[] columns, int actionColumn)
    {
        _columns = columns;
        ActionColumn = actionColumn;
    }

    /// <summary>The column that says what is to be done.</summary>
    public int ActionColumn { get; }

    /// <summary>Null if the columns are not those of a table of actions.</summary>
    public static ActionTable? Of(TableNode table)
    {
        var columns = new ActionField[table.Header.Cells.Count];
        var fields = 0;
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = FieldOf(table.Header.Cells[i].PlainText);
            fields += columns[i] is ActionField.None or ActionField.Action or ActionField.Number ? 0 : 1;
        }

        var action = Array.IndexOf(columns, ActionField.Action);
        if (action < 0 && fields >= 2)
        {
            action = Array.IndexOf(columns, ActionField.None);
        }

        return action < 0 ? null : new ActionTable(columns, action);
    }

    public ActionField ColumnAt(int index) => index < _columns.Length ? _columns[index] : ActionField.None;

    private static ActionField FieldOf(string name)
    {
        var trimmed = name.Trim();
        return trimmed is "#" or "№" ? ActionField.Number : ActionFieldNames.Find(trimmed);
    }
}
