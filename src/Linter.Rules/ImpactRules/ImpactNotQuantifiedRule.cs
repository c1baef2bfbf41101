using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ImpactRules;

/// <summary>PM4001: the impact has no number.</summary>
public sealed class ImpactNotQuantifiedRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Bases = new("bases", OptionKind.Words, "", "Nouns that measure your impact besides people and requests.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM4001",
        Name = "impact-not-quantified",
        Title = "The impact has no number.",
        Category = RuleCategory.Impact,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Bases],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var model = document.Model;
        var impact = model.ImpactText;
        if (impact.Head is { } head && IsExpected(model, head) && !impact.IsQuantified && !IsExcused(document, impact))
        {
            Report(document, head);
        }
    });

    /// <summary>A summary alone has to give a number only where it speaks of those affected.</summary>
    private static bool IsExpected(SemanticModel model, Section head) =>
        model.IsEnglish && !model.Recognition.IsTemplate && !head.AllItems().Any(model.IsUnfilled) && (head.Has(SectionRole.Impact) || (model.Recognition.IsPostmortem && model.Impact.Any(static claim => claim is { Kind: ImpactKind.Vague, Base: ImpactBase.People })));

    private static bool IsExcused(DocumentAnalysisContext document, ImpactText impact) =>
        impact.IsWithheld || (document.Model.IsUnfinished && impact.IsUndetermined)
        || impact.Counts(document.Options.GetWords(Bases));

    private static void Report(DocumentAnalysisContext document, Section head)
    {
        var model = document.Model;
        var vague = model.Impact.Where(static claim => claim.Kind == ImpactKind.Vague).ToList();
        var quoted = vague.Count == 0 ? "" : $" (\"{Wording.Quote(model.Tree.Text.Slice(vague[0].Span).ToString())}\")";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = head.Has(SectionRole.Impact) && !model.IsUnfinished ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            Confidence = Confidence.Likely,
            Span = head.TitleSpan,
            Message = $"The impact is not quantified{quoted}: give a share or count of users or requests, or an estimate.",
            Related = [.. vague.Select(static claim => new RelatedLocation(claim.Span, "no number"))],
        });
    }
}
