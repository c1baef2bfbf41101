using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ActionItemRules;

/// <summary>PM5001: there is an action section without a single item.</summary>
public sealed class NoActionItemsRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM5001",
        Name = "no-action-items",
        Title = "There is an action section without a single item.",
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

        foreach (var list in document.Model.ActionItemLists)
        {
            // A section without any text is the business of PM0002.
            if (list is { Items.Count: 0, DeclinedReason: null } && SectionText.IsPresent(list.Section) && !HoldsHeadings(list.Section))
            {
                Report(document, list);
            }
        }
    });

    /// <summary>True for measures that have a heading each: their titles name the actions.</summary>
    private static bool HoldsHeadings(Section section) => section.Children.Any(static child => child.Origin == SectionOrigin.Heading);

    private static void Report(DocumentAnalysisContext document, ActionItemList list) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = document.Model.IsUnfinished || !list.NamesTasks ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
        Confidence = Confidence.Likely,
        Span = list.HeadSpan,
        Message = $"\"{Wording.Quote(list.Section.Title)}\" contains no action item; say what will be done, or that nothing will and why.",
    });
}
