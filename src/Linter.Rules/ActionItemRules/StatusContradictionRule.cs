using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ActionItemRules;

/// <summary>PM5012: the status of an item or of the document contradicts itself.</summary>
public sealed class StatusContradictionRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM5012",
        Name = "status-contradiction",
        Title = "Item or document status contradicts itself.",
        Category = RuleCategory.ActionItem,
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        if (document.Model.Recognition.IsTemplate)
        {
            return;
        }

        var items = document.Model.ActionItemLists.SelectMany(static list => list.Items).ToList();
        items.ForEach(item => CheckBox(document, item));
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
