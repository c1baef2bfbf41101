using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.StructureRules;

/// <summary>Plain titles that are written as headings.</summary>
internal static class HeadingsOfTitles
{
    /// <summary>Makes all titles headings; null if something stands before one of them on its line.</summary>
    public static Fix? Of(SemanticModel model, List<Section> titles)
    {
        var changes = new ValueList<TextChange>(titles.Count);
        foreach (var title in titles)
        {
            if (ToHeading(model.Tree.Text, title) is { } change)
            {
                changes.Add(change);
            }
        }

        return changes.Count == titles.Count
            ? new Fix("Make the titles headings", KeepsParts(model, titles) && KeepsText(model.Tree, titles) ? FixSafety.Safe : FixSafety.Offered, changes)
            : null;
    }

    /// <summary>True if the text under each title stays there: no heading comes before the title of the document or loses the title above it, and no list of lines is cut.</summary>
    private static bool KeepsParts(SemanticModel model, List<Section> titles)
    {
        var sections = titles.ToHashSet();
        var lines = titles.Select(static title => title.TitleLine).ToHashSet();
        return (model.Outline.TitleSpan.IsEmpty || model.Outline.TitleSpan.Start < titles[0].TitleSpan.Start)
            && !model.Sections.Any(section => section.Origin == SectionOrigin.Heading && IsInside(section.Parent, sections))
            && !LineRun.FindAll(model).Any(run => run.Lines.Any(lines.Contains));
    }

    private static bool IsInside(Section? section, HashSet<Section> titles) => section is not null && (titles.Contains(section) || IsInside(section.Parent, titles));

    /// <summary>
    /// True if each title has text of its own, which stays text: a line that only looks like a title may belong to what is next to it.
    /// A label without a value holds for the lines below it, and a line of a quotation may lack its mark.
    /// </summary>
    private static bool KeepsText(SyntaxTree tree, List<Section> titles)
    {
        var lines = titles.Select(static title => title.TitleLine).ToHashSet();
        var paragraphs = tree.Blocks.OfType<ParagraphNode>().Where(paragraph => paragraph.Lines.Any(lines.Contains)).ToList();
        return tree.Unread.Count == 0 && titles.TrueForAll(SectionText.IsPresent)
            && paragraphs.Sum(paragraph => paragraph.Lines.Count(lines.Contains)) == titles.Count
            && paragraphs.SelectMany(paragraph => Parts(paragraph, lines)).All(part => !part.Exists(static line => line.Label is { ValueSpan.IsEmpty: true }) && !IsTitle(part) && ParagraphLines.StayText(tree.Text, part));
    }

    /// <summary>True for a line that would be alone and then a title itself: "TODO".</summary>
    private static bool IsTitle(List<TextLine> part) => part is [var line] && PartNames.Find(line.PlainText) is not null;

    /// <summary>The lines of a paragraph in front of, between and behind titles.</summary>
    private static IEnumerable<List<TextLine>> Parts(ParagraphNode paragraph, HashSet<TextLine?> titles)
    {
        var part = new List<TextLine>();
        foreach (var line in paragraph.Lines)
        {
            if (!titles.Contains(line))
            {
                part.Add(line);
                continue;
            }

            yield return part;
            part = [];
        }

        yield return part;
    }

    /// <summary>The line as a heading with empty lines around it; null if something stands before the title on its line.</summary>
    private static TextChange? ToHeading(SourceText text, Section title)
    {
        var number = text.GetPosition(title.TitleSpan.Start).Line;
        var line = text.GetLine(number);
        if (!text.Slice(TextSpan.FromBounds(line.Start, title.TitleSpan.Start)).IsWhiteSpace() || title.TitleSpan.Start - line.Start > 3)
        {
            return null;
        }

        var before = number > 0 && !IsBlank(text, number - 1) ? text.NewLine : "";
        var after = number + 1 < text.LineCount && !IsBlank(text, number + 1) ? text.NewLine : "";
        var heading = $"{new string('#', Math.Clamp(title.Level, 2, 6))} {WithoutMarks(text.Slice(title.TitleSpan).ToString())}";
        return new TextChange(line, before + heading + after);
    }

    private static bool IsBlank(SourceText text, int line) => text.Slice(text.GetLine(line)).IsWhiteSpace();

    /// <summary>"**Timeline:**" and "__Timeline__:" give "Timeline".</summary>
    private static string WithoutMarks(string title)
    {
        foreach (var mark in (ReadOnlySpan<string>)[":", "：", "**", "__", ":", "："])
        {
            title = title.EndsWith(mark, StringComparison.Ordinal) ? title[..^mark.Length].TrimEnd() : title;
            title = mark.Length == 2 && title.StartsWith(mark, StringComparison.Ordinal) ? title[mark.Length..].TrimStart() : title;
        }

        return title;
    }
}
