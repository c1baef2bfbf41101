using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Semantics.Prose;

namespace Linter.Rules.LanguageRules;

/// <summary>PM6002: a named person is the cause or the fault.</summary>
public sealed class BlamedIndividualRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM6002",
        Name = "blamed-individual",
        Title = "A named person is the cause or the fault.",
        Category = RuleCategory.Language,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Supersedes = ["PM6003", "PM6005"],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var sentence in NarrativeText.Of(document.Model, NarrativeText.Everything))
        {
            if (BlameReader.BlamedPerson(sentence) is { } found)
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
        Message = $"\"{Wording.Quote(found.Text)} …\" names a person as the cause; describe the condition, or write of the role.",
    });
}
