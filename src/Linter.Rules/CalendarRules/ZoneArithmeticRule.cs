using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.CalendarRules;

/// <summary>PM3008: zone, offset or conversion contradict each other.</summary>
public sealed class ZoneArithmeticRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM3008",
        Name = "zone-arithmetic",
        Title = "Zone, offset or conversion contradict each other.",
        Category = RuleCategory.Calendar,
        DefaultSeverity = DiagnosticSeverity.Error,
        Fix = FixSafety.Offered,
        Supersedes = ["PM3004"],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var zone in document.Model.Zones)
        {
            if (zone is { HasOwnOffset: true, Offset: { } written } && ZoneTable.Find(zone.Name)?.Offset is { } meant && Contradict(zone.Name, meant, written))
            {
                ReportOffset(document, zone, meant, written);
            }
        }

        foreach (var conversion in document.Model.Conversions)
        {
            CheckConversion(document, conversion.First, conversion.Second);
        }
    });

    /// <summary>An hour apart is the other season; further apart the letters stand for a zone of another continent, unless they are universal.</summary>
    private static bool Contradict(string name, Offset meant, Offset written) =>
        meant != written && (Math.Abs(meant.Seconds - written.Seconds) == NodaConstants.SecondsPerHour || name is "UTC" or "GMT" or "Z");

    private static void ReportOffset(DocumentAnalysisContext document, ZonePart zone, Offset meant, Offset written) =>
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Error,
            Span = zone.Span,
            Message = $"{zone.Name} is {Wording.Offset(meant)}, but {Wording.Offset(written)} stands beside it.",
            Label = $"{zone.Name} is {Wording.Offset(meant)}",
            Properties = Values(Wording.Offset(written), Wording.Offset(meant), "offset"),
        });

    private static void CheckConversion(DocumentAnalysisContext document, StatedInstant first, StatedInstant second)
    {
        if (first.Resolution.Kind != ZoneResolutionKind.Unique || second.Resolution.Kind != ZoneResolutionKind.Unique
            || first.Qualifier.IsApproximate || second.Qualifier.IsApproximate || first.ElapsedTo(second) is not { } apart)
        {
            return;
        }

        var tolerance = first.Precision > second.Precision ? first.Precision : second.Precision;
        if (apart >= tolerance || apart <= -tolerance)
        {
            foreach (var shift in Shifts(first, second))
            {
                if (shift == apart)
                {
                    return;
                }
            }

            ReportConversion(document, first, second, apart);
        }
    }

    /// <summary>Differences that another season would explain where the date is not known; none where the offsets are fixed.</summary>
    private static ReadOnlySpan<Duration> Shifts(StatedInstant first, StatedInstant second) =>
        first.IsDateKnown || (IsFixed(first) && IsFixed(second)) ? [] : new[] { Duration.FromHours(1), Duration.FromHours(-1) };

    private static bool IsFixed(StatedInstant instant) => instant.Zone?.Offset is not null;

    private static void ReportConversion(DocumentAnalysisContext document, StatedInstant first, StatedInstant second, Duration apart)
    {
        var isCertain = IsFixed(first) && IsFixed(second);
        var right = second.Local.Minus(Period.FromTicks(apart.BclCompatibleTicks));
        var text = document.Tree.Text.Slice(second.Reading.Clock!.Span);
        var shown = ClockWording.ClockLike(text, second.Reading.Clock, right.TimeOfDay) ?? $"{right.Hour:00}:{right.Minute:00}";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = isCertain ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            Confidence = isCertain ? Confidence.Certain : Confidence.Likely,
            Span = second.Span,
            Message = $"{Wording.Clock(first)} is {shown} {second.Zone!.Name}{(IsOnStatedDay(second, right) ? "" : $" on {Wording.Day(right.Date)}")}, not {text}.",
            Label = $"off by {Wording.Length(apart)}",
            Related = [new RelatedLocation(first.Span, "the same moment")],
            Properties = Values(text.ToString(), shown, "time"),
            Fixes = Fixes(second, text, right),
        });
    }

    /// <summary>A clock without a date of its own may fall on any day.</summary>
    private static bool IsOnStatedDay(StatedInstant second, LocalDateTime right) => second.Reading.Date is null || right.Date == second.Date;

    private static IReadOnlyList<Fix> Fixes(StatedInstant second, ReadOnlySpan<char> written, LocalDateTime right) =>
        IsOnStatedDay(second, right) && ClockWording.ClockLike(written, second.Reading.Clock!, right.TimeOfDay) is { } clock
            ? [new Fix($"Write {clock}", FixSafety.Offered, [new TextChange(second.Reading.Clock!.Span, clock)])]
            : [];

    private static Dictionary<string, string> Values(string claimed, string computed, string unit) => new(StringComparer.Ordinal)
    {
        [DiagnosticProperties.Claimed] = claimed,
        [DiagnosticProperties.Computed] = computed,
        [DiagnosticProperties.Unit] = unit,
    };
}
