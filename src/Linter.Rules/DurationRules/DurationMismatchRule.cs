using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.DurationRules;

/// <summary>PM1001: the stated duration contradicts the incident window.</summary>
public sealed class DurationMismatchRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM1001",
        Name = "duration-mismatch",
        Title = "Stated duration contradicts the incident window.",
        Category = RuleCategory.Duration,
        DefaultSeverity = DiagnosticSeverity.Error,
        Fix = FixSafety.Offered,
        Options = ["rounding"],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var claim in document.Model.Durations)
        {
            if (claim is { Subject: ReadingSubject.Incident, Metric: null } && IsExact(claim.Reading))
            {
                Check(document, claim);
            }
        }
    });

    private static bool IsExact(DurationReading reading) =>
        reading is { Problem: ReadingProblem.None, Qualifier.Kind: QualifierKind.Exact } && reading.Minimum == reading.Maximum;

    private static void Check(DocumentAnalysisContext document, DurationClaim claim)
    {
        var stated = claim.Reading.Minimum;
        if (Compared(document.Model, claim) is not { } extent || extent.Length <= Duration.Zero)
        {
            return;
        }

        var closest = claim.PairStart is null ? document.Model.Extents.Closest(stated) : extent;
        var miss = Distance(closest!.Length, stated);
        if (miss <= Tolerance(closest))
        {
            return;
        }

        if (SeverityOf(document.Options, claim, extent, miss) is { } severity)
        {
            Report(document, claim, extent, closest, severity);
        }
    }

    /// <summary>The pair beside the claim, else the summary window, else the first impact and the last restoration of the timeline.</summary>
    private static IncidentExtent? Compared(SemanticModel model, DurationClaim claim)
    {
        if (claim is { PairStart: { } start, PairEnd: { } end })
        {
            return Extent(start, end);
        }

        if (model.Window is { Start: { } windowStart, End: { } windowEnd })
        {
            return Extent(windowStart, windowEnd);
        }

        return model.Events.First(EventRole.ImpactStart) is { } first && model.Events.Last(EventRole.Resolved) is { } last && first.At.ElapsedTo(last.At) is { } elapsed
            ? new IncidentExtent(first, last, elapsed)
            : null;
    }

    private static IncidentExtent? Extent(StatedInstant start, StatedInstant end) =>
        start.ElapsedTo(end) is { } length ? new IncidentExtent(Event(start, EventRole.ImpactStart, "start"), Event(end, EventRole.Resolved, "end"), length) : null;

    private static IncidentEvent Event(StatedInstant at, EventRole role, string name) => new() { Role = role, At = at, Name = name, IsExplicit = true };

    /// <summary>What the resolution of the stamps allows; a quarter of an hour where a stamp is approximate.</summary>
    private static Duration Tolerance(IncidentExtent extent) =>
        IsApproximate(extent) ? Duration.FromMinutes(15)
        : extent.Start.At.Precision > extent.End.At.Precision ? extent.Start.At.Precision
        : extent.End.At.Precision;

    private static bool IsApproximate(IncidentExtent extent) => extent.Start.At.Qualifier.IsApproximate || extent.End.At.Qualifier.IsApproximate;

    private static DiagnosticSeverity? SeverityOf(RuleOptions options, DurationClaim claim, IncidentExtent extent, Duration miss)
    {
        var rounding = options.GetString("rounding", "unit");
        if (rounding != "strict" && miss < claim.Reading.RoundingBand)
        {
            return rounding == "off" ? null : DiagnosticSeverity.Info;
        }

        var isCertain = extent.Start.IsExplicit && extent.End.IsExplicit && !extent.Start.At.IsInferred && !extent.End.At.IsInferred
            && extent.Start.At.IsDateKnown == extent.End.At.IsDateKnown && !IsApproximate(extent) && claim.Extent.Length > 0;
        return isCertain ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
    }

    private static void Report(DocumentAnalysisContext document, DurationClaim claim, IncidentExtent extent, IncidentExtent closest, DiagnosticSeverity severity)
    {
        var stated = claim.Reading.Minimum;
        var (start, end) = (extent.Start.At, extent.End.At);
        var difference = extent.Length - stated;
        var direction = difference < Duration.Zero ? "less" : "more";
        var rounded = severity == DiagnosticSeverity.Info ? "; say so if it is rounded" : "";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = severity,
            Confidence = severity == DiagnosticSeverity.Error ? Confidence.Certain : Confidence.Likely,
            Span = claim.Span,
            Message = $"Stated duration {Wording.Length(stated)}, but {Wording.Range(start, end)} is {Wording.Length(extent.Length)} ({Wording.Length(difference)} {direction}){rounded}.",
            Label = $"stated: {Wording.Length(stated)}",
            Arithmetic = $"{Wording.Bare(end)} − {Wording.Bare(start)} = {Wording.Length(extent.Length)}",
            Related = Related(extent, closest),
            Properties = Values(claim.Reading, extent.Length),
            Fixes = [new Fix($"Replace by {Wording.LengthLike(document.Tree.Text.Slice(claim.Span), extent.Length)}", FixSafety.Offered, [new(claim.Span, Wording.LengthLike(document.Tree.Text.Slice(claim.Span), extent.Length))])],
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

    private static Dictionary<string, string> Values(DurationReading stated, Duration computed) => new(StringComparer.Ordinal)
    {
        [DiagnosticProperties.Claimed] = stated.Value,
        [DiagnosticProperties.Computed] = Wording.Iso(computed),
        [DiagnosticProperties.Unit] = "duration",
        [DiagnosticProperties.Delta] = Wording.Iso(computed - stated.Minimum),
    };

    private static Duration Distance(Duration left, Duration right) => left > right ? left - right : right - left;
}
