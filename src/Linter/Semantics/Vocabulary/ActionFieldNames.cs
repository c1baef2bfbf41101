using Linter.Semantics.ActionItems;
using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>Names of the fields of action items, as table columns and as labels, normalised by <see cref="TitleText"/>.</summary>
internal static class ActionFieldNames
{
    private static readonly string[] Ranges = [" for all", " of all", " for each", " for everything"];

    private static readonly FieldNames[] Names =
    [
        Of(ActionField.Action, "action item|action items|action|actions|task|tasks|item|items|todo|to do|what|description|description of action|activity|follow up|follow up item|follow up action|corrective action|corrective actions|preventive action|preventative action|preventive measure|preventative measure|measure|measures|improvement|recommendation|remediation|remediation item|next step|next steps|step|deliverable|title|summary|aksjon|aksjoner|aksjonspunkt|tiltak|oppgave|hva|accion|acción|acciones|tarea|tareas|descripcion|descripción|アクション|アクションアイテム|対応|対応策|対策|内容|再発防止策|タスク|項目"),
        Of(ActionField.Owner, "owner|owners|owned by|action owner|task owner|item owner|assignee|assignees|assigned|assigned to|who|responsible|responsible party|responsible person|responsible team|responsibility|person responsible|dri|lead|poc|point of contact|contact|driver|accountable|team|owning team|eier|ansvarlig|hvem|responsable|responsables|asignado a|asignado|encargado|担当|担当者|担当チーム|責任者|オーナー"),
        Of(ActionField.Due, "due|due date|due by|due on|target|target date|target completion|target completion date|deadline|eta|by when|when|complete by|completion date|expected completion|expected completion date|estimated completion|estimated completion date|est completion|planned completion|timeline|timeframe|time frame|date due|to be done by|finish by|frist|tidsfrist|ferdig innen|når|fecha limite|fecha límite|fecha|plazo|vencimiento|fecha de vencimiento|期限|期日|締切|締め切り|完了予定|完了予定日|予定日"),
        Of(ActionField.Ticket, "ticket|tickets|ticket id|ticket number|bug|bugs|bug number|tracking|tracking issue|tracking bug|tracking ticket|tracked in|tracked by|tracker|jira|jira ticket|jira issue|issue|issues|github issue|issue link|link|links|pr|pull request|work item|reference|ref|refs|referanse|referencia|enlace|incidencia|チケット|課題|リンク|参照"),
        Of(ActionField.Priority, "priority|prio|urgency|importance|prioritet|prioridad|優先度|優先順位"),
        Of(ActionField.Type, "type|category|kind|class|action type|kategori|tipo|categoria|categoría|種別|カテゴリ|カテゴリー|分類|種類"),
        Of(ActionField.Status, "status|state|progress|done|completed|complete|tilstand|fremdrift|estado|ステータス|状態|状況|進捗"),
        Of(ActionField.Number, "no|nr|id|number|番号"),
    ];

    /// <summary>Names that are followed by their value without a colon: "owner @ana", "assigned to Ana", "due next sprint".</summary>
    private static readonly string[] Openers = ["owner", "owners", "assignee", "assigned to", "assigned", "owned by", "responsible", "dri", "due date", "due by", "due on", "due", "deadline", "eta", "target date", "target", "estimated completion", "expected completion", "to be completed by", "to be done by", "complete by", "completed by", "no later than", "tracked in", "tracked by", "tracked as", "tracking", "priority", "ansvarlig", "eier", "frist", "innen", "担当", "期限"];

    /// <summary>The field of a name: "Target date", "担当者", "Owner for all items"; None if it is no field name.</summary>
    public static ActionField Find(ReadOnlySpan<char> name)
    {
        var normalized = TitleText.Normalize(name);
        return FindExact(normalized) is var field and not ActionField.None ? field : FindExact(WithoutRange(normalized));
    }

    /// <summary>The field opened by the first words of a phrase and how many code units they take; 0 if there is none.</summary>
    public static (ActionField Field, int Length) FindOpener(ReadOnlySpan<char> phrase)
    {
        foreach (var opener in Openers)
        {
            if (phrase.Length > opener.Length && phrase[opener.Length] == ' ' && phrase.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
            {
                return (FieldOf(opener), opener.Length);
            }
        }

        return default;
    }

    private static ActionField FieldOf(string opener) => opener switch
    {
        "assigned to" or "assigned" or "owned by" or "owner" or "owners" or "assignee" or "responsible" or "dri" or "ansvarlig" or "eier" or "担当" => ActionField.Owner,
        "tracked in" or "tracked by" or "tracked as" or "tracking" => ActionField.Ticket,
        "priority" => ActionField.Priority,
        _ => ActionField.Due,
    };

    /// <summary>"owner for all items" and "all items due" name the field of the whole list.</summary>
    private static string WithoutRange(string name)
    {
        foreach (var joint in Ranges)
        {
            var at = name.IndexOf(joint, StringComparison.Ordinal);
            if (at > 0)
            {
                return name[..at];
            }
        }

        return name;
    }

    private static ActionField FindExact(string normalized)
    {
        foreach (var names in Names)
        {
            if (names.Words.Contains(normalized))
            {
                return names.Field;
            }
        }

        return ActionField.None;
    }

    private static FieldNames Of(ActionField field, string names) => new(field, new WordSet(names.Split('|')));

    private sealed record FieldNames(ActionField Field, WordSet Words);
}
