using System.Text.RegularExpressions;
using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ActionItemRules;

/// <summary>PM5007: an action item is not tracked anywhere.</summary>
public sealed class MissingTicketRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor TicketPatterns = new("ticket_patterns", OptionKind.Patterns, "", "Further kinds of tickets.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM5007",
        Name = "missing-ticket",
        Title = "An action item is not tracked anywhere.",
        Category = RuleCategory.ActionItem,
        DefaultSeverity = DiagnosticSeverity.Info,
        Options = [TicketPatterns],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var hasPatterns = document.Options.HasPatterns(TicketPatterns);
        new MissingField(Rule, "a ticket", static item => !item.IsClosed, item => item.Tickets.Count > 0 || (hasPatterns && IsMatched(document, item)))
        {
            Reason = "; untracked items are usually forgotten",
        }.ReportIn(document);
    });

    private static bool IsMatched(DocumentAnalysisContext document, ActionItem item) =>
        document.Options.GetPatterns(TicketPatterns).Any(pattern => IsFound(document, item, pattern));

    private static bool IsFound(DocumentAnalysisContext document, ActionItem item, Regex pattern) =>
        pattern.IsMatch(document.Tree.Text.Slice(item.Span)) || pattern.IsMatch(item.Details);
}
