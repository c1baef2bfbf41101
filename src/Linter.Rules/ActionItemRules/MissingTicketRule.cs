using System.Text.RegularExpressions;
using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ActionItemRules;

/// <summary>PM5007: an action item is not tracked anywhere.</summary>
public sealed class MissingTicketRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM5007",
        Name = "missing-ticket",
        Title = "An action item is not tracked anywhere.",
        Category = RuleCategory.ActionItem,
        DefaultSeverity = DiagnosticSeverity.Info,
        Options = ["ticket_patterns"],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var patterns = document.Options.GetString("ticket_patterns", "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static pattern => new Regex(pattern, RegexOptions.NonBacktracking, TimeSpan.FromSeconds(1)))
            .ToList();
        new MissingField(Rule, "a ticket", static item => !item.IsClosed, item => item.Tickets.Count > 0 || patterns.Exists(pattern => IsFound(document, item, pattern)))
        {
            Reason = "; untracked items are usually forgotten",
        }.ReportIn(document);
    });

    private static bool IsFound(DocumentAnalysisContext document, ActionItem item, Regex pattern) =>
        pattern.IsMatch(document.Tree.Text.Slice(item.Span)) || pattern.IsMatch(item.Details);
}
