using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.DurationRules;

/// <summary>PM1002: an approximate duration is too far from the window.</summary>
public sealed class ApproximateDurationOffRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Relative = new("relative", OptionKind.Percentage, "auto", "How far \"about\" reaches as a share of the value.") { Values = ["auto"] };
    private static readonly OptionDescriptor Absolute = new("absolute", OptionKind.Duration, "auto", "How far \"about\" reaches at least.") { Values = ["auto"] };

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM1002",
        Name = "approximate-duration-off",
        Title = "Approximate duration is too far from the window.",
        Category = RuleCategory.Duration,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Relative, Absolute],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var claim in document.Model.Durations)
        {
            if (claim.IsOfIncident && claim.Reading.Qualifier.IsApproximate)
            {
                Check(document, claim);
            }
        }
    });

    private static void Check(DocumentAnalysisContext document, DurationClaim claim)
    {
        var extents = document.Model.Extents;
        var accepted = Accepted(claim.Reading, document.Options);
        if (extents.MainFor(claim) is { } main && !extents.Fits(claim, accepted))
        {
            Report(document, claim, main, accepted);
        }
    }

    private static AcceptedLengths Accepted(DurationReading stated, RuleOptions options)
    {
        return AcceptedLengths.Of(stated, options.FindPercentage(Relative) / 100.0, options.FindDuration(Absolute));
    }

    private static void Report(DocumentAnalysisContext document, DurationClaim claim, IncidentExtent main, AcceptedLengths accepted)
    {
        var (start, end) = (main.Start.At, main.End.At);
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = claim.Span,
            Message = $"\"{Wording.Quote(document.Tree.Text.Slice(claim.Reading.WholeSpan).ToString())}\", but {Wording.Range(start, end)} is {Wording.Length(main.Length)} ({Accepts(claim.Reading, accepted, main.Length)}).",
            Label = "stated",
            Arithmetic = $"{Wording.Bare(end)} − {Wording.Bare(start)} = {Wording.Length(main.Length)}",
            Related = [new RelatedLocation(main.Start.Span, "start"), new RelatedLocation(main.End.Span, "end")],
            Properties = LengthProperties.Of(claim.Reading, main.Length),
        });
    }

    private static string Accepts(DurationReading stated, AcceptedLengths accepted, Duration actual) => stated.Qualifier.Kind switch
    {
        QualifierKind.About => $"off by {Wording.Percent((decimal)Math.Round(100 * Math.Abs((actual / stated.Minimum) - 1)))}; accepted ± {Wording.Length(accepted.Maximum - stated.Minimum)}",
        QualifierKind.AtLeast when !stated.Qualifier.IsClose => $"accepted from {Wording.Length(accepted.Minimum)}",
        QualifierKind.AtMost when !stated.Qualifier.IsClose => $"accepted up to {Wording.Length(accepted.Maximum)}",
        _ => $"accepted from {Wording.Length(accepted.Minimum)} to {Wording.Length(accepted.Maximum)}",
    };
}
