using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.DurationRules;

/// <summary>PM1003: a window or range ends before it starts.</summary>
public sealed class EndBeforeStartRule : DiagnosticAnalyzer
{
    private static readonly Duration HalfDay = Duration.FromHours(12);

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM1003",
        Name = "end-before-start",
        Title = "A window or range ends before it starts.",
        Category = RuleCategory.Duration,
        DefaultSeverity = DiagnosticSeverity.Error,
        Fix = FixSafety.Offered,
        Supersedes = ["PM1001", "PM1002", "PM2003", "PM2004", "PM2005", "PM7001"],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(static document =>
        {
            if (document.Model.Window is { Start: { } start, End: { } end })
            {
                Check(document, start, end, "The incident");
            }
        });
        context.RegisterTimelineAction(static timeline =>
        {
            foreach (var sequence in timeline.Fact.Sequences)
            {
                CheckEntries(timeline, sequence.Entries);
            }
        });
    }

    private static void CheckEntries(DocumentAnalysisContext document, IReadOnlyList<TimelineEntry> entries)
    {
        StatedInstant? next = null;
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            if (entries[i] is { At: { } start, Until: { } end })
            {
                Check(document, start, end, "This entry");
                CheckRollover(document, start, end, next);
            }

            next = entries[i].At is { IsDateOnly: false } at ? at : next;
        }
    }

    private static void Check(DocumentAnalysisContext document, StatedInstant start, StatedInstant end, string subject)
    {
        if (!IsDated(end) || IsHalfMarked(start, end) || start.Qualifier.IsApproximate || end.Qualifier.IsApproximate)
        {
            return;
        }

        if (Elapsed(start, end) is not { } elapsed || elapsed > Duration.Zero || (elapsed == Duration.Zero && (start.IsDateOnly || end.IsDateOnly)))
        {
            return;
        }

        Report(document, start, end, -elapsed, subject, elapsed == Duration.Zero ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error);
    }

    /// <summary>An undated range that was read over midnight must not reach into the next entry of its sequence.</summary>
    private static void CheckRollover(DocumentAnalysisContext document, StatedInstant start, StatedInstant end, StatedInstant? next)
    {
        if (end is { DateProvenance: >= Provenance.Inferred, IsDayMarked: false, Clock: not null } && end.Date > start.Date && next is not null
            && next.ElapsedTo(end) > Duration.Zero && start.ElapsedTo(next) >= Duration.Zero && start.ElapsedTo(end) is { } length)
        {
            Report(document, start, end with { Date = start.Date }, Duration.FromDays(1) - length, "This entry", DiagnosticSeverity.Warning);
        }
    }

    /// <summary>AM or PM on one end only is a question of its own.</summary>
    private static bool IsHalfMarked(StatedInstant start, StatedInstant end) =>
        start.Reading.Clock is { } first && end.Reading.Clock is { } last
        && (first.IsMeridiemShared || last.IsMeridiemShared || (first.Meridiem == Meridiem.None) != (last.Meridiem == Meridiem.None));

    private static bool IsDated(StatedInstant instant) => instant.DateProvenance is Provenance.Explicit or Provenance.RangePartner;

    private static Duration? Elapsed(StatedInstant start, StatedInstant end) =>
        start.IsDateOnly || end.IsDateOnly ? Duration.FromDays(Period.DaysBetween(start.Date, end.Date)) : start.ElapsedTo(end);

    private static void Report(DocumentAnalysisContext document, StatedInstant start, StatedInstant end, Duration back, string subject, DiagnosticSeverity severity)
    {
        var isEqual = back == Duration.Zero;
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = severity,
            Confidence = severity == DiagnosticSeverity.Error ? Confidence.Certain : Confidence.Likely,
            Span = end.Span,
            Message = isEqual
                ? $"{subject} ends at {Wording.Moment(end)}, the very moment it starts."
                : $"{subject} ends {Wording.Moment(end)}, {Wording.Length(back)} before it starts ({Wording.Moment(start)}).{Suggestion(end, back)}",
            Label = "end",
            Arithmetic = isEqual ? "" : $"{Wording.Moment(end)} − {Wording.Moment(start)} = −{Wording.Length(back)}",
            Related = [new RelatedLocation(start.Span, "start")],
            Fixes = NextDay(document.Tree.Text, end, back),
        });
    }

    private static bool FitsNextDay(StatedInstant end, Duration back) => !end.IsDateOnly && back > Duration.Zero && back < Duration.FromDays(1);

    private static string Suggestion(StatedInstant end, Duration back) =>
        FitsNextDay(end, back) && back >= HalfDay ? $" End on {Wording.Day(end.Date.PlusDays(1))} would give {Wording.Length(Duration.FromDays(1) - back)}." : "";

    private static IReadOnlyList<Fix> NextDay(SourceText text, StatedInstant end, Duration back)
    {
        if (!FitsNextDay(end, back) || end.Reading.Date is not { } date || date.ToLocalDate() is not { } day || !text.Slice(date.Span).SequenceEqual(Wording.Day(day)))
        {
            return [];
        }

        var next = Wording.Day(day.PlusDays(1));
        return [new Fix($"End on {next}", FixSafety.Offered, [new TextChange(date.Span, next)])];
    }
}
