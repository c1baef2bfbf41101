using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Semantics.Prose;

namespace Linter.Rules.LanguageRules;

/// <summary>PM6006: dramatic or humorous wording hides the facts.</summary>
public sealed class DramaticLanguageRule : DiagnosticAnalyzer
{
    private const int MostTermsShown = 5;

    private static readonly OptionDescriptor Threshold = new("threshold", OptionKind.Number, "3", "The points from which the document is reported.");

    private static readonly OptionDescriptor Terms = new("terms", OptionKind.Words, "", "Further dramatic terms of two points each; a star at the end stands for any ending.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM6006",
        Name = "dramatic-language",
        Title = "Dramatic or humorous wording hides the facts.",
        Category = RuleCategory.Language,
        DefaultSeverity = DiagnosticSeverity.Info,
        Options = [Threshold, Terms],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var (score, terms) = DramaReader.Read(document.Model, PhraseSet.Of(document.Options.GetWords(Terms)));
        if (terms.Count > 0 && score >= document.Options.GetNumber(Threshold))
        {
            Report(document, terms);
        }
    });

    private static void Report(DocumentAnalysisContext document, IReadOnlyList<NarrativeFinding> terms)
    {
        var shown = string.Join(", ", terms.Take(MostTermsShown).Select(static term => $"\"{term.Text}\""));
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Confidence = Confidence.Likely,
            Span = terms[0].Span,
            Message = $"Dramatic wording ({Wording.Plural(terms.Count, "term")}: {shown}{(terms.Count > MostTermsShown ? ", …" : "")}) distracts from the facts.",
            Related = [.. terms.Skip(1).Select(static term => new RelatedLocation(term.Span, "dramatic"))],
        });
    }
}
