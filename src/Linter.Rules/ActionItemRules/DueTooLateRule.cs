using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.ActionItemRules;

/// <summary>PM5006: the due date exceeds the agreed limit.</summary>
public sealed class DueTooLateRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Limits = new("limits", OptionKind.Numbers, "15, 30, 90", "The days for SEV-1 or P0, for SEV-2 or P1, and for all others.");
    private static readonly OptionDescriptor LongTermOk = new("long_term_ok", OptionKind.Boolean, "true", "Whether long-term and process items may take longer.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM5006",
        Name = "due-too-late",
        Title = "The due date exceeds the agreed limit.",
        Category = RuleCategory.ActionItem,
        DefaultSeverity = DiagnosticSeverity.Info,
        Options = [Limits, LongTermOk],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterActionItemAction(static item =>
    {
        if (item.Fact is { IsClosed: false, Due: { Date: { } date } due } && EndOf(item.Model) is { } end && !IsLongTerm(item))
        {
            Check(item, due, date, end);
        }
    });

    /// <summary>The day the incident ended, else the day it began.</summary>
    private static LocalDate? EndOf(SemanticModel model) => model.Window.End is { IsDateKnown: true } end ? end.Date : model.IncidentDays?.Begin;

    private static bool IsLongTerm(FactAnalysisContext<ActionItem> item) =>
        item.Options.GetBoolean(LongTermOk) && item.Fact.Type?.Value is { } type
        && (type.Contains("long", StringComparison.OrdinalIgnoreCase) || type.Contains("process", StringComparison.OrdinalIgnoreCase));

    private static void Check(FactAnalysisContext<ActionItem> item, DueDate due, LocalDate date, LocalDate end)
    {
        var (rank, basis, place) = BasisOf(item);
        var limits = item.Options.GetNumbers(Limits);
        var days = Period.DaysBetween(end, date);
        var limit = limits[Math.Min(rank, limits.Count) - 1];
        if (days > limit)
        {
            Report(item, due, $"Due {Wording.Day(date)} is {Wording.Plural(days, "day")} after the incident; the limit{basis} is {Wording.Plural(limit, "day")}.", place);
        }
    }

    /// <summary>The priority of the item, else the severity of the incident.</summary>
    private static (int Rank, string Basis, TextSpan? Place) BasisOf(FactAnalysisContext<ActionItem> item) =>
        item.Fact.Priority is { } priority && StatedSeverity.RankOf(priority.Value) is { } rank ? (rank, $" for {priority.Value}", priority.Span)
        : item.Fact.Priority is null && item.Model.Severity is { } severity ? (severity.Rank, $" for {severity.Text}", severity.Span)
        : (int.MaxValue, "", null);

    private static void Report(FactAnalysisContext<ActionItem> item, DueDate due, string message, TextSpan? place) => item.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Info,
        Confidence = Confidence.Likely,
        Span = due.Span,
        Message = message,
        Related = place is { } span ? [new RelatedLocation(span, "this sets the limit")] : [],
    });
}
