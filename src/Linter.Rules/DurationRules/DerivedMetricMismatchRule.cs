using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.DurationRules;

/// <summary>PM1006: a stated time-to-X does not follow from the timeline.</summary>
public sealed class DerivedMetricMismatchRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Tolerance = new("tolerance", OptionKind.Duration, "1m", "A difference that is always fine.");
    private static readonly OptionDescriptor SupportHours = new("support_hours", OptionKind.DailyHours, "", "The hours of the day in which time is counted.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM1006",
        Name = "derived-metric-mismatch",
        Title = "A stated time-to-X does not follow from the timeline.",
        Category = RuleCategory.Duration,
        DefaultSeverity = DiagnosticSeverity.Error,
        Fix = FixSafety.Offered,
        Options = [Tolerance, SupportHours],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var claim in document.Model.Durations)
        {
            if (claim is { Metric: { } metric, Reading.Problem: ReadingProblem.None })
            {
                Check(document, claim, document.Model.ExtentsOf(claim, metric));
            }
        }
    });

    private static void Check(DocumentAnalysisContext document, DurationClaim claim, MetricExtents extents)
    {
        var hours = claim.WorkingHours ?? Configured(document.Options);
        if (claim.Reading.Maximum == Duration.Zero || extents.Named.Closest(claim.Reading.Minimum) is not { } closest
            || (hours is null && claim.CountsWorkingHours) || IsMet(claim, extents.Possible, hours, document.Options))
        {
            return;
        }

        var length = hours is { } daily ? Within(daily, closest, onlyWeekdays: false) : closest.Length;
        Report(document, claim, closest, length, hours is null ? UnstatedHours(claim, closest) : null, extents.AreOwn && extents.Named.Pairs.Count == 1);
    }

    private static bool IsMet(DurationClaim claim, IncidentExtents extents, DailyHours? hours, RuleOptions options)
    {
        foreach (var stated in claim.Alternatives)
        {
            if (IsMet(stated, extents, hours, options))
            {
                return true;
            }
        }

        return IsMet(claim.Reading, extents, hours, options);
    }

    private static bool IsMet(DurationReading stated, IncidentExtents extents, DailyHours? hours, RuleOptions options)
    {
        var accepted = AcceptedLengths.Of(stated);
        var tolerance = options.GetDuration(Tolerance);
        foreach (var pair in extents.Pairs)
        {
            var slack = Duration.Max(pair.Uncertainty, tolerance);
            if (accepted.Contains(pair.Length, slack)
                || (hours is { } daily && (accepted.Contains(Within(daily, pair, onlyWeekdays: false), slack) || accepted.Contains(Within(daily, pair, onlyWeekdays: true), slack))))
            {
                return true;
            }
        }

        return false;
    }

    private static Duration Within(DailyHours hours, IncidentExtent pair, bool onlyWeekdays) => hours.Within(pair.Start.At.Local, pair.End.At.Local, onlyWeekdays);

    /// <summary>The hours of the option, such as 10:00-17:00.</summary>
    private static DailyHours? Configured(RuleOptions options) =>
        options.FindDailyHours(SupportHours) is { } hours ? new DailyHours(hours.From, hours.To) : null;

    /// <summary>Some teams count working hours without saying so: the usual hours in which the length would be right; null if there are none.</summary>
    private static DailyHours? UnstatedHours(DurationClaim claim, IncidentExtent pair)
    {
        var isOvernight = pair.Start.At.Date < pair.End.At.Date;
        for (var hour = 0; isOvernight && hour < 16; hour++)
        {
            var hours = new DailyHours(new LocalTime(7 + (hour / 4), 0), new LocalTime(16 + (hour % 4), 0));
            if (Within(hours, pair, onlyWeekdays: false) == claim.Reading.Minimum || Within(hours, pair, onlyWeekdays: true) == claim.Reading.Minimum)
            {
                return hours;
            }
        }

        return null;
    }

    private static void Report(DocumentAnalysisContext document, DurationClaim claim, IncidentExtent pair, Duration length, DailyHours? unstated, bool isOnlyPair)
    {
        var isCertain = isOnlyPair && pair.IsFirm && claim.Reading.Qualifier.Kind == QualifierKind.Exact && !claim.CountsWorkingHours && unstated is null;
        var replacement = Wording.LengthLike(document.Tree.Text.Slice(claim.Span), length);
        var hint = unstated is { } hours ? $" Counting only {hours.From:HH:mm}–{hours.To:HH:mm} would give it; say so if that is meant." : "";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = isCertain ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            Confidence = isCertain ? Confidence.Certain : unstated is null ? Confidence.Likely : Confidence.Guess,
            Span = claim.Span,
            Message = $"{Wording.Metric(claim.Metric!.Value)} is stated as {Wording.Length(claim.Reading.Minimum)}; {Wording.Role(pair.Start.Role)} {Moment(pair.Start.At, pair)} → {Wording.Role(pair.End.Role)} {Moment(pair.End.At, pair)} is {Wording.Length(length)}.{hint}",
            Label = $"stated: {Wording.Length(claim.Reading.Minimum)}",
            Arithmetic = $"{Moment(pair.End.At, pair)} − {Moment(pair.Start.At, pair)} = {Wording.Length(length)}",
            Related = [new RelatedLocation(pair.Start.Span, Wording.Role(pair.Start.Role)), new RelatedLocation(pair.End.Span, Wording.Role(pair.End.Role))],
            Properties = LengthProperties.Of(claim.Reading, length),
            Fixes = isOnlyPair && unstated is null ? [new Fix($"Replace by {replacement}", FixSafety.Offered, [new(claim.Span, replacement)])] : [],
        });
    }

    private static string Moment(StatedInstant instant, IncidentExtent pair) => pair.Start.At.Date == pair.End.At.Date || !instant.IsDateKnown ? Wording.Bare(instant) : $"{Wording.Day(instant.Date)} {Wording.Bare(instant)}";
}
