using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.ActionItemRules;

/// <summary>PM5005: a due date lies before the incident.</summary>
public sealed class DueBeforeIncidentRule : DiagnosticAnalyzer
{
    /// <summary>A date of the document may be that of its writing: only dates long before it are certainly wrong.</summary>
    private const int MarginOfUncertainDay = 90;

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM5005",
        Name = "due-before-incident",
        Title = "A due date lies before the incident.",
        Category = RuleCategory.ActionItem,
        DefaultSeverity = DiagnosticSeverity.Error,
        Fix = FixSafety.Offered,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterActionItemAction(static item =>
    {
        if (item.Fact is { IsClosed: false, DueDoubt: not DueDoubt.Older, Due: { IsExplicit: true, Date: { } date } due } && item.Model.IncidentDays is { } incident)
        {
            var days = Period.DaysBetween(date, incident.Begin);
            if (days > (incident.IsCertain ? 0 : MarginOfUncertainDay))
            {
                Report(item, due, date, incident, days);
            }
        }
    });

    private static void Report(FactAnalysisContext<ActionItem> item, DueDate due, LocalDate date, IncidentDays incident, int days)
    {
        var isCertain = incident.IsCertain && item.Fact.DueDoubt == DueDoubt.None;
        var likely = SameDayAfter(date, incident.Begin);
        var suggestion = likely is { } day ? $"; {Wording.Day(day)} may be meant." : ".";
        item.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = isCertain ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
            Confidence = isCertain ? Confidence.Certain : Confidence.Likely,
            Span = due.Span,
            Message = $"Due {Wording.Day(date)} is {Wording.Plural(days, "day")} before the incident ({Wording.Day(incident.Begin)}){suggestion}",
            Label = "before the incident",
            Related = [new RelatedLocation(incident.Place, "the incident began")],
            Properties = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [DiagnosticProperties.Claimed] = Wording.Day(date),
                [DiagnosticProperties.Computed] = Wording.Day(incident.Begin),
                [DiagnosticProperties.Unit] = "date",
                [DiagnosticProperties.Delta] = $"P{days}D",
            },
            Fixes = likely is { } better && YearChange(item.Tree.Text, due.Span, date, better) is { } change ? [new Fix($"Replace the year by {better.Year}", FixSafety.Offered, [change])] : [],
        });
    }

    /// <summary>The same day and month in the year of the incident or the next one, the first that is not before it; null for 29 February.</summary>
    private static LocalDate? SameDayAfter(LocalDate date, LocalDate incident)
    {
        var year = incident.Year + (new AnnualDate(date.Month, date.Day).InYear(incident.Year) < incident ? 1 : 0);
        return new AnnualDate(date.Month, date.Day).IsValidYear(year) ? new LocalDate(year, date.Month, date.Day) : null;
    }

    private static TextChange? YearChange(SourceText text, TextSpan span, LocalDate wrong, LocalDate right)
    {
        var at = text.Slice(span).IndexOf($"{wrong.Year:0000}", StringComparison.Ordinal);
        return at < 0 ? null : new TextChange(new TextSpan(span.Start + at, 4), $"{right.Year:0000}");
    }
}
