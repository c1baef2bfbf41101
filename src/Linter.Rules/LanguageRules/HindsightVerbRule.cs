using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Semantics.Prose;

namespace Linter.Rules.LanguageRules;

/// <summary>PM6005: a verb that only makes sense in hindsight.</summary>
public sealed class HindsightVerbRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Verbs = new("verbs", OptionKind.Words, "", "Further verbs of hindsight, as they stand in the text; a star at the end stands for any ending.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM6005",
        Name = "hindsight-verb",
        Title = "A verb that only makes sense in hindsight.",
        Category = RuleCategory.Language,
        DefaultSeverity = DiagnosticSeverity.Info,
        Options = [Verbs],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var own = PhraseSet.Of(document.Options.GetWords(Verbs));
        foreach (var sentence in NarrativeText.Of(document.Model, NarrativeText.Everything))
        {
            if (BlameReader.Hindsight(sentence, own) is { } found)
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
