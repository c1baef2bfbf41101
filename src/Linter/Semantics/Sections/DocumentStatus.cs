using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.Sections;

/// <summary>Reads whether the document is still being written or the incident still goes on.</summary>
internal static class DocumentStatus
{
    private static readonly CueSet UnfinishedWords = new("draft | in review | in progress | ongoing | investigating | monitoring | work in progress | wip | open | active | incomplete");

    private static readonly string[][] SecurityWords = EventVocabulary.ParseCues("attack* | phishing | breach* | leak | leaked | leaks | compromise* | vulnerab* | exfiltrat* | takeover* | malware | security incident | cve");

    /// <summary>True if title or file name speak of an attack or a leak, whose start is often not known.</summary>
    public static bool IsSecurityIncident(string title, string path) => EventVocabulary.ContainsAny(new WordText($"{title} {path}"), SecurityWords);

    public static bool IsUnfinished(SectionOutline outline)
    {
        foreach (var section in outline.Sections)
        {
            if (!section.Has(SectionRole.Status))
            {
                continue;
            }

            foreach (var item in section.Items)
            {
                if (item.Lines.Count > 0 && IsUnfinished(item.Lines[0].PlainText))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"Complete, action items in progress" is complete.</summary>
    private static bool IsUnfinished(string status)
    {
        var comma = status.IndexOf(',', StringComparison.Ordinal);
        return UnfinishedWords.IsIn(new WordText(comma > 0 ? status.AsSpan(0, comma) : status));
    }
}
