using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Sections;

/// <summary>Reads whether the document is still being written or the incident still goes on.</summary>
internal static class DocumentStatus
{
    private static readonly CueSet UnfinishedWords = new("draft | in review | in progress | ongoing | investigating | monitoring | work in progress | wip | open | active | incomplete");

    private static readonly CueSet SecurityWords = new("attack* | phishing | breach* | leak | leaked | leaks | compromise* | vulnerab* | exfiltrat* | takeover* | malware | security incident | cve");

    /// <summary>True if title or file name speak of an attack or a leak, whose start is often not known.</summary>
    public static bool IsSecurityIncident(string title, string path) => SecurityWords.IsIn(new WordText($"{title} {path}"));

    /// <summary>True if title or file name speak of something that was meant to happen.</summary>
    public static bool IsPlanned(string title, string path) => PlannedWords.IsIn(new WordText($"{title} {path}"));

    private static readonly CueSet PlannedWords = new(
        "game day | gameday | game days | exercise | drill | drills | tabletop | chaos test | simulation | planned maintenance | scheduled maintenance | maintenance window | maintenance | planned outage");

    private static readonly WordSet ClosedWords = new("closed complete completed final finished done");

    /// <summary>The status that front matter or a label states, without what stands behind a comma; null if none does.</summary>
    public static StatedField? Stated(SyntaxTree tree, SectionOutline outline)
    {
        foreach (var field in tree.FrontMatter?.Fields ?? [])
        {
            if (field.Value.Length > 0 && (field.Key.Equals("status", StringComparison.OrdinalIgnoreCase) || field.Key.Equals("state", StringComparison.OrdinalIgnoreCase)))
            {
                return new StatedField(field.Value, field.ValueSpan);
            }
        }

        foreach (var section in outline.Sections)
        {
            if (section.Has(SectionRole.Status) && section.Items is [{ Lines: [var line, ..] }, ..] && Value(line).Split(',', ';', '(')[0].Trim() is { Length: > 0 } value)
            {
                return new StatedField(value, line.Span);
            }
        }

        return null;
    }

    /// <summary>"Closed", "Final": the label's value that says the document is finished, and nothing else; null if none does.</summary>
    public static StatedField? Closing(SectionOutline outline)
    {
        foreach (var section in outline.Sections)
        {
            if (section.Has(SectionRole.Status) && section.Items is [{ Lines: [var line, ..] }, ..] && Value(line) is { Length: > 0 } value && ClosedWords.Contains(value))
            {
                var start = line.PlainText.IndexOf(value, line.Label is { } label ? line.ToPlain(label.ValueSpan.Start) : 0, StringComparison.Ordinal);
                return new StatedField(value, line.ToSource(new TextSpan(start, value.Length)));
            }
        }

        return null;
    }

    private static string Value(TextLine line) =>
        line.PlainText[(line.Label is { } label ? Math.Min(line.ToPlain(label.ValueSpan.Start), line.PlainText.Length) : 0)..].Trim(' ', '*', '.', '!', '_');

    public static bool IsUnfinished(SectionOutline outline) => Values(outline).Any(static status => UnfinishedWords.IsIn(new WordText(status)));

    /// <summary>True if the status holds one of these words or phrases.</summary>
    public static bool IsAny(SectionOutline outline, IReadOnlyList<string> phrases) =>
        PhraseSet.Of(phrases) is { } set && Values(outline).Any(status => WordList.Of(status) is var words && set.IsWithin(words, 0, words.Count));

    /// <summary>What the status sections say; "Complete, action items in progress" is complete.</summary>
    private static IEnumerable<string> Values(SectionOutline outline)
    {
        foreach (var section in outline.Sections)
        {
            foreach (var item in section.Has(SectionRole.Status) ? section.Items : [])
            {
                if (item.Lines is [{ PlainText: var status }, ..])
                {
                    var comma = status.IndexOf(',', StringComparison.Ordinal);
                    yield return comma > 0 ? status[..comma] : status;
                }
            }
        }
    }

    /// <summary>"Complete, action items in progress" is complete.</summary>
    public static bool IsUnfinished(string status)
    {
        var comma = status.IndexOf(',', StringComparison.Ordinal);
        return UnfinishedWords.IsIn(new WordText(comma > 0 ? status.AsSpan(0, comma) : status));
    }
}
