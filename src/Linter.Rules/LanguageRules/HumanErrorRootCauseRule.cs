using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Semantics.Prose;

namespace Linter.Rules.LanguageRules;

/// <summary>PM6001: human error is given as a cause.</summary>
public sealed class HumanErrorRootCauseRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM6001",
        Name = "human-error-root-cause",
        Title = "Human error is given as a cause.",
        Category = RuleCategory.Language,
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var sentence in NarrativeText.Of(document.Model, SectionRole.RootCause, SectionRole.Trigger, SectionRole.Summary))
        {
            if (BlameReader.HumanError(sentence) is { } found)
            {
                Report(document, found);
            }
        }
    });

    private static void Report(DocumentAnalysisContext document, NarrativeFinding found) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Warning,
        Confidence = Confidence.Likely,
        Span = found.Span,
        Message = $"\"{Wording.Quote(found.Text)}\" is where the analysis starts; say what made the action possible and reasonable.",
    });
}
