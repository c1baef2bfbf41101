using Linter.Semantics.Prose;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Impacts;

/// <summary>Reads severities such as "SEV-1", "Sev 2", "P1" in the title, in front matter and behind severity labels.</summary>
internal static class StatedSeverityReader
{
    private static readonly PhraseSet Changes = new("upgraded | downgraded | escalated | raised | lowered | initially | later | changed | from | to | then | was");

    public static IReadOnlyList<StatedSeverity> Read(SyntaxTree tree, SectionOutline outline)
    {
        var severities = new List<StatedSeverity>();
        AddAll(tree.Text, outline.TitleSpan, severities);
        foreach (var field in tree.FrontMatter?.Fields ?? [])
        {
            if (field.Key.Equals("severity", StringComparison.OrdinalIgnoreCase))
            {
                AddAll(tree.Text, field.ValueSpan, severities);
            }
        }

        foreach (var section in outline.Sections)
        {
            if (section.Has(SectionRole.IncidentSeverity) && section.Items is [{ } item, ..])
            {
                AddAll(tree.Text, item.Span, severities);
            }
        }

        return severities;
    }

    /// <summary>A place that names several, or tells of a change, states none.</summary>
    private static void AddAll(SourceText text, TextSpan span, List<StatedSeverity> severities)
    {
        var words = WordList.Of(text.Slice(span).ToString());
        if (Changes.IsWithin(words, 0, words.Count))
        {
            return;
        }

        StatedSeverity? only = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (StatedSeverity.Parse(words, i, span.Start) is { } severity)
            {
                if (only is not null)
                {
                    return;
                }

                only = severity;
            }
        }

        if (only is not null)
        {
            severities.Add(only);
        }
    }
}
