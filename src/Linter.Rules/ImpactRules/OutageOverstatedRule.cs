using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;

namespace Linter.Rules.ImpactRules;

/// <summary>PM4007: "outage" for a partial degradation.</summary>
public sealed class OutageOverstatedRule : DiagnosticAnalyzer
{
    private static readonly string[] Limits = ["partial", "partly", "minor", "intermittent", "regional"];

    private static readonly OptionDescriptor Words = new("words", OptionKind.Words, "outage", "The words in the title that are too strong.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM4007",
        Name = "outage-overstated",
        Title = "\"Outage\" for a partial degradation.",
        Category = RuleCategory.Impact,
        DefaultSeverity = DiagnosticSeverity.Info,
        IsEnabledByDefault = false,
        Options = [Words],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var title = document.Model.Title;
        var word = document.Options.GetWords(Words)
            .FirstOrDefault(word => title.Contains(word, StringComparison.OrdinalIgnoreCase));
        var isLimited = title.Contains(" of the ", StringComparison.OrdinalIgnoreCase) || Limits.Any(limit => title.Contains(limit, StringComparison.OrdinalIgnoreCase));
        if (word is not null && !isLimited && Partial(document.Model) is { } share)
        {
            Report(document, word, share);
        }
    });

    /// <summary>The share of people or load, if all that is stated is less than everything.</summary>
    private static ImpactClaim? Partial(SemanticModel model) =>
        model.Impact.Any(static claim => claim.Kind is ImpactKind.Universal or ImpactKind.Total)
            ? null
            : model.Impact.FirstOrDefault(static claim => claim is { Kind: ImpactKind.Share, Base: ImpactBase.People or ImpactBase.Load, Scope: "", OfClaim: null, Reading: ShareReading { Problem: ReadingProblem.None, Maximum: < 100 } });

    private static void Report(DocumentAnalysisContext document, string word, ImpactClaim share) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Info,
        Confidence = Confidence.Likely,
        Span = document.Model.Outline.TitleSpan,
        Message = $"\"{word}\" in the title, but \"{Wording.Quote(document.Tree.Text.Slice(share.Clause).ToString())}\"; \"degradation\" or \"incident\" is more accurate.",
        Related = [new RelatedLocation(share.Span, "only a part")],
    });
}
