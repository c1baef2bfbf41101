namespace Linter.Semantics.Vocabulary;

/// <summary>Phrases that say nothing will be done.</summary>
internal static class ActionDeclinations
{
    private static readonly string[] Followers = ["-", "–", "—", "(", "needed", "required", "necessary", "planned", "identified", "to do", "taken", "were", "was", "are", "is", "because", "as ", "at this", "for this", "from this", "will"];

    private static readonly string[] Openings =
    [
        "none", "n/a", "not applicable", "nothing", "no action", "no actions", "no further action", "no further actions", "no action item", "no action items", "no follow-up", "no follow up",
        "no follow-ups", "no follow ups", "no tasks", "no additional action", "no additional actions", "no changes", "no new action", "no new actions", "ingen", "ingen tiltak", "ninguna", "ninguno", "なし", "対応なし",
    ];

    private static readonly string[] Decisions =
    [
        "no action will be taken", "no action is needed", "no action is required", "no action needed", "no action required", "no further action", "no actions are", "no action items are", "no action items were",
        "accepted risk", "accept the risk", "accepted the risk", "risk is accepted", "risk was accepted", "decided not to", "decided to not", "will not take any action", "won't take any action", "won’t take any action",
        "nothing will be done", "nothing to do", "not take any further",
    ];

    /// <summary>True for "None: the service is retired", "No action: accepted risk", "We decided not to …".</summary>
    public static bool Declines(ReadOnlySpan<char> text)
    {
        foreach (var decision in Decisions)
        {
            if (text.Contains(decision, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return OpensWithNone(text);
    }

    /// <summary>True for "None", "None: …", "No action needed".</summary>
    public static bool OpensWithNone(ReadOnlySpan<char> text)
    {
        text = text.Trim(" _*.-–");
        foreach (var opening in Openings)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && (text.Length == opening.Length || IsEnd(text[opening.Length..])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEnd(ReadOnlySpan<char> rest)
    {
        if (rest[0] is ':' or '：' or '.' or ',' or ';' or '(' or '。' or '、')
        {
            return true;
        }

        rest = rest.TrimStart();
        foreach (var word in Followers)
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
