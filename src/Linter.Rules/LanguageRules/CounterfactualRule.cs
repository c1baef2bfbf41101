using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Semantics.Prose;
using Linter.Text;

namespace Linter.Rules.LanguageRules;

/// <summary>PM6003: the narrative describes what did not happen.</summary>
public sealed class CounterfactualRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor FlagAbsence = new("flag_absence", OptionKind.Boolean, "false", "Whether \"insufficient monitoring\", \"lack of testing\" and the like are found as well.");

    private static readonly OptionDescriptor Sections = new("sections", OptionKind.Words, "Summary, Impact, Timeline, Detection, Response, Escalation, Root Cause, Trigger, Resolution, Background", "The parts that tell the story.")
    {
        Values = ["Summary", "Impact", "Timeline", "Detection", "Response", "Escalation", "Root Cause", "Trigger", "Resolution", "Background", "Lessons Learned", "Improvements", "Action Items"],
    };


    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM6003",
        Name = "counterfactual",
        Title = "The narrative describes what did not happen.",
        Category = RuleCategory.Language,
        DefaultSeverity = DiagnosticSeverity.Info,
        Options = [Sections, FlagAbsence],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var flagsAbsence = document.Options.GetBoolean(FlagAbsence);
        var sections = PartNames.FindAll(document.Options.GetWords(Sections));
        foreach (var sentence in NarrativeText.Of(document.Model, sections))
        {
            if ((BlameReader.Counterfactual(sentence) ?? (flagsAbsence ? BlameReader.Absence(sentence) : null)) is { } found)
            {
                Report(document, found);
            }
        }
    });

    private static void Report(DocumentAnalysisContext document, NarrativeFinding found) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Info,
        Confidence = Confidence.Likely,
        Span = found.Span,
        Message = $"\"{Wording.Quote(found.Text)}\" describes what did not happen; write what was known and done, and put the idea under improvements.",
    });
}
