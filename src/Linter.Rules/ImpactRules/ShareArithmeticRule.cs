using System.Globalization;
using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Rules.ImpactRules;

/// <summary>PM4003: count, total and percentage do not agree.</summary>
public sealed class ShareArithmeticRule : DiagnosticAnalyzer
{
    private const decimal Tens = 10;

    private static readonly OptionDescriptor Tolerance = new("tolerance", OptionKind.Percentage, "auto", "How many points of per cent a share may be off beyond its rounding.") { Values = ["auto"] };

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM4003",
        Name = "share-arithmetic",
        Title = "Count, total and percentage do not agree.",
        Category = RuleCategory.Impact,
        DefaultSeverity = DiagnosticSeverity.Error,
        Fix = FixSafety.Offered,
        Options = [Tolerance],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var sentence in document.Model.Impact.GroupByPlace(static claim => claim.Sentence))
        {
            CheckSentence(document, sentence);
        }
    });

    private static void CheckSentence(DocumentAnalysisContext document, IReadOnlyList<ImpactClaim> claims)
    {
        foreach (var claim in claims)
        {
            if (claim.Reading is ShareReading { Problem: ReadingProblem.None, IsUniversal: false } share)
            {
                CheckRestatement(document, claim, share);
                CheckNested(document, claims, claim, share);
                CheckPartition(document, claims, claim);
            }
        }
    }

    /// <summary>"4,200 of 12,000 accounts (30 %)", "4,200 users, 30 % of our 12,000 accounts".</summary>
    private static void CheckRestatement(DocumentAnalysisContext document, ImpactClaim claim, ShareReading share)
    {
        var (whole, unit) = claim.Part?.Whole is { } stated ? (stated, claim.Part.WholeUnit) : claim.Whole is { } other ? (other.Minimum, other.Unit) : (0, 0);
        if (whole <= 0 || claim.Part is not { } part || part.Minimum > whole)
        {
            return;
        }

        var miss = ShareRange.Stated(share).DistanceTo(ShareRange.Computed(part, whole, unit));
        if (miss > Slack(document))
        {
            var isExact = share.Qualifier.Kind == QualifierKind.Exact && part.Qualifier.Kind == QualifierKind.Exact && claim.Whole?.Qualifier.Kind is null or QualifierKind.Exact;
            ReportRestatement(document, share, part, whole, SeverityOf(document.Tree.Text, share, miss + (share.Unit / 2), isExact));
        }
    }

    /// <summary>A share cut off instead of rounded is an info; one that is right to the next ten may be meant so, and words are rounded anyway.</summary>
    private static DiagnosticSeverity SeverityOf(SourceText text, ShareReading share, decimal difference, bool isExact)
    {
        if (isExact && difference < share.Unit)
        {
            return DiagnosticSeverity.Info;
        }

        var isRounded = share.Minimum % Tens == 0 && difference < Tens / 2;
        return isExact && !isRounded && IsInDigits(text, share) ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
    }

    private static decimal Slack(DocumentAnalysisContext document) => document.Options.FindPercentage(Tolerance) ?? 0;

    private static bool IsInDigits(SourceText text, ShareReading share) => char.IsAsciiDigit(text.Slice(share.Span)[0]) && text.Slice(share.Span).Contains('%');

    private static void ReportRestatement(DocumentAnalysisContext document, ShareReading share, CountReading part, long whole, DiagnosticSeverity severity)
    {
        var computed = Wording.RoundedLike(share, 100m * part.Minimum / whole);
        var number = Wording.Percent(computed);
        Report(document, share, severity, $"{Wording.Number(part.Minimum)} of {Wording.Number(whole)} is {number}, not {Wording.Percent(share.Minimum)}.", [new(part.Span, "the count")], computed,
            $"{Wording.Number(part.Minimum)} ÷ {Wording.Number(whole)} = {number}", IsInDigits(document.Tree.Text, share) && share.Minimum == share.Maximum ? [Replacement(document.Tree.Text, share, computed)] : []);
    }

    private static Fix Replacement(SourceText text, ShareReading share, decimal computed)
    {
        var written = text.Slice(share.Span);
        var length = written.IndexOfAnyExcept("0123456789.,");
        return new Fix($"Replace by {Wording.Percent(computed)}", FixSafety.Offered, [new(new TextSpan(share.Span.Start, length), computed.ToString("0.##", CultureInfo.InvariantCulture))]);
    }

    /// <summary>"30 % of the 40 % on mobile, 15 % overall": only a share said to be of everything is compared.</summary>
    private static void CheckNested(DocumentAnalysisContext document, IReadOnlyList<ImpactClaim> claims, ImpactClaim claim, ShareReading share)
    {
        var overall = claims.FirstOrDefault(other => other.IsOverall && other.OfClaim is null && other.Base == (claim.OfClaim?.Base ?? claim.Base) && other != claim);
        if (claim.OfClaim?.Reading is not ShareReading outer || overall?.Reading is not ShareReading { IsUniversal: false } stated)
        {
            return;
        }

        var product = ShareRange.Stated(share).Of(ShareRange.Stated(outer));
        if (ShareRange.Stated(stated).DistanceTo(product) > Slack(document))
        {
            var computed = Math.Round(share.Minimum * outer.Minimum / 100, 1);
            Report(document, stated, DiagnosticSeverity.Warning, $"{Wording.Percent(share.Minimum)} of {Wording.Percent(outer.Minimum)} is {Wording.Percent(computed)}, not {Wording.Percent(stated.Minimum)}.",
                [new(share.Span, "the part"), new(outer.Span, "of this part")], computed, $"{Wording.Percent(share.Minimum)} × {Wording.Percent(outer.Minimum)} = {Wording.Percent(computed)}", []);
        }
    }

    /// <summary>"60 % were slow, 50 % failed, the rest was fine": reported on the last share of the sentence.</summary>
    private static void CheckPartition(DocumentAnalysisContext document, IReadOnlyList<ImpactClaim> claims, ImpactClaim last)
    {
        var parts = claims.Where(other => other.IsOfPartition && other is { OfClaim: null, Reading: ShareReading { IsUniversal: false } } && other.SharesExtentWith(last)).ToList();
        var shares = parts.ConvertAll(part => (ShareReading)part.Reading!);
        if (parts.Count > 1 && parts[^1] == last && shares.Sum(share => ShareRange.Stated(share).Low) > 100 + Slack(document))
        {
            var sum = shares.Sum(share => share.Minimum);
            var terms = string.Join(" + ", shares.Select(share => Wording.Percent(share.Minimum)));
            Report(document, shares[^1], DiagnosticSeverity.Warning, $"The parts add up to more than the whole: {terms} is {Wording.Percent(sum)}.",
                [.. shares.SkipLast(1).Select(share => new RelatedLocation(share.Span, "another part"))], sum, $"{terms} = {Wording.Percent(sum)}", []);
        }
    }

    private static void Report(DocumentAnalysisContext document, ShareReading share, DiagnosticSeverity severity, string message, IReadOnlyList<RelatedLocation> related, decimal computed, string arithmetic, IReadOnlyList<Fix> fixes) =>
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = severity,
            Confidence = severity == DiagnosticSeverity.Error ? Confidence.Certain : Confidence.Likely,
            Span = share.Span,
            Message = message,
            Label = $"stated: {Wording.Percent(share.Minimum)}",
            Arithmetic = arithmetic,
            Related = related,
            Properties = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [DiagnosticProperties.Claimed] = share.Value,
                [DiagnosticProperties.Computed] = Wording.Percent(computed),
                [DiagnosticProperties.Unit] = "percent",
            },
            Fixes = fixes,
        });
}
