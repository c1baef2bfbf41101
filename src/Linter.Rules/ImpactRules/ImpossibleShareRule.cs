using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;

namespace Linter.Rules.ImpactRules;

/// <summary>PM4002: a share or count cannot exist.</summary>
public sealed class ImpossibleShareRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM4002",
        Name = "impossible-share",
        Title = "A share or count cannot exist.",
        Category = RuleCategory.Impact,
        DefaultSeverity = DiagnosticSeverity.Error,
        Supersedes = ["PM4003", "PM4004"],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterClaimAction(static claim =>
    {
        if (!claim.Fact.IsHarmCertain)
        {
            return;
        }

        switch (claim.Fact.Reading)
        {
            case ShareReading share:
                CheckShare(claim, share);
                break;
            case CountReading { Whole: { } whole } count:
                CheckCount(claim, count, whole);
                break;
            case CountReading number when HasMinus(claim.Tree.Text.Content, number.Span.Start):
                Report(claim, number, $"−{Wording.Number(number.Minimum)} {number.Noun} cannot be affected: a count is not negative.", "a negative count", "count");
                break;
        }
    });

    /// <summary>"(-40 users": a sign that is neither a range nor the bullet of a list.</summary>
    private static bool HasMinus(string text, int start) => start >= 2 && text[start - 1] is '-' or '−' && text[start - 2] is ' ' or '(' or ':';

    private static void CheckShare(FactAnalysisContext<ImpactClaim> claim, ShareReading share)
    {
        if (share.Problem != ReadingProblem.None || (share.Minimum >= 0 && share.Maximum <= 100))
        {
            return;
        }

        var value = Wording.Percent(share.Maximum > 100 ? share.Maximum : share.Minimum);
        Report(claim, share, $"{value} of {claim.Fact.Noun} cannot be affected: a share lies between 0 % and 100 %.", "not a possible share", "percent");
    }

    /// <summary>Abbreviated numbers such as "1.2M" are compared as far as their digits go.</summary>
    private static void CheckCount(FactAnalysisContext<ImpactClaim> claim, CountReading count, long whole)
    {
        if (count.Problem == ReadingProblem.None && count.Minimum - (count.Unit / 2) > whole + (count.WholeUnit / 2))
        {
            Report(claim, count, $"{Wording.Number(count.Minimum)} of {Wording.Number(whole)} {count.Noun} is not possible: the part is larger than the whole.", "more than the whole", "count");
        }
    }

    private static void Report(FactAnalysisContext<ImpactClaim> claim, Reading reading, string message, string label, string unit)
    {
        var isCertain = reading.Qualifier.Kind is QualifierKind.Exact;
        claim.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = isCertain ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            Confidence = isCertain ? Confidence.Certain : Confidence.Likely,
            Span = reading.Span,
            Message = message,
            Label = label,
            Properties = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [DiagnosticProperties.Claimed] = reading.Value,
                [DiagnosticProperties.Unit] = unit,
            },
        });
    }
}
