using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ActionItemRules;

/// <summary>PM5011: two action items are the same.</summary>
public sealed class DuplicateActionRule : DiagnosticAnalyzer
{
    // Items so far apart belong to different lists, and comparing all with all would take quadratic time.
    private const int MostCompared = 100;

    private static readonly OptionDescriptor Similarity = new("similarity", OptionKind.Percentage, "80%", "The share of words that makes two items the same.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM5011",
        Name = "duplicate-action",
        Title = "Two action items are the same.",
        Category = RuleCategory.ActionItem,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Similarity],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var items = document.Model.Recognition.IsTemplate ? [] : document.Model.ActionItemLists.SelectMany(static list => list.Items).ToList();
        var wordings = items.ConvertAll(static item => new ActionWording(item));
        var least = document.Options.GetPercentage(Similarity) / 100.0;
        for (var i = 1; i < items.Count; i++)
        {
            for (var other = Math.Max(0, i - MostCompared); other < i; other++)
            {
                if (wordings[i].SimilarityTo(wordings[other]) >= least && !HaveDifferentDetails(items[i], items[other]))
                {
                    ReportSame(document, items[i], items[other]);
                    break;
                }

                if (SharesTicket(items[i], items[other]) && Difference(items[i], items[other]) is { Length: > 0 } difference)
                {
                    ReportTicket(document, items[i], items[other], difference);
                    break;
                }
            }
        }
    });

    /// <summary>Like words above different sub-items are two actions.</summary>
    private static bool HaveDifferentDetails(ActionItem item, ActionItem other) =>
        (item.Details.Length > 0 || other.Details.Length > 0) && !string.Equals(item.Details, other.Details, StringComparison.OrdinalIgnoreCase);

    /// <summary>A pull request may serve several items, and what is done no longer matters.</summary>
    private static bool SharesTicket(ActionItem item, ActionItem other) =>
        item is { IsClosed: false, Tickets: [var ticket] } && other is { IsClosed: false, Tickets: [var known] } && !IsPullRequest(ticket.Value) && string.Equals(ticket.Value, known.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>"PR 77", "PR-77", but not "PROD-77".</summary>
    private static bool IsPullRequest(string ticket) =>
        (ticket.StartsWith("PR", StringComparison.OrdinalIgnoreCase) && ticket.Length > 2 && !char.IsLetter(ticket[2])) || ticket.StartsWith("pull", StringComparison.OrdinalIgnoreCase);

    /// <summary>"another owner (@ana / @bo)"; empty if owners and due dates are the same or not given.</summary>
    private static string Difference(ActionItem item, ActionItem other)
    {
        var (owner, otherOwner) = (item.Owners.Count > 0 ? item.Owners[0].Value : "", other.Owners.Count > 0 ? other.Owners[0].Value : "");
        return owner.Length > 0 && otherOwner.Length > 0 && !string.Equals(owner, otherOwner, StringComparison.OrdinalIgnoreCase) ? $"another owner ({otherOwner} / {owner})"
            : item.Due is { Date: { } due } && other.Due is { Date: { } otherDue } && due != otherDue ? $"another due date ({Wording.Day(otherDue)} / {Wording.Day(due)})"
            : "";
    }

    private static void ReportSame(DocumentAnalysisContext document, ActionItem item, ActionItem other) => Report(
        document, item, other, DiagnosticSeverity.Warning,
        $"Same action as line {Line(document, other)} (\"{Wording.Quote(other.Text)}\"){(Difference(item, other) is { Length: > 0 } difference ? $", with {difference}" : "")}.");

    private static void ReportTicket(DocumentAnalysisContext document, ActionItem item, ActionItem other, string difference) => Report(
        document, item, other, DiagnosticSeverity.Info,
        $"Ticket {item.Tickets[0].Value} is also that of line {Line(document, other)} (\"{Wording.Quote(other.Text)}\"), with {difference}.");

    private static int Line(DocumentAnalysisContext document, ActionItem item) => document.Tree.Text.GetPosition(item.Span.Start).Line + 1;

    private static void Report(DocumentAnalysisContext document, ActionItem item, ActionItem other, DiagnosticSeverity severity, string message) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = severity,
        Confidence = Confidence.Likely,
        Span = item.Span,
        Message = message,
        Related = [new RelatedLocation(other.Span, "the other one")],
    });
}
