using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Rules.ImpactRules;

/// <summary>PM4004: "completely down", but only part of the users affected.</summary>
public sealed class TotalVsPartialRule : DiagnosticAnalyzer
{
    private const decimal NearlyAll = 99;
    private const decimal NearlyNone = 1;

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM4004",
        Name = "total-vs-partial",
        Title = "\"Completely down\" but only part of the users affected.",
        Category = RuleCategory.Impact,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Supersedes = ["PM4007"],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction(static claim =>
    {
        if (IsTotal(claim.Fact) && Contradiction(claim.Model.Impact, claim.Fact) is { } share)
        {
            Report(claim, share);
        }
    });

    private static bool IsTotal(ImpactClaim claim) =>
        claim is { OfClaim: null } and ({ Kind: ImpactKind.Total } or { Kind: ImpactKind.Universal, Base: ImpactBase.People });

    /// <summary>A share of the same extent in another clause; one in the same section first.</summary>
    private static ImpactClaim? Contradiction(IReadOnlyList<ImpactClaim> claims, ImpactClaim total)
    {
        ImpactClaim? found = null;
        foreach (var claim in claims)
        {
            if (IsPartial(claim) && claim.Clause != total.Clause && claim.SharesExtentWith(total) && !Limits(claim, total) && MeansTheSame(claim, total)
                && (found is null || (found.Section != total.Section && claim.Section == total.Section)))
            {
                found = claim;
            }
        }

        return found;
    }

    private static bool IsPartial(ImpactClaim claim) =>
        claim is { Kind: ImpactKind.Share, Base: ImpactBase.People, OfClaim: null, Reading: ShareReading { Problem: ReadingProblem.None, Qualifier.Kind: not QualifierKind.AtLeast } share }
        && share.Minimum >= NearlyNone && share.Maximum < NearlyAll;

    /// <summary>"completely down for one region, which is 30 % of users": the clause says what was down.</summary>
    private static bool Limits(ImpactClaim share, ImpactClaim total) => share.Sentence == total.Sentence && share.Link is "which" or "who";

    /// <summary>A share of those with slow pages says nothing against an outage for all.</summary>
    private static bool MeansTheSame(ImpactClaim share, ImpactClaim total) => share.Symptom == ImpactSymptom.Unknown || share.Symptom == total.Symptom;

    private static void Report(FactAnalysisContext<ImpactClaim> claim, ImpactClaim share)
    {
        var text = claim.Tree.Text;
        var reading = (ShareReading)share.Reading!;
        var written = reading.Qualifier.Span.IsEmpty ? reading.Span : reading.Span.Union(reading.Qualifier.Span);
        claim.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = claim.Fact.Span,
            Message = $"\"{Quote(text, claim.Fact.Span)}\" contradicts \"{Quote(text, written)}\" of {share.Noun}; say which users or functions still worked.",
            Related = [new RelatedLocation(share.Span, "only a part")],
        });
    }

    private static string Quote(SourceText text, TextSpan span) => Wording.Quote(text.Slice(span).ToString());
}
