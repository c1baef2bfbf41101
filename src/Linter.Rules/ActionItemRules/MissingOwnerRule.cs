using Linter.Analysis;
using Linter.Diagnostics;

namespace Linter.Rules.ActionItemRules;

/// <summary>PM5002: an action item has no owner.</summary>
public sealed class MissingOwnerRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM5002",
        Name = "missing-owner",
        Title = "An action item has no owner.",
        Category = RuleCategory.ActionItem,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = ["done_needs_owner"],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var doneNeedsOwner = document.Options.GetBoolean("done_needs_owner", false);
        new MissingField(
            Rule,
            "an owner",
            Concerns: item => doneNeedsOwner || !item.IsClosed,
            IsGiven: static item => item.Owners.Count > 0 || item.List.SharedOwner is not null).ReportIn(document);
    });
}
