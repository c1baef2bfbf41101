using Linter.Semantics.Prose;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Impacts;

/// <summary>Reads severities such as "SEV-1", "Sev 2", "P1" in the title, in front matter and behind severity labels.</summary>
internal static class StatedSeverityReader
{
    private const int HighestLevel = 5;

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
            if (SeverityAt(words, i, span.Start) is { } severity)
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

    private static StatedSeverity? SeverityAt(WordList words, int index, int offset)
    {
        var word = words.TextOf(index);
        var scale = word.StartsWith("sev", StringComparison.OrdinalIgnoreCase) && word.Length is 3 or 4 ? "SEV"
            : word.Length == 2 && word[0] is 'P' or 'p' ? "P"
            : null;
        if (scale is null)
        {
            return null;
        }

        var isGlued = word.Length == scale.Length + 1;
        var digit = isGlued ? word[^1..] : words.TextOf(index + 1);
        if (digit.Length != 1 || digit[0] - '0' is not (>= 0 and <= HighestLevel))
        {
            return null;
        }

        var plain = words.Cover(index, isGlued ? index : index + 1);
        return new StatedSeverity(scale, digit[0] - '0', words.Text.Substring(plain.Start, plain.Length), new TextSpan(plain.Start + offset, plain.Length));
    }
}
