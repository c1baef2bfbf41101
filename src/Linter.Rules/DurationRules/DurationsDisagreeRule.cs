using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.DurationRules;

/// <summary>PM1004: two statements of the incident's duration differ.</summary>
public sealed class DurationsDisagreeRule : DiagnosticAnalyzer
{
    /// <summary>A later statement is compared with so many earlier ones; no document has more that differ.</summary>
    private const int MostStatements = 20;

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM1004",
        Name = "durations-disagree",
        Title = "Two statements of the incident's duration differ.",
        Category = RuleCategory.Duration,
        DefaultSeverity = DiagnosticSeverity.Error,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var claims = document.Model.Durations.Where(static claim => claim.IsOfIncident).ToList();
        for (var later = 1; later < claims.Count; later++)
        {
            for (var first = 0; first < Math.Min(later, MostStatements); first++)
            {
                if (Disagree(document.Model, claims[first], claims[later]))
                {
                    Report(document, claims[first], claims[later]);
                    break;
                }
            }
        }
    });

    private static bool Disagree(SemanticModel model, DurationClaim first, DurationClaim later) =>
        !AcceptedLengths.Of(first.Reading).Overlaps(AcceptedLengths.Of(later.Reading)) && !AreDifferentExtents(model, first, later);

    /// <summary>The impact and the response to it may last differently long, if the document shows a start and an end for each.</summary>
    private static bool AreDifferentExtents(SemanticModel model, DurationClaim first, DurationClaim later) =>
        (!HaveSameName(first, later) && Fits(model, first) && Fits(model, later)) || (first.Pair is not null && later.Pair is not null && FitsPair(first) && FitsPair(later)) || StandApart(first, later);

    private static bool FitsPair(DurationClaim claim) => claim.Pair is { } pair && AcceptedLengths.Of(claim.Reading).Contains(pair.Length, pair.Uncertainty);

    /// <summary>Labels in two sections that are parts of neither a summary nor the head of the document: each tells of its own phase or incident.</summary>
    private static bool StandApart(DurationClaim first, DurationClaim later) =>
        first.IsLabelled && later.IsLabelled && OwnTitle(first.Section) is { } title && OwnTitle(later.Section) is { } other && !ReferenceEquals(title, other);

    /// <summary>The heading above a label that says nothing about the incident as a whole; null below a usual one or the title.</summary>
    private static Section? OwnTitle(Section section) => section.Origin == SectionOrigin.Label && section.Parent is { } parent ? OwnTitle(parent)
        : section is { Roles.Count: 0, Level: > 1 } ? section : null;

    private static bool HaveSameName(DurationClaim first, DurationClaim later) => string.Equals(first.Extent, later.Extent, StringComparison.Ordinal);

    private static bool Fits(SemanticModel model, DurationClaim claim) => model.Extents.Fits(claim, AcceptedLengths.Of(claim.Reading));

    private static void Report(DocumentAnalysisContext document, DurationClaim first, DurationClaim later)
    {
        var isCertain = IsExact(first) && IsExact(later) && MeanTheSame(first, later);
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = isCertain ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            Confidence = isCertain ? Confidence.Certain : Confidence.Likely,
            Span = later.Span,
            Message = $"Duration is {Stated(document, later)} here and {Stated(document, first)} in {Place(document, first)}.",
            Label = Stated(document, later),
            Related = Related(document, first),
            Properties = LengthProperties.Of(later.Reading, first.Reading),
        });
    }

    private static bool IsExact(DurationClaim claim) => claim.Reading.Qualifier.Kind == QualifierKind.Exact;

    /// <summary>A label "Duration" is the length of whatever the sentences call it; "outage" and "incident" may be two things.</summary>
    private static bool MeanTheSame(DurationClaim first, DurationClaim later) =>
        HaveSameName(first, later) || (first.IsLabelled != later.IsLabelled && (first.IsLabelled ? first : later).Extent is "duration" or "length" or "total duration");

    private static string Stated(DocumentAnalysisContext document, DurationClaim claim) =>
        IsExact(claim) ? Wording.Length(claim.Reading.Minimum) : $"\"{Wording.Quote(document.Tree.Text.Slice(claim.Reading.WholeSpan).ToString())}\"";

    private static string Place(DocumentAnalysisContext document, DurationClaim claim)
    {
        var line = document.Tree.Text.GetPosition(claim.Span.Start).Line + 1;
        return claim.Section.Title.Length > 0 ? $"\"{Wording.Quote(claim.Section.Title, 40)}\" (line {line})" : $"line {line}";
    }

    private static List<RelatedLocation> Related(DocumentAnalysisContext document, DurationClaim first)
    {
        var related = new List<RelatedLocation> { new(first.Span, "the other statement") };
        if (document.Model.Extents.Main is { } main)
        {
            related.Add(new RelatedLocation(main.End.Span, $"{Wording.Range(main.Start.At, main.End.At)} is {Wording.Length(main.Length)}"));
        }

        return related;
    }
}
