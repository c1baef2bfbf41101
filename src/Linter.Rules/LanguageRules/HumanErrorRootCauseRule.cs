using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Semantics.Prose;

namespace Linter.Rules.LanguageRules;

/// <summary>PM6001: human error is given as a cause.</summary>
public sealed class HumanErrorRootCauseRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Terms = new("terms", OptionKind.Words, "", "Further terms for an error of people; a star at the end stands for any ending.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM6001",
        Name = "human-error-root-cause",
        Title = "Human error is given as a cause.",
        Category = RuleCategory.Language,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Terms],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var own = PhraseSet.Of(document.Options.GetWords(Terms));
        foreach (var sentence in NarrativeText.Of(document.Model, SectionRole.RootCause, SectionRole.Trigger, SectionRole.Summary))
        {
            if (BlameReader.HumanError(sentence, own) is { } found)
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
