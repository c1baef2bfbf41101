using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Rules.ActionItemRules;

/// <summary>PM5004: an action item has no real due date.</summary>
public sealed class MissingDueDateRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor AcceptQuarters = new("accept_quarters", OptionKind.Boolean, "false", "Whether a quarter such as Q3 2025 is a due date.");
    private static readonly OptionDescriptor Milestones = new("milestones", OptionKind.Words, "", "Names that count as a date.");
    private static readonly OptionDescriptor Required = new("require", OptionKind.Word, "open", "Which items need a date.") { Values = ["open", "always", "p0p1"] };

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM5004",
        Name = "missing-due-date",
        Title = "An action item has no real due date.",
        Category = RuleCategory.ActionItem,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [AcceptQuarters, Milestones, Required],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var required = document.Options.GetWord(Required);
        new MissingField(Rule, "a due date", item => IsRequired(item, required), static item => DueOf(item) is not null).ReportIn(document);
        ReportVague(document, required);
    });

    private static DueDate? DueOf(ActionItem item) => item.Due ?? item.List.SharedDue;

    private static bool IsRequired(ActionItem item, string required) => required switch
    {
        "always" => true,
        "p0p1" => !item.IsClosed && item.Priority?.Value.Trim().ToUpperInvariant() is "P0" or "P1",
        _ => !item.IsClosed,
    };

    /// <summary>A value that several items share is reported once.</summary>
    private static void ReportVague(DocumentAnalysisContext document, string required)
    {
        var seen = new SpanSet();
        foreach (var item in document.Model.ActionItemLists.SelectMany(static list => list.Items))
        {
            if (DueOf(item) is { IsVague: true } due && IsRequired(item, required) && !IsAccepted(document.Options, due) && seen.Add(due.Span))
            {
                Report(document, due);
            }
        }
    }

    private static bool IsAccepted(RuleOptions options, DueDate due) =>
        (due.IsQuarter && options.GetBoolean(AcceptQuarters))
        || options.GetWords(Milestones).Contains(due.Text, StringComparer.OrdinalIgnoreCase);

    private static void Report(DocumentAnalysisContext document, DueDate due) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = document.Model.IsUnfinished ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
        Confidence = Confidence.Likely,
        Span = due.Span,
        Message = $"Due date \"{Wording.Quote(due.Text)}\" is not a date.",
    });
}
