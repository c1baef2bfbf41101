using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Rules.ConsistencyRules;

/// <summary>PM7003: a share, count, severity or incident id is stated twice with different values.</summary>
public sealed class RestatedValueMismatchRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM7003",
        Name = "restated-value-mismatch",
        Title = "A share, count, severity or incident id is stated twice with different values.",
        Category = RuleCategory.Consistency,
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        CheckClaims(document);
        CheckSeverities(document);
        CheckIds(document);
    });

    private static void CheckClaims(DocumentAnalysisContext document)
    {
        var claims = document.Model.Impact;
        for (var i = 1; i < claims.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (claims[j].IsComparableTo(claims[i]) && Bounds(claims[j]) is { } first && Bounds(claims[i]) is { } second
                    && first.IsShare == second.IsShare && (first.IsShare ? claims[j].CountsTheSameAs(claims[i]) : claims[j].Noun == claims[i].Noun) && !first.Overlaps(second))
                {
                    Report(document, claims[j].Span, claims[i].Span, Shown(document, claims[j]), Shown(document, claims[i]));
                    break;
                }
            }
        }
    }

    /// <summary>What a claim allows: its value with rounding and approximation; null for bounds and words.</summary>
    private static AcceptedAmounts? Bounds(ImpactClaim claim) => claim switch
    {
        { Kind: ImpactKind.Share, Reading: ShareReading { Qualifier.Kind: not (QualifierKind.AtMost or QualifierKind.AtLeast) } share } => AcceptedAmounts.Of(share),
        { Kind: ImpactKind.Count, Reading: CountReading { Qualifier.Kind: not (QualifierKind.AtMost or QualifierKind.AtLeast) } count } => AcceptedAmounts.Of(count),
        _ => null,
    };

    private static string Shown(DocumentAnalysisContext document, ImpactClaim claim) => document.Tree.Text.Slice(claim.Span).ToString();

    private static void CheckSeverities(DocumentAnalysisContext document)
    {
        var severities = document.Model.Severities;
        for (var i = 1; i < severities.Count; i++)
        {
            if (severities[i].Scale == severities[0].Scale && severities[i].Level != severities[0].Level)
            {
                Report(document, severities[0].Span, severities[i].Span, severities[0].Text, severities[i].Text);
            }
        }
    }

    /// <summary>Ids of one kind; the incident and its postmortem may have ids of two.</summary>
    private static void CheckIds(DocumentAnalysisContext document)
    {
        var ids = document.Model.IncidentIds;
        for (var i = 1; i < ids.Count; i++)
        {
            if (ids.Take(i).FirstOrDefault(other => other.Scheme == ids[i].Scheme && other.Number.TrimStart('0') != ids[i].Number.TrimStart('0')) is { } first)
            {
                Report(document, first.Span, ids[i].Span, first.Text, ids[i].Text);
            }
        }
    }

    private static void Report(DocumentAnalysisContext document, TextSpan first, TextSpan second, string before, string here)
    {
        var (place, other) = first.CompareTo(second) < 0 ? (second, first) : (first, second);
        var (now, then) = place == second ? (here, before) : (before, here);
        var line = document.Tree.Text.GetPosition(other.Start).Line + 1;
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = place,
            Message = $"\"{Wording.Quote(now)}\" here, \"{Wording.Quote(then)}\" in line {line}.",
            Label = "another value",
            Related = [new RelatedLocation(other, "stated before")],
            Properties = new Dictionary<string, string>(StringComparer.Ordinal) { [DiagnosticProperties.Claimed] = now, [DiagnosticProperties.Computed] = then },
        });
    }
}
