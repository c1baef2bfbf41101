using Linter.Analysis;
using Linter.Diagnostics;

namespace Linter.Rules.ConsistencyRules;

/// <summary>PM7010: a symptom moves in the healthy direction.</summary>
public sealed class MetricDirectionRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM7010",
        Name = "metric-direction",
        Title = "A symptom moves in the healthy direction.",
        Category = RuleCategory.Consistency,
        DefaultSeverity = DiagnosticSeverity.Info,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var movement in document.Model.HealthyMovements)
        {
            document.Report(new Diagnostic
            {
                Descriptor = Rule,
                Severity = DiagnosticSeverity.Info,
                Confidence = Confidence.Likely,
                Span = movement.Span,
                Message = $"\"{Capitalised(movement.Text)}\" would be an improvement; was {(movement.IsFall ? "an increase" : "a decrease")} meant?",
                Label = "an improvement",
            });
        }
    });

    private static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
