using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;

namespace Linter.Rules.ImpactRules;

/// <summary>PM4005: "no impact" stands next to impact.</summary>
public sealed class NoImpactContradictionRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM4005",
        Name = "no-impact-contradiction",
        Title = "\"No impact\" stands next to impact.",
        Category = RuleCategory.Impact,
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction(static claim =>
    {
        if (IsDenial(claim.Fact) && claim.Model.Impact.FirstOrDefault(other => Contradicts(other, claim.Fact)) is { } harm)
        {
            Report(claim, harm);
        }
        else if (IsDenial(claim.Fact) && claim.Fact is { Scope: "", Phase: "" } && claim.Model.Severity is { Level: <= 1 } severity)
        {
            ReportSeverity(claim, severity);
        }
    });

    /// <summary>The highest severity is given for harm; it is weaker evidence than a number.</summary>
    private static void ReportSeverity(FactAnalysisContext<ImpactClaim> claim, StatedSeverity severity) => claim.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Info,
        Confidence = Confidence.Likely,
        Span = claim.Fact.Span,
        Message = $"\"{Wording.Quote(claim.Tree.Text.Slice(claim.Fact.Span).ToString())}\", but the severity is {severity.Text}.",
        Related = [new RelatedLocation(severity.Span, "the severity")],
    });

    /// <summary>"No customer impact"; "no downtime" denies less than that.</summary>
    private static bool IsDenial(ImpactClaim claim) => claim.Kind == ImpactKind.None && (claim.Base == ImpactBase.People || claim.Noun.Length == 0);

    /// <summary>A denial without limits is contradicted by harm to any part.</summary>
    private static bool Contradicts(ImpactClaim harm, ImpactClaim denial) =>
        harm is { Base: ImpactBase.People or ImpactBase.Load, OfClaim: null } && IsPositive(harm) && (denial is { Scope: "", Phase: "" } || harm.SharesExtentWith(denial));

    private static bool IsPositive(ImpactClaim claim) => claim switch
    {
        { Kind: ImpactKind.Share, Reading: ShareReading { Problem: ReadingProblem.None } share } => share.Minimum > 0 && share.Qualifier.Kind != QualifierKind.AtMost,
        { Kind: ImpactKind.Count, Reading: CountReading { Problem: ReadingProblem.None } count } => count.Minimum > 0 && count.Qualifier.Kind != QualifierKind.AtMost,
        _ => claim.Kind == ImpactKind.Universal,
    };

    private static void Report(FactAnalysisContext<ImpactClaim> claim, ImpactClaim harm)
    {
        var text = claim.Tree.Text;
        claim.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = claim.Fact.Span,
            Message = $"\"{Wording.Quote(text.Slice(claim.Fact.Span).ToString())}\", but \"{Wording.Quote(text.Slice(harm.Clause).ToString())}\".",
            Related = [new RelatedLocation(harm.Span, "affected")],
        });
    }
}
