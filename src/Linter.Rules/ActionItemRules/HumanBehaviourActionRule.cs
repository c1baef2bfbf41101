using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ActionItemRules;

/// <summary>PM5009: the action relies on people being more careful.</summary>
public sealed class HumanBehaviourActionRule : DiagnosticAnalyzer
{
    private const int LongestQuotation = 40;

    private static readonly OptionDescriptor Verbs = new("verbs", OptionKind.Words, "", "Further verbs of teaching or reminding.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM5009",
        Name = "human-behaviour-action",
        Title = "The action relies on people being more careful.",
        Category = RuleCategory.ActionItem,
        DefaultSeverity = DiagnosticSeverity.Info,
        Supersedes = ["PM5008"],
        Options = [Verbs],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var verbs = document.Options.GetWords(Verbs);
        var items = document.Model.Recognition.IsTemplate ? [] : document.Model.ActionItemLists.Where(static list => !list.IsFromImprovements).SelectMany(static list => list.Items).ToList();
        var wordings = items.ConvertAll(static item => new ActionWording(item));
        for (var i = 0; i < items.Count; i++)
        {
            if (!items[i].IsClosed && wordings[i].IsAboutBehaviour(verbs) && !wordings.Exists(other => other != wordings[i] && wordings[i].Explains(other)))
            {
                Report(document, items[i]);
            }
        }
    });

    private static void Report(DocumentAnalysisContext document, ActionItem item) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Info,
        Confidence = Confidence.Likely,
        Span = item.Span,
        Message = $"\"{Wording.Quote(item.Text, LongestQuotation)}\" changes behaviour, not the system; add a check that does not depend on memory.",
    });
}
