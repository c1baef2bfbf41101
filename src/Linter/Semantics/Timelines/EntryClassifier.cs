using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics.Timelines;

/// <summary>Decides what an entry means in the life of the incident.</summary>
internal static class EntryClassifier
{
    public static EntryMeaning Classify(EntryDraft draft, string? group)
    {
        var roles = new ValueList<EventRole>();
        var certain = new ValueList<EventRole>();
        var words = new WordText(draft.Text);
        EventVocabulary.Default.Classify(words, roles, certain);
        var isExplicit = AddNamed(draft.Stamp.Name, roles, certain) | AddMarker(draft.Text, roles, certain);
        AddGroup(group, roles);
        return new EntryMeaning(roles, certain, isExplicit, EventVocabulary.Default.IsHedged(words), EventVocabulary.Default.IsNegated(words))
        {
            IsRetrospective = EventVocabulary.Default.IsRetrospective(words),
            CoversTime = EventVocabulary.Default.CoversTime(words),
            IsSpontaneous = EventVocabulary.Default.IsSpontaneous(words),
            MayTellDetection = EventVocabulary.Default.MayTellDetection(words) || roles.Exists(static role => role == EventRole.Detected),
            MayTellEnd = EventVocabulary.Default.MayTellEnd(words) || roles.Exists(static role => role is EventRole.FixApplied or EventRole.Mitigated or EventRole.Resolved or EventRole.Closed),
            IsAftercare = EventVocabulary.Default.IsAftercare(words),
            IsUserReport = EventVocabulary.Default.IsUserReport(words),
        };
    }

    /// <summary>"**Detected:** 10:05 UTC - …": the label is the role.</summary>
    private static bool AddNamed(string name, ValueList<EventRole> roles, ValueList<EventRole> certain)
    {
        if (name.Length == 0 || FieldVocabulary.Find(name)?.Role is not { } role)
        {
            return false;
        }

        Add(role, roles, certain);
        return true;
    }

    /// <summary>"OUTAGE BEGINS": words in capitals at the start of the text win over cues.</summary>
    private static bool AddMarker(string text, ValueList<EventRole> roles, ValueList<EventRole> certain)
    {
        var end = 0;
        while (end < text.Length && (char.IsUpper(text[end]) || text[end] == ' '))
        {
            end++;
        }

        var marker = text.AsSpan(0, end).Trim();
        if (marker.Count(' ') is < 1 or > 3 || FieldVocabulary.Find(marker)?.Role is not { } role)
        {
            return false;
        }

        roles.Clear();
        certain.Clear();
        Add(role, roles, certain);
        return true;
    }

    private static void AddGroup(string? group, ValueList<EventRole> roles)
    {
        var role = group is null ? null : TitleText.Normalize(group) switch
        {
            "detection" => EventRole.Detected,
            "actions taken" or "response" or "investigation" => EventRole.Acknowledged,
            "escalation" or "escalations" => (EventRole?)EventRole.Escalated,
            _ => null,
        };
        if (role is { } value && !roles.Exists(other => other == value))
        {
            roles.Add(value);
        }
    }

    private static void Add(EventRole role, ValueList<EventRole> roles, ValueList<EventRole> certain)
    {
        if (!roles.Exists(other => other == role))
        {
            roles.Add(role);
        }

        if (!certain.Exists(other => other == role))
        {
            certain.Add(role);
        }
    }
}
