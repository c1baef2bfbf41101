using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Semantics.Prose;

namespace Linter.Rules.LanguageRules;

/// <summary>PM6004: words that judge people.</summary>
public sealed class JudgementalLanguageRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Terms = new("terms", OptionKind.Words, "", "Further words that judge; a star at the end stands for any ending.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM6004",
        Name = "judgemental-language",
        Title = "Words that judge people.",
        Category = RuleCategory.Language,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Terms],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var own = PhraseSet.Of(document.Options.GetWords(Terms));
        foreach (var sentence in NarrativeText.Of(document.Model, NarrativeText.Everything))
        {
            if (BlameReader.Judgement(sentence, own) is { } found)
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
        Message = $"\"{found.Text}\" judges a person; postmortems record facts and conditions.",
    });
}
