using System.Globalization;
using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.ImpactRules;

/// <summary>PM4006: rate, time and total do not agree.</summary>
public sealed class ImpactArithmeticRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Tolerance = new("tolerance", OptionKind.Percentage, "25%", "How far the total may be off, as a share of the larger value.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM4006",
        Name = "impact-arithmetic",
        Title = "Rate, time and total, or availability and downtime, do not agree.",
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

        if (FullOutage(document.Model) is { } outage)
        {
            foreach (var stated in StatedAvailability.Of(document.Model))
            {
                CheckAvailability(document, stated, outage, tolerance);
            }
        }
    });

    /// <summary>The window of an outage of everything; of a partial one nobody can say what it costs.</summary>
    private static Duration? FullOutage(SemanticModel model) =>
        model.Window.Length is { } length && length > Duration.Zero && model.Window is { Start.Qualifier.IsApproximate: false, End.Qualifier.IsApproximate: false }
        && model.Impact.Any(IsOutageOfAll)
        && !model.Impact.Any(static claim => claim is { Kind: ImpactKind.Share or ImpactKind.None or ImpactKind.Vague, Base: ImpactBase.People or ImpactBase.Load })
            ? length
            : null;

    /// <summary>All users may be affected by what is only slow; then the service was there.</summary>
    private static bool IsOutageOfAll(ImpactClaim claim) =>
        claim is { Scope: "", Phase: "" } and ({ Kind: ImpactKind.Total, Symptom: not ImpactSymptom.Slow } or { Kind: ImpactKind.Universal, Symptom: ImpactSymptom.Unavailable });

    private static void CheckAvailability(DocumentAnalysisContext document, StatedAvailability stated, Duration outage, decimal tolerance)
    {
        var (share, days) = (stated.Share, Wording.Plural((int)stated.Period.TotalDays, "day"));
        if (stated.Target is { } target)
        {
            var used = stated.UsedBy(outage);
            if (Math.Abs(used - share.Minimum) > (tolerance * Math.Max(used, share.Minimum)) + (share.Unit / 2))
            {
                Report(document, share, $"{Wording.Length(outage)} of full outage use {Wording.Percent(Math.Round(used))} of the error budget of {Wording.Percent(target.Minimum)} over {days}, not {Wording.Percent(share.Minimum)}.");
            }
        }
        else if (share.Minimum - (share.Unit / 2) > stated.Most(outage))
        {
            Report(document, share, $"{Wording.Length(outage)} of full outage leave at most {Wording.Percent(Math.Round(stated.Most(outage), 2))} over {days}, not {Wording.Percent(share.Minimum)}.");
        }
    }

    private static void Report(DocumentAnalysisContext document, ShareReading share, string message) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Warning,
        Confidence = Confidence.Likely,
        Span = share.Span,
        Message = message,
        Label = $"stated: {Wording.Percent(share.Minimum)}",
        Related = [new RelatedLocation(document.Model.Window.Span, "the outage")],
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
