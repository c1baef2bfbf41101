using System.Globalization;
using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ImpactRules;

/// <summary>PM4006: rate, time and total do not agree.</summary>
public sealed class ImpactArithmeticRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Tolerance = new("tolerance", OptionKind.Percentage, "25%", "How far the total may be off, as a share of the larger value.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM4006",
        Name = "impact-arithmetic",
        Title = "Rate, time and total do not agree.",
        Category = RuleCategory.Impact,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Tolerance],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var tolerance = document.Options.GetPercentage(Tolerance) / 100m;
        foreach (var stated in RatedTotal.Of(document.Model))
        {
            if (Math.Abs(stated.Computed - stated.Total.Minimum) > tolerance * Math.Max(stated.Computed, stated.Total.Minimum))
            {
                Report(document, stated);
            }
        }
    });

    private static void Report(DocumentAnalysisContext document, RatedTotal stated)
    {
        var computed = Wording.Number((long)Math.Round(stated.Computed));
        var product = $"{stated.Rate.ToString("#,0.##", CultureInfo.InvariantCulture)}/{stated.Unit} × {Wording.Length(stated.Length.Minimum)}";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = stated.Total.Span,
            Message = $"{product} is {computed}, not {Wording.Number(stated.Total.Minimum)}.",
            Label = $"stated: {Wording.Number(stated.Total.Minimum)}",
            Arithmetic = $"{product} = {computed}",
            Related = [new RelatedLocation(stated.RateSpan, "the rate"), new RelatedLocation(stated.Length.Span, "the time")],
            Properties = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [DiagnosticProperties.Claimed] = stated.Total.Value,
                [DiagnosticProperties.Computed] = computed,
                [DiagnosticProperties.Unit] = "count",
            },
        });
    }
}
