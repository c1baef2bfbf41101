using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.StructureRules;

/// <summary>PM0004: section titles are plain text, not headings.</summary>
public sealed class PseudoHeadingRule : DiagnosticAnalyzer
{
    private const int TitlesShown = 2;

    private static readonly OptionDescriptor MinCount = new("min_count", OptionKind.Number, "2", "The number of such titles from which on they are reported.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM0004",
        Name = "pseudo-heading",
        Title = "Section titles are plain text, not headings.",
        Category = RuleCategory.Structure,
        DefaultSeverity = DiagnosticSeverity.Info,
        Fix = FixSafety.Safe,
        Options = [MinCount],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var titles = document.Model.Sections.Where(IsPseudoHeading).ToList();
        if (titles.Count >= Math.Max(1, document.Options.GetNumber(MinCount)))
        {
            Report(document, titles);
        }
    });

    /// <summary>True for a bold or plain title of a part that stands where a heading would; sub-titles inside a part are none.</summary>
    private static bool IsPseudoHeading(Section section) =>
        section.Origin is SectionOrigin.BoldLine or SectionOrigin.PlainLine
        && section.Roles.Any(static role => role is < SectionRole.Date or > SectionRole.Messaging)
        && section.Evidence == RoleEvidence.Title
        && !IsInsidePart(section.Parent);

    private static bool IsInsidePart(Section? section) => section is not null && (section.Roles.Count > 0 || IsInsidePart(section.Parent));

    private static void Report(DocumentAnalysisContext document, List<Section> titles)
    {
        var text = document.Tree.Text;
        var changes = titles.Select(title => ToHeading(text, title)).OfType<TextChange>().ToList();
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Span = titles[0].TitleSpan,
            Message = Message(titles),
            Related = [.. titles.Skip(1).Select(static title => new RelatedLocation(title.TitleSpan, "another title"))],
            Fixes = changes.Count == titles.Count ? [new Fix("Make the titles headings", StandAboveText(document.Tree, titles) ? FixSafety.Safe : FixSafety.Offered, changes)] : [],
        });
    }

    /// <summary>True if each title has text of its own: a line that only looks like one may belong to what is next to it.</summary>
    private static bool StandAboveText(SyntaxTree tree, List<Section> titles) => tree.Unread.Count == 0 && titles.TrueForAll(SectionText.IsPresent);

    private static string Message(List<Section> titles)
    {
        var shown = string.Join(", ", titles.Take(TitlesShown).Select(static title => $"\"{title.Title}\""));
        return titles.Count == 1
            ? $"1 section title is a plain paragraph ({shown}); it will not appear in the outline."
            : $"{titles.Count} section titles are plain paragraphs ({shown}{(titles.Count > TitlesShown ? ", …" : "")}); they will not appear in the outline.";
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
