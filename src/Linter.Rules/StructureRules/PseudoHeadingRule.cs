using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
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
        && section.Roles.Exists(static role => role is < SectionRole.Date or > SectionRole.Messaging)
        && section.Evidence == RoleEvidence.Title
        && !IsInsidePart(section.Parent);

    private static bool IsInsidePart(Section? section) => section is not null && (section.Roles.Count > 0 || IsInsidePart(section.Parent));

    private static void Report(DocumentAnalysisContext document, List<Section> titles)
    {
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Span = titles[0].TitleSpan,
            Message = Message(titles),
            Related = [.. titles.Skip(1).Select(static title => new RelatedLocation(title.TitleSpan, "another title"))],
            Fixes = HeadingsOfTitles.Of(document.Model, titles) is { } headings ? [headings] : [],
        });
    }

    private static string Message(List<Section> titles)
    {
        var shown = string.Join(", ", titles.Take(TitlesShown).Select(static title => $"\"{title.Title}\""));
        return titles.Count == 1
            ? $"1 section title is a plain paragraph ({shown}); it will not appear in the outline."
            : $"{titles.Count} section titles are plain paragraphs ({shown}{(titles.Count > TitlesShown ? ", …" : "")}); they will not appear in the outline.";
    }
}
