using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Rules.StructureRules;

/// <summary>PM0002: a section has a heading and nothing else.</summary>
public sealed class EmptySectionRule : DiagnosticAnalyzer
{
    private const int MostWords = 4;

    private static readonly OptionDescriptor OptionalSections = new("optional_sections", OptionKind.Words, "", "Titles of sections that may stay empty.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM0002",
        Name = "empty-section",
        Title = "A section has a heading and nothing else.",
        Category = RuleCategory.Structure,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [OptionalSections],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var model = document.Model;
        if (model.Recognition.IsTemplate)
        {
            return;
        }

        for (var i = 0; i < model.Sections.Count; i++)
        {
            var section = model.Sections[i];
            var next = i + 1 < model.Sections.Count ? model.Sections[i + 1] : null;
            if (IsTitleOfText(section, model) && !SectionText.IsPresent(section) && !IsOptional(section, document.Options) && !IsGroup(section, next))
            {
                Report(document, section);
            }
        }
    });

    /// <summary>True for a heading, or a plain title that is a section name; the document's title and titles that carry their value are none.</summary>
    private static bool IsTitleOfText(Section section, SemanticModel model) => section.Origin switch
    {
        SectionOrigin.Heading => section.TitleSpan != model.Outline.TitleSpan && !HoldsValue(section) && (section.Roles.Count > 0 || IsShortTitle(section, model)),
        SectionOrigin.BoldLine or SectionOrigin.PlainLine => PartNames.Find(section.Title) is not (null or (>= SectionRole.Date and <= SectionRole.Messaging)),
        _ => false,
    };

    private static bool HoldsValue(Section section) =>
        section.TitleReadings.Count > 0 || section.Title.Contains(": ", StringComparison.Ordinal) || section.Title.Contains(" - ", StringComparison.Ordinal);

    // A longer heading that names no part says something by itself; other documents than postmortems nest their headings as they like.
    private static bool IsShortTitle(Section section, SemanticModel model) =>
        section.Title.Length > 0 && section.Title.AsSpan().Count(' ') < MostWords && model.Recognition.HasParts;

    private static bool IsOptional(Section section, RuleOptions options) =>
        section.Roles.Exists(static role => role is SectionRole.Background or SectionRole.Appendix or SectionRole.Conclusion)
        || (section.IsWithin(SectionRole.LessonsLearned) && !IsNamedLessons(section.Title))
        || options.GetWords(OptionalSections).Any(title => PartNames.AreSame(title, section.Title));

    /// <summary>"What went well" and "Where we got lucky" may stay empty, the lessons themselves not.</summary>
    private static bool IsNamedLessons(string title) =>
        title.Contains("lesson", StringComparison.OrdinalIgnoreCase) || title.Contains("learn", StringComparison.OrdinalIgnoreCase);

    /// <summary>True if the next heading of the same level belongs under this one: it has the same role or is one of a numbered or timed row.</summary>
    private static bool IsGroup(Section section, Section? next) =>
        next is { Origin: SectionOrigin.Heading } && next.Level == section.Level
        && (section.Roles.Exists(next.Has) || char.IsAsciiDigit(next.Title.FirstOrDefault()) || next.TitleReadings.Count > 0);

    private static void Report(DocumentAnalysisContext document, Section section)
    {
        var isPart = PartNames.Find(section.Title) is not null;
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = isPart && !document.Model.IsUnfinished ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            Span = section.TitleSpan,
            Message = SectionText.IsImageOnly(section)
                ? $"Section \"{section.Title}\" holds only an image; say in words what it shows."
                : $"Section \"{section.Title}\" is empty.",
        });
    }
}
