using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ActionItemRules;

/// <summary>Reports a field that action items lack: once on the list if all lack it, else on each of them.</summary>
/// <param name="Rule">The rule that reports.</param>
/// <param name="Noun">The field with its article: "an owner".</param>
/// <param name="Concerns">Which items need the field.</param>
/// <param name="IsGiven">Which items have it.</param>
internal sealed record MissingField(DiagnosticDescriptor Rule, string Noun, Predicate<ActionItem> Concerns, Predicate<ActionItem> IsGiven)
{
    /// <summary>Why it matters, as the end of the sentence about a list; may be empty.</summary>
    public string Reason { get; init; } = "";

    private string BareNoun => Noun[(Noun.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    public void ReportIn(DocumentAnalysisContext document)
    {
        if (document.Model.Recognition.IsTemplate)
        {
            return;
        }

        foreach (var list in document.Model.ActionItemLists)
        {
            var missing = list.Items.Where(item => Concerns(item) && !IsGiven(item) && !document.Model.IsUnfilled(item.Item)).ToList();
            if (missing.Count > 0 && !list.Items.Any(item => IsGiven(item)))
            {
                ReportList(document, list, missing);
            }
            else
            {
                missing.ForEach(item => ReportItem(document, item));
            }
        }
    }

    private void ReportList(DocumentAnalysisContext document, ActionItemList list, List<ActionItem> missing)
    {
        var open = missing.Count < list.Items.Count ? "open " : "";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = SeverityOf(document.Model, list),
            Confidence = Confidence.Likely,
            Span = list.HeadSpan,
            Message = missing.Count == 1
                ? $"The only {open}action item has no {BareNoun}{Reason}."
                : $"None of the {missing.Count} {open}action items has {Noun}{Reason}.",
            Related = missing.ConvertAll(item => new RelatedLocation(item.Span, $"no {BareNoun}")),
        });
    }

    private void ReportItem(DocumentAnalysisContext document, ActionItem item) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = SeverityOf(document.Model, item.List),
        Confidence = Confidence.Likely,
        Span = item.Span,
        Message = $"\"{Wording.Quote(item.Text)}\" has no {BareNoun}.",
    });

    /// <summary>What a draft lacks may still come; broad wishes and promises in prose are items only for want of better ones.</summary>
    private DiagnosticSeverity SeverityOf(SemanticModel model, ActionItemList list) =>
        model.IsUnfinished || list.IsFromImprovements || list.Items.All(static item => item.Origin == ActionOrigin.Prose)
            ? DiagnosticSeverity.Info
            : Rule.DefaultSeverity;
}
