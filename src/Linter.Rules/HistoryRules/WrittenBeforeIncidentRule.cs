using Linter.Analysis;
using Linter.Diagnostics;
using Linter.History;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.HistoryRules;

/// <summary>PM8002: the document is older than the incident.</summary>
public sealed class WrittenBeforeIncidentRule : DiagnosticAnalyzer
{
    /// <summary>Within so many days after the incident most postmortems are written.</summary>
    private const int UsualDelay = 90;

    private static readonly OptionDescriptor Slack = new("slack", OptionKind.Duration, "24h", "How much older than the incident the text may be; it covers zones.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM8002",
        Name = "written-before-incident",
        Title = "The document is older than the incident.",
        Category = RuleCategory.History,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Fix = FixSafety.Offered,
        Options = [Slack],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterHistoryAction(static document =>
    {
        var model = document.Model;
        if (model.IncidentDays is not { } day || !IsOlderThan(document, day.Begin) || model.Recognition.IsTemplate || model.IsPlanned || IsInFuture(document, day.Begin) || PlaceOf(model, day.Begin) is not { } place)
        {
            return;
        }

        if (document.Past.OriginOf(place).Commit is { HasSuspectTime: false } commit && MomentOf(model, day.Begin) > commit.Latest + document.Options.GetDuration(Slack))
        {
            Report(document, day.Begin, place, commit);
        }
    });

    /// <summary>True if some commit may have been made before the day.</summary>
    private static bool IsOlderThan(HistoryAnalysisContext document, LocalDate day) =>
        document.History.Revisions.Any(revision => MomentOf(document.Model, day) > revision.Commit.Latest + document.Options.GetDuration(Slack));

    /// <summary>While the day has not come, it is PM3010 that speaks.</summary>
    private static bool IsInFuture(HistoryAnalysisContext document, LocalDate day) =>
        document.ReferenceTime is { } now && MomentOf(document.Model, day) > now + document.Options.GetDuration(Slack);

    private static Instant MomentOf(SemanticModel model, LocalDate day) =>
        model.Window.Start?.Instant ?? day.AtMidnight().InUtc().ToInstant();

    /// <summary>Where the day is written with its year; null if no place says it.</summary>
    private static TextSpan? PlaceOf(SemanticModel model, LocalDate day)
    {
        var places = model.DocumentDates.Where(date => date.Source != DateSource.FileName && date.Date == day).Select(static date => date.Span).ToList();
        if (model.Window.Start is { Reading.Date: { } written } start && start.Date == day)
        {
            places.Insert(0, written.Span);
        }

        var index = places.FindIndex(place => YearAt(model, place, day) is not null);
        return index < 0 ? null : places[index];
    }

    private static TextSpan? YearAt(SemanticModel model, TextSpan place, LocalDate day)
    {
        var at = model.Tree.Text.Slice(place).IndexOf($"{day.Year:0000}", StringComparison.Ordinal);
        return at < 0 ? null : new TextSpan(place.Start + at, 4);
    }

    private static void Report(HistoryAnalysisContext document, LocalDate day, TextSpan place, Commit commit)
    {
        var days = Period.DaysBetween(commit.Day, day);
        var isYearSlip = day.PlusYears(-1) is var before && before <= commit.Day && Period.DaysBetween(before, commit.Day) <= UsualDelay;
        var year = YearAt(document.Model, place, day)!.Value;
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = place,
            Message = $"The incident ({Wording.Day(day)}) is {Wording.Plural(days, "day")} after the commit that describes it ({commit.ShortId}, {Wording.Day(commit.Day)}){(isYearSlip ? "; is the year right?" : ".")}",
            Label = $"written {Wording.Day(commit.Day)}",
            Arithmetic = $"{Wording.Day(day)} − {Wording.Day(commit.Day)} = {Wording.Plural(days, "day")}",
            Properties = new Dictionary<string, string>(StringComparer.Ordinal) { ["commit"] = commit.Id },
            Fixes = isYearSlip ? [new Fix($"Change the year to {day.Year - 1}", FixSafety.Offered, [new TextChange(year, $"{day.Year - 1:0000}")])] : [],
        });
    }
}
