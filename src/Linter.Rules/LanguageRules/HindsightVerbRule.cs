using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Semantics.Prose;

namespace Linter.Rules.LanguageRules;

/// <summary>PM6005: a verb that only makes sense in hindsight.</summary>
public sealed class HindsightVerbRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM6005",
        Name = "hindsight-verb",
        Title = "A verb that only makes sense in hindsight.",
        Category = RuleCategory.Language,
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var sentence in NarrativeText.Of(document.Model, NarrativeText.Everything))
        {
            if (BlameReader.Hindsight(sentence) is { } found)
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
        Message = $"\"{Wording.Quote(found.Text)}\" judges with hindsight; say what was looked at, and why.",
    });
}
