using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Rules.StructureRules;

/// <summary>PM0001: a required section is missing.</summary>
public sealed class MissingSectionRule : DiagnosticAnalyzer
{
    private const int MostTitlesShown = 4;

    private static readonly OptionDescriptor Required = new("required", OptionKind.Words, "", "The parts a postmortem must have; a bar separates names of which one is enough.");
    private static readonly OptionDescriptor InSummary = new("in_summary", OptionKind.Words, "", "The parts that must be named inside the summary.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM0001",
        Name = "missing-section",
        Title = "A required section is missing.",
        Category = RuleCategory.Structure,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Fix = FixSafety.Offered,
        Options = [Required, InSummary],
    };

    /// <summary>The order in which the parts usually stand.</summary>
    private static readonly SectionRole[] UsualOrder =
    [
        SectionRole.Date, SectionRole.Authors, SectionRole.Status, SectionRole.IncidentSeverity, SectionRole.Responders, SectionRole.Summary, SectionRole.Background,
        SectionRole.Impact, SectionRole.Detection, SectionRole.Response, SectionRole.Timeline, SectionRole.RootCause, SectionRole.Trigger, SectionRole.Resolution,
        SectionRole.LessonsLearned, SectionRole.ActionItems, SectionRole.Messaging,
    ];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var parts = document.Model.Parts;
        var required = RequiredPart.ReadList(document.Options.GetWords(Required)).ToList();
        var missing = required.FindAll(part => !part.IsIn(parts));
        if (document.Model.Recognition is { IsPostmortem: false } && !FollowsForm(document.Model, required.Count, missing.Count))
        {
            return;
        }

        foreach (var part in missing)
        {
            ReportSection(document, part);
        }

        if (document.Model.Sections.FirstOrDefault(static section => section.Has(SectionRole.Summary)) is { } summary)
        {
            ReportSummary(document, summary);
        }
    });

    /// <summary>True for a document that has half of the parts, one of them found in postmortems only, whatever its name and dates say.</summary>
    private static bool FollowsForm(SemanticModel model, int required, int missing) =>
        !model.Recognition.IsTemplate && missing * 2 <= required && (model.Parts.Has(SectionRole.Timeline) || model.Parts.Has(SectionRole.RootCause));

    private static void ReportSection(DocumentAnalysisContext document, RequiredPart part)
    {
        var before = SectionBefore(document.Model, part);
        var isTold = part.Roles.Exists(document.Model.Parts.IsTold);
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = isTold ? DiagnosticSeverity.Info : Severity(document.Model),
            Span = DocumentHead(document.Model),
            Message = Message(part, isTold),
            Subject = part.Title,
            IsAboutDocument = true,
            Related = before is null ? [] : [new RelatedLocation(before.TitleSpan, $"\"{part.Title}\" usually follows this section")],
            Fixes = [new Fix($"Add a section \"{part.Title}\"", FixSafety.Offered, [Stub(document.Model, part, before)])],
        });
    }

    private static string Message(RequiredPart part, bool isTold)
    {
        var titles = part.Titles.Take(MostTitlesShown).Select(static title => $"\"{title}\"").ToArray();
        var sought = titles.Length == 1 ? $"{titles[0]} was not found" : $"none of {string.Join(", ", titles)} was found";
        return isTold ? $"The {PartNames.Noun(part.Roles[0])} has no section of its own: {sought}." : $"No {part.Noun}: {sought}.";
    }

    /// <summary>Reports the labels that the summary itself must hold.</summary>
    private static void ReportSummary(DocumentAnalysisContext document, Section summary)
    {
        foreach (var part in RequiredPart.ReadList(document.Options.GetWords(InSummary)))
        {
            if (!part.Roles.Exists(role => document.Model.Parts.IsGivenIn(summary, role)))
            {
                document.Report(new Diagnostic
                {
                    Descriptor = Rule,
                    Severity = Severity(document.Model),
                    Span = summary.TitleSpan,
                    Message = $"\"{summary.Title}\" does not give the {part.Noun}; a label \"{part.Title}:\" is asked for.",
                    Subject = part.Title,
                });
            }
        }
    }

    /// <summary>What is missing from a draft may still come.</summary>
    private static DiagnosticSeverity Severity(SemanticModel model) => model.IsUnfinished ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;

    /// <summary>The last section of the top level that usually stands before the part.</summary>
    private static Section? SectionBefore(SemanticModel model, RequiredPart part)
    {
        var place = part.Roles.Count == 0 ? UsualOrder.Length : Array.IndexOf(UsualOrder, part.Roles[0]);
        var level = SectionLevel(model);
        return model.Sections.LastOrDefault(section => section.Origin == SectionOrigin.Heading
            && section.Level == level && section.Roles.Exists(role => Array.IndexOf(UsualOrder, role) is >= 0 and var index && index < place));
    }

    /// <summary>The level of the headings that name parts; 2 if there are none.</summary>
    private static int SectionLevel(SemanticModel model) => model.Sections
        .Where(static section => section.Origin == SectionOrigin.Heading && section.Roles.Count > 0)
        .Select(static section => section.Level).DefaultIfEmpty(2).Min();

    private static TextChange Stub(SemanticModel model, RequiredPart part, Section? before)
    {
        var text = model.Tree.Text;
        var newLine = text.NewLine;
        var next = before is null ? null : model.Sections.FirstOrDefault(section => section.Origin == SectionOrigin.Heading && section.TitleSpan.Start >= before.Span.End);
        var stub = $"{new string('#', SectionLevel(model))} {part.Title}{newLine}{newLine}TODO{newLine}";
        if (next is not null)
        {
            var line = text.GetLine(text.GetPosition(next.TitleSpan.Start).Line);
            return new TextChange(new TextSpan(line.Start, 0), stub + newLine);
        }

        return new TextChange(new TextSpan(text.Length, 0), (text.Content.EndsWith('\n') ? newLine : newLine + newLine) + stub);
    }

    private static TextSpan DocumentHead(SemanticModel model) =>
        model.Outline.TitleSpan is { IsEmpty: false } title ? title : model.Tree.Blocks.Count == 0 ? default : model.Tree.Text.GetLine(model.Tree.Text.GetPosition(model.Tree.Blocks[0].Span.Start).Line);
}
