using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.ActionItemRules;

/// <summary>PM5012: the status of an item or of the document contradicts itself.</summary>
public sealed class StatusContradictionRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Statuses = new("statuses", OptionKind.Words, "", "The states that an action item may have; none given, any.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM5012",
        Name = "status-contradiction",
        Title = "Item or document status contradicts itself.",
        Category = RuleCategory.ActionItem,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Statuses],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        if (document.Model.Recognition.IsTemplate)
        {
            return;
        }

        var items = document.Model.ActionItemLists.SelectMany(static list => list.Items).ToList();
        var statuses = document.Options.GetWords(Statuses);
        items.ForEach(item => CheckBox(document, item));
        items.ForEach(item => CheckStatus(document, item, statuses));
        items.ForEach(item => CheckDoneDate(document, item));
        var untracked = items.FindAll(static item => item is { Status: ActionStatus.Open or ActionStatus.InProgress, Tickets.Count: 0 });
        if (untracked.Count > 0 && document.Model.ClosingStatus is { } status)
        {
            ReportDocument(document, status, untracked);
        }
    });

    private static void CheckBox(DocumentAnalysisContext document, ActionItem item)
    {
        if (item is { IsTicked: { } isTicked, StatusField: { } field } && Contradicts(isTicked, item.Status))
        {
            document.Report(new Diagnostic
            {
                Descriptor = Rule,
                Severity = DiagnosticSeverity.Warning,
                Confidence = Confidence.Likely,
                Span = field.Span,
                Message = $"The box of \"{Wording.Quote(item.Text)}\" is {(isTicked ? "ticked" : "empty")}, but its status is \"{field.Value}\".",
            });
        }
    }

    private static void CheckStatus(DocumentAnalysisContext document, ActionItem item, IReadOnlyList<string> statuses)
    {
        if (statuses.Count > 0 && item.StatusField is { } field && !statuses.Any(status => field.Value.Trim(' ', '.', '!', '*').StartsWith(status, StringComparison.OrdinalIgnoreCase)))
        {
            Report(document, field.Span, $"The status \"{field.Value}\" is none of {string.Join(", ", statuses)}.", []);
        }
    }

    /// <summary>What was done before the incident cannot follow from it, and nothing is done tomorrow.</summary>
    private static void CheckDoneDate(DocumentAnalysisContext document, ActionItem item)
    {
        if (item.DoneDate is not { } done)
        {
            return;
        }

        if (document.Model.IncidentDays is { IsCertain: true } days && done.Date < days.Begin)
        {
            Report(document, done.Span, $"\"{Wording.Quote(item.Text)}\" was done {Wording.Day(done.Date)}, {Wording.Plural(Period.DaysBetween(done.Date, days.Begin), "day")} before the incident ({Wording.Day(days.Begin)}).",
                [new RelatedLocation(days.Place, "the incident began")]);
        }
        else if (document.ReferenceTime is { } now && done.Date > now.InUtc().Date.PlusDays(1))
        {
            Report(document, done.Span, $"\"{Wording.Quote(item.Text)}\" is done {Wording.Day(done.Date)}, which lies in the future.", []);
        }
    }

    private static void Report(DocumentAnalysisContext document, TextSpan span, string message, IReadOnlyList<RelatedLocation> related) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Warning,
        Confidence = Confidence.Likely,
        Span = span,
        Message = message,
        Related = related,
    });

    private static bool Contradicts(bool isTicked, ActionStatus status) => isTicked ? status is ActionStatus.Open or ActionStatus.InProgress : status == ActionStatus.Done;

    private static void ReportDocument(DocumentAnalysisContext document, StatedField status, List<ActionItem> untracked) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Warning,
        Confidence = Confidence.Likely,
        Span = status.Span,
        Message = $"Status is \"{status.Value}\", but {Wording.Plural(untracked.Count, "open action item")} {(untracked.Count == 1 ? "has" : "have")} no ticket.",
        Related = untracked.ConvertAll(static item => new RelatedLocation(item.Span, "open, no ticket")),
    });
}
