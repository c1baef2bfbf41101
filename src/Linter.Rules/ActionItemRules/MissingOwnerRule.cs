using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ActionItemRules;

/// <summary>PM5002: an action item has no owner.</summary>
public sealed class MissingOwnerRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor DoneNeedsOwner = new("done_needs_owner", OptionKind.Boolean, "false", "Whether items that are done or cancelled need an owner as well.");
    private static readonly OptionDescriptor Names = new("names", OptionKind.Patterns, "", "Further forms of owners.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM5002",
        Name = "missing-owner",
        Title = "An action item has no owner.",
        Category = RuleCategory.ActionItem,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [DoneNeedsOwner, Names],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var doneNeedsOwner = document.Options.GetBoolean(DoneNeedsOwner);
        var hasNames = document.Options.HasPatterns(Names);
        new MissingField(
            Rule,
            "an owner",
            Concerns: item => doneNeedsOwner || !item.IsClosed,
            IsGiven: item => item.Owners.Count > 0 || item.List.SharedOwner is not null || (hasNames && IsNamed(document, item))).ReportIn(document);
    });

    private static bool IsNamed(DocumentAnalysisContext document, ActionItem item) =>
        document.Options.GetPatterns(Names).Any(name => name.IsMatch(document.Tree.Text.Slice(item.Span)) || name.IsMatch(item.Details));
}
