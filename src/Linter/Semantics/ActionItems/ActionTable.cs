using Linter.Semantics.Vocabulary;
using Linter.Syntax;

namespace Linter.Semantics.ActionItems;

/// <summary>The columns of a table of actions, found by their names.</summary>
internal sealed class ActionTable
{
    private readonly ActionField[] _columns;

    private readonly bool[] _isDone;

    private ActionTable(ActionField[] columns, bool[] isDone, int actionColumn)
    {
        _columns = columns;
        _isDone = isDone;
        ActionColumn = actionColumn;
    }

    /// <summary>The column that says what is to be done.</summary>
    public int ActionColumn { get; }

    /// <summary>Null if the columns are not those of a table of actions.</summary>
    public static ActionTable? Of(TableNode table)
    {
        var columns = new ActionField[table.Header.Cells.Count];
        var isDone = new bool[columns.Length];
        var fields = 0;
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = FieldOf(table.Header.Cells[i].PlainText);
            isDone[i] = IsDone(table.Header.Cells[i].PlainText);
            fields += columns[i] is ActionField.None or ActionField.Action or ActionField.Number ? 0 : 1;
        }

        var action = Array.IndexOf(columns, ActionField.Action);
        if (action < 0 && fields >= 2)
        {
            action = Array.IndexOf(columns, ActionField.None);
        }

        return action < 0 ? null : new ActionTable(columns, isDone, action);
    }

    public ActionField ColumnAt(int index) => index < _columns.Length ? _columns[index] : ActionField.None;

    /// <summary>True for a column that says of each action whether it is done: "Done", "✓".</summary>
    public bool IsDoneColumn(int index) => index < _isDone.Length && _isDone[index];

    private static ActionField FieldOf(string name)
    {
        var trimmed = name.Trim();
        return trimmed is "#" or "№" ? ActionField.Number : IsDone(trimmed) ? ActionField.Status : ActionFieldNames.Find(trimmed);
    }

    private static bool IsDone(ReadOnlySpan<char> name)
    {
        name = name.Trim(" ?");
        var sign = ActionStatusWords.Sign(name);
        return sign.Status == ActionStatus.Done ? name[sign.Length..].Trim('\uFE0F').IsEmpty
            : name.Equals("done", StringComparison.OrdinalIgnoreCase) || name.Equals("completed", StringComparison.OrdinalIgnoreCase) || name.Equals("complete", StringComparison.OrdinalIgnoreCase);
    }
}
