using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.CalendarRules;

/// <summary>PM3011: AM/PM is missing or probably wrong.</summary>
public sealed class MeridiemRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM3011",
        Name = "meridiem",
        Title = "AM/PM is missing or probably wrong.",
        Category = RuleCategory.Calendar,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Fix = FixSafety.Offered,
        Supersedes = ["PM2001", "PM2003", "PM2004", "PM2005", "PM2008", "PM7001", "PM7011"],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        CheckMissing(document);
        foreach (var located in document.Model.Readings)
        {
            if (located.Reading is RangeReading { Problem: ReadingProblem.None } range)
            {
                CheckRange(document, range);
            }
        }

        foreach (var slip in document.Model.TwelveOClockSlips)
        {
            ReportOrder(document, slip.Before.At!, slip.Entry.At!, slip.After.At!);
        }
    });

    /// <summary>Two thirds of the clocks in digits have a marker and none shows a 24-hour style: then a bare clock lacks its own.</summary>
    private static void CheckMissing(DocumentAnalysisContext document)
    {
        var clocks = document.Model.Instants.Select(static instant => instant.Reading.Clock!).Where(static clock => !clock.IsNamed).ToList();
        var bare = clocks.FindAll(static clock => clock.Meridiem == Meridiem.None);
        if (bare.Count * 3 > clocks.Count || bare.Exists(static clock => clock.Hour is 0 or > 12))
        {
            return;
        }

        foreach (var clock in bare)
        {
            var written = document.Tree.Text.Slice(clock.Span).ToString();
            Report(document, clock, DiagnosticSeverity.Warning, $"{written} has neither AM nor PM, while the other clocks of the document do.", [], [Meridiem.Am, Meridiem.Pm]);
        }
    }

    /// <summary>"10:30 to 2:30 AM": the written marker would make it longer than half a day, so the other one was read.</summary>
    private static void CheckRange(DocumentAnalysisContext document, RangeReading range)
    {
        if (range is not { Start.Clock: { } start, End.Clock: { } end } || start.Meridiem == end.Meridiem || start.IsMeridiemShared == end.IsMeridiemShared)
        {
            return;
        }

        var (bare, marked) = start.IsMeridiemShared ? (start, end) : (end, start);
        var written = document.Tree.Text.Slice(bare.Span).ToString();
        var crossesNoon = start.Meridiem == Meridiem.Am;
        Report(
            document,
            bare,
            crossesNoon ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            $"{written} has neither AM nor PM; with {Name(marked.Meridiem)} as in {document.Tree.Text.Slice(marked.Span)} the range would be {Wording.Length(LengthWithSharedMarker(start, end))} long, so it is read as {written} {Name(bare.Meridiem)}.",
            [new RelatedLocation(marked.Span, "the other end")],
            [bare.Meridiem]);
    }

    /// <summary>The length with the marker of the other end: half a day more than as it is read.</summary>
    private static Duration LengthWithSharedMarker(ClockPart start, ClockPart end) =>
        Period.Between(start.ToLocalTime(), end.ToLocalTime(), PeriodUnits.Minutes).ToDuration() + Duration.FromHours(start.Hour > end.Hour ? 36 : 12);

    private static void ReportOrder(DocumentAnalysisContext document, StatedInstant before, StatedInstant at, StatedInstant after)
    {
        var isMidnight = at.Clock!.Value.Hour == 0;
        var (name, other) = isMidnight ? ("midnight", "noon") : ("noon", "midnight");
        var meant = isMidnight ? Meridiem.Pm : Meridiem.Am;
        var exchanged = at with { Clock = at.Clock.Value.PlusHours(12) };
        Report(
            document,
            at.Reading.Clock!,
            DiagnosticSeverity.Warning,
            $"{Wording.Bare(at)} is {(at.Clock.Value.Minute == 0 ? name : $"just after {name}")}; between {Wording.Bare(before)} and {Wording.Bare(after)} {other} ({Wording.Bare(exchanged)}) is meant.",
            [new RelatedLocation(before.Span, "the entry before"), new RelatedLocation(after.Span, "the entry after")],
            [meant]);
    }

    private static string Name(Meridiem meridiem) => meridiem == Meridiem.Am ? "AM" : "PM";

    private static void Report(DocumentAnalysisContext document, ClockPart clock, DiagnosticSeverity severity, string message, IReadOnlyList<RelatedLocation> related, Meridiem[] meant)
    {
        var written = document.Tree.Text.Slice(clock.Span).ToString();
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = severity,
            Confidence = Confidence.Likely,
            Span = clock.Span,
            Message = message,
            Label = meant.Length > 1 ? "AM or PM?" : $"{Name(meant[0])}?",
            Related = related,
            Fixes = [.. meant.Select(meridiem => ClockWording.WithMeridiem(written, meridiem)).Select(text => new Fix($"Write {text}", FixSafety.Offered, [new TextChange(clock.Span, text)]))],
        });
    }
}
