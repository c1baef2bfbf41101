using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>Values that stand for a value nobody has filled in.</summary>
internal static class ActionPlaceholders
{
    private static readonly WordSet Words = new(
        ["n/a", "na", "none", "tbd", "tba", "tbc", "tbx", "todo", "to be determined", "to be decided", "to be assigned", "to be defined", "unassigned", "not assigned", "unknown", "unowned", "nobody", "no one", "noone", "no owner", "name", "names", "your name", "owner", "owner name", "assignee", "engineer", "person", "someone", "who", "username", "user", "handle", "team name", "role", "date", "due date", "yyyy-mm-dd", "ticket", "link", "link to github issue", "link to issue", "link to ticket", "x", "xx", "xxx", "xxxx", "no", "nil", "null", "未定", "なし", "無し", "未設定", "未割当", "ingen", "ikke satt", "ikke bestemt", "ukjent", "por definir", "por asignar", "sin asignar", "ninguno", "ninguna"]);

    /// <summary>True for an empty value, dashes, question marks, "TBD", "[Engineer]", "@name", "{{ owner }}", "&lt;name&gt;".</summary>
    public static bool IsPlaceholder(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        if (value.StartsWith("{{") || (value.Length > 1 && value[0] == '<' && value[^1] == '>'))
        {
            return true;
        }

        var core = value.Trim(" @[](){}<>*_-–—―?？.…・ー|/~`!:：");
        return core.IsEmpty || Words.Contains(core);
    }

    /// <summary>True for the text of an item that names no action: "...", "Action item 1", "{{ summary }}", "TBD".</summary>
    public static bool IsPlaceholderAction(ReadOnlySpan<char> text)
    {
        if (IsPlaceholder(text))
        {
            return true;
        }

        text = text.Trim(" []()<>*_.…:");
        var name = text.TrimEnd("0123456789 #");
        return name.IsEmpty || (name.Length < text.Length || name.Length < 14) && ActionFieldNames.Find(name) == ActionItems.ActionField.Action;
    }
}
