namespace Linter.Semantics.Vocabulary;

/// <summary>What titles of action sections promise.</summary>
internal static class ActionListTitles
{
    private static readonly string[] TaskNames = ["action item", "action items", "actions", "task", "tasks", "todo", "todos", "to do", "to dos", "follow up", "follow ups", "followup", "followups", "next steps", "action plan", "action points", "repair items", "review actions", "aksjonspunkter", "アクションアイテム", "tareas"];

    /// <summary>True for titles that name tasks ("Action Items", "Tasks to …"); false for broad ones ("Preventative Measures").</summary>
    public static bool NamesTasks(string title)
    {
        var normalized = TitleText.Normalize(title);
        if (normalized is "corrective actions" or "preventive actions" or "preventative actions" or "immediate actions" or "future actions" || normalized.StartsWith("corrective and", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var name in TaskNames)
        {
            if (HasWords(normalized, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasWords(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || text[at - 1] == ' ') && (at + words.Length == text.Length || text[at + words.Length] == ' ');
    }
}
