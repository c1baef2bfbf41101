using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>Words and signs that say how far an action item is.</summary>
internal static class ActionStatusWords
{
    private static readonly string[] Subjects = ["we've ", "we’ve ", "we have ", "we "];

    private static readonly (ActionStatus Status, string[] Words)[] Phrases =
    [
        (ActionStatus.Cancelled, ["won't do", "wont do", "won’t do", "won't fix", "won’t fix", "wontfix", "will not do", "not doing", "cancelled", "canceled", "dropped", "rejected", "obsolete", "declined", "abandoned", "superseded", "duplicate", "not needed", "no longer needed", "avlyst", "droppet", "cancelado", "cancelada", "中止", "見送り", "対応不要"]),
        (ActionStatus.Deferred, ["deferred", "postponed", "on hold", "parked", "utsatt", "aplazado", "aplazada", "保留", "延期"]),
        (ActionStatus.InProgress, ["in progress", "in-progress", "inprogress", "ongoing", "wip", "work in progress", "started", "underway", "under way", "in review", "in development", "in work", "doing", "partially done", "partially complete", "partial", "pågår", "påbegynt", "en curso", "en progreso", "進行中", "対応中", "着手中", "実施中", "作業中"]),
        (ActionStatus.Open, ["open", "to do", "todo", "to-do", "not started", "not done", "pending", "planned", "new", "backlog", "scheduled", "proposed", "blocked", "ready", "unresolved", "incomplete", "ikke startet", "ikke påbegynt", "åpen", "planlagt", "pendiente", "abierto", "未着手", "未対応", "未完了", "予定", "検討中"]),
        (ActionStatus.Done, ["done", "completed", "complete", "finished", "closed", "resolved", "fixed", "accomplished", "implemented", "deployed", "merged", "shipped", "released", "landed", "delivered", "already done", "already in place", "already in flight", "100 %", "100%", "ferdig", "fullført", "gjort", "utført", "lukket", "hecho", "completado", "completada", "terminado", "cerrado", "完了", "対応済み", "対応済", "実施済み", "実施済", "済み", "済"]),
    ];

    private static readonly string[] Joints = ["on", "in", "as", "during", "by", "at", "via", "with", "since", "for", "until", "and"];

    /// <summary>Past tense with which a report of something done starts; participles that are used as adjectives are left out.</summary>
    private static readonly WordSet PastTense = new(
        ["reverted", "added", "fixed", "removed", "deployed", "implemented", "released", "rolled", "restored", "issued", "sent", "upgraded", "disabled", "enabled", "configured", "created", "moved", "patched", "changed", "switched", "merged", "documented", "notified", "contacted", "raised", "deleted", "replaced", "refunded"]);

    /// <summary>True for "Reverted the change", "We've moved …", "We have added …".</summary>
    public static bool ReportsPast(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        foreach (var subject in Subjects)
        {
            text = text.StartsWith(subject, StringComparison.OrdinalIgnoreCase) ? text[subject.Length..] : text;
        }

        var end = text.IndexOf(' ');
        return end > 0 && PastTense.Contains(text[..end]);
    }

    /// <summary>The status of a phrase such as "Done", "completed on 3 May", "TODO!"; null if it is something else.</summary>
    public static ActionStatus? Read(ReadOnlySpan<char> phrase)
    {
        phrase = phrase.Trim(" .!*:…");
        if (Sign(phrase) is { Length: > 0 } sign)
        {
            var rest = phrase[sign.Length..].Trim(" \uFE0F");
            return rest.IsEmpty ? sign.Status : Read(rest);
        }

        foreach (var (status, words) in Phrases)
        {
            foreach (var word in words)
            {
                if (phrase.StartsWith(word, StringComparison.OrdinalIgnoreCase) && IsTail(phrase[word.Length..]))
                {
                    return status;
                }
            }
        }

        return null;
    }

    /// <summary>The status of an emoji or check mark at the start of a phrase, and how many code units it takes.</summary>
    public static (ActionStatus Status, int Length) Sign(ReadOnlySpan<char> phrase)
    {
        foreach (var (sign, status) in Signs)
        {
            if (phrase.StartsWith(sign, StringComparison.Ordinal))
            {
                return (status, sign.Length);
            }
        }

        return default;
    }

    /// <summary>The status of an emoji or check mark at the end of a phrase, and how many code units it takes.</summary>
    public static (ActionStatus Status, int Length) SignAtEnd(ReadOnlySpan<char> phrase)
    {
        var end = phrase.TrimEnd('\uFE0F');
        foreach (var (sign, status) in Signs)
        {
            if (end.EndsWith(sign, StringComparison.Ordinal))
            {
                return (status, sign.Length + phrase.Length - end.Length);
            }
        }

        return default;
    }

    /// <summary>The status that a column "Done" gives: whatever is not empty and not a no says that the work is done.</summary>
    public static ActionStatus ReadDone(ReadOnlySpan<char> value)
    {
        value = value.Trim(" .!");
        return value.IsEmpty || Negative.Contains(value) || value.StartsWith("no ", StringComparison.OrdinalIgnoreCase) ? ActionStatus.Open
            : value[^1] == '%' && Read(value) is null ? ActionStatus.InProgress
            : Read(value) ?? ActionStatus.Done;
    }

    private static readonly WordSet Negative = new(["no", "n", "not yet", "false", "nei", "nein", "non", "-", "–", "—", "❌", "✗", "✘", "[ ]", "[]", "☐", "⬜", "0 %", "0%"]);

    private static readonly (string Sign, ActionStatus Status)[] Signs =
    [
        ("✅", ActionStatus.Done), (":white_check_mark:", ActionStatus.Done), (":heavy_check_mark:", ActionStatus.Done), ("✔", ActionStatus.Done), ("☑", ActionStatus.Done), ("✓", ActionStatus.Done), ("🎉", ActionStatus.Done), ("🟢", ActionStatus.Done),
        ("🚧", ActionStatus.InProgress), ("⏳", ActionStatus.InProgress), ("🔄", ActionStatus.InProgress), ("🟡", ActionStatus.InProgress),
        ("⬜", ActionStatus.Open), ("🔲", ActionStatus.Open), ("☐", ActionStatus.Open), ("❌", ActionStatus.Cancelled), ("🚫", ActionStatus.Cancelled),
    ];

    /// <summary>What may follow a status word: nothing, a date, or a phrase of when or where.</summary>
    private static bool IsTail(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || rest[0] is ':' or '：' or '(' or '!' or ',' or '、' or ';')
        {
            return true;
        }

        rest = rest.TrimStart();
        if (rest.IsEmpty || char.IsAsciiDigit(rest[0]) || rest[0] is '(' or '-' or '–' or '—' or '~' or '#')
        {
            return true;
        }

        var end = rest.IndexOf(' ');
        foreach (var joint in Joints)
        {
            if (rest[..(end < 0 ? rest.Length : end)].Equals(joint, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
