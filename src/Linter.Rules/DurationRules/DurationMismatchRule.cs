using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.DurationRules;

/// <summary>PM1001: the stated duration contradicts the incident window.</summary>
public sealed class DurationMismatchRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Rounding = new("rounding", OptionKind.Word, "unit", "What becomes of a rounded length: an info, an error like any other, or nothing.") { Values = ["unit", "strict", "off"] };
    private static readonly OptionDescriptor End = new("end", OptionKind.Word, "any", "What ends the time that your durations state.") { Values = ["resolved", "mitigated", "any"] };

    private static readonly Duration OneMinute = Duration.FromMinutes(1);

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM1001",
        Name = "duration-mismatch",
        Title = "Stated duration contradicts the incident window.",
        Category = RuleCategory.Duration,
        DefaultSeverity = DiagnosticSeverity.Error,
        Fix = FixSafety.Offered,
        Options = [Rounding, End],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var claim in document.Model.Durations)
        {
            if (claim.IsOfIncident && claim.Reading.Qualifier.Kind == QualifierKind.Exact)
            {
                Check(document, claim);
            }
        }
    });

    private static void Check(DocumentAnalysisContext document, DurationClaim claim)
    {
        var extents = Extents(document);
        var stated = claim.Reading.Minimum;
        if (extents.MainFor(claim) is not { } main || extents.ClosestFor(claim) is not { } closest || extents.Fits(claim, new AcceptedLengths(stated, stated)))
        {
            return;
        }

        if (Meant(document, claim) is { } meant)
        {
            Report(document, claim, main, meant, DiagnosticSeverity.Info, $"; say so if {Wording.Range(meant.Start.At, meant.End.At)} is meant");
        }
        else if (SeverityOf(document, claim, main, Distance(closest.Length, stated)) is { } severity)
        {
            Report(document, claim, main, closest, severity, severity == DiagnosticSeverity.Info ? "; say so if it is rounded" : "");
        }
    }

    /// <summary>Two clocks that are exactly so far apart, whatever the words around them say, are no contradiction; null if there are none.</summary>
    private static IncidentExtent? Meant(DocumentAnalysisContext document, DurationClaim claim) =>
        claim.Pair is null && document.Options.GetWord(End) == "any" && document.Model.AnyTwoMoments.Closest(claim.Reading.Minimum) is { } pair
        && Distance(pair.Length, claim.Reading.Minimum) < Duration.Min(claim.Reading.RoundingBand, OneMinute) ? pair : null;

    private static IncidentExtents Extents(DocumentAnalysisContext document) => document.Options.GetWord(End) switch
    {
        "resolved" => document.Model.Extents.EndingWith(EventRole.Resolved, EventRole.Closed),
        "mitigated" => document.Model.Extents.EndingWith(EventRole.Mitigated),
        _ => document.Model.Extents,
    };

    private static DiagnosticSeverity? SeverityOf(DocumentAnalysisContext document, DurationClaim claim, IncidentExtent main, Duration miss)
    {
        var rounding = document.Options.GetWord(Rounding);
        if (rounding != "strict" && miss < claim.Reading.RoundingBand)
        {
            return rounding == "off" ? null : DiagnosticSeverity.Info;
        }

        var isSameThing = claim.Pair is not null || claim.IsOfWhole || IsWindowOf(document, claim);
        return isSameThing ? main.IsFirm ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning
            : claim.IsLabelled && claim.Reading.Maximum < main.Length ? null
            : DiagnosticSeverity.Warning;
    }

    /// <summary>An outage told in one sentence and a window told in another may be two things, unless both are called the same or the window has labels of its own.</summary>
    private static bool IsWindowOf(DocumentAnalysisContext document, DurationClaim claim)
    {
        var window = document.Model.Window;
        return document.Tree.Text.Slice(window.Span).Contains(claim.Extent, StringComparison.OrdinalIgnoreCase) || (window.Origin == WindowOrigin.Labels && !claim.IsLabelled);
    }

    private static void Report(DocumentAnalysisContext document, DurationClaim claim, IncidentExtent main, IncidentExtent closest, DiagnosticSeverity severity, string doubt)
    {
        var stated = claim.Reading.Minimum;
        var (start, end) = (main.Start.At, main.End.At);
        var difference = main.Length - stated;
        var direction = difference < Duration.Zero ? "less" : "more";
        var replacement = Wording.LengthLike(document.Tree.Text.Slice(claim.Span), main.Length);
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = severity,
            Confidence = severity == DiagnosticSeverity.Error ? Confidence.Certain : Confidence.Likely,
            Span = claim.Span,
            Message = $"Stated duration {Wording.Length(stated)}, but {Wording.Range(start, end)} is {Wording.Length(main.Length)} ({Wording.Length(difference)} {direction}){doubt}.",
            Label = $"stated: {Wording.Length(stated)}",
            Arithmetic = $"{Wording.Bare(end)} − {Wording.Bare(start)} = {Wording.Length(main.Length)}",
            Related = Related(main, closest),
            Properties = LengthProperties.Of(claim.Reading, main.Length),
            Fixes = [new Fix($"Replace by {replacement}", FixSafety.Offered, [new(claim.Span, replacement)])],
        });
    }

    private static List<RelatedLocation> Related(IncidentExtent extent, IncidentExtent closest)
    {
        var related = new List<RelatedLocation> { new(extent.Start.Span, "start"), new(extent.End.Span, "end") };
        if (closest.Start.Span != extent.Start.Span || closest.End.Span != extent.End.Span)
        {
            related.Add(new RelatedLocation(closest.End.Span, $"closest: {Wording.Range(closest.Start.At, closest.End.At)} would be {Wording.Length(closest.Length)}"));
        }

        return related;
    }

    private static Duration Distance(Duration left, Duration right) => left > right ? left - right : right - left;
}
