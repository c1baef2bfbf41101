using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Rules.StructureRules;

/// <summary>PM0005: timeline or action items will not render as separate entries.</summary>
public sealed class LostStructureRule : DiagnosticAnalyzer
{
    private const int FewestLines = 3;

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM0005",
        Name = "lost-structure",
        Title = "Timeline or action items will not render as separate entries.",
        Category = RuleCategory.Structure,
        DefaultSeverity = DiagnosticSeverity.Info,
        Fix = FixSafety.Safe,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var run in LineRun.FindAll(document.Model))
        {
            if (run.Items.Count >= FewestLines && (run.IsCode || run.IsSoftWrapped))
            {
                Report(document, run);
            }
        }
    });

    private static void Report(DocumentAnalysisContext document, LineRun run)
    {
        var text = document.Tree.Text;
        var (first, last) = (run.Items[0].Span, run.Items[^1].Span);
        var lines = $"lines {text.GetPosition(first.Start).Line + 1}–{text.GetPosition(last.Start).Line + 1}";
        var entries = $"{run.Items.Count} {(run.IsTimeline ? "timeline entries" : "action items")}";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Span = first,
            Message = run.IsCode
                ? $"{entries} are an indented code block ({lines}); rendered, they are shown as code."
                : $"{entries} are one paragraph ({lines}); rendered, they run together.",
            Related = [new RelatedLocation(last, "the last of them")],
            Fixes = ListOfLines.Of(document.Model, run) is { } list ? [list] : [],
        });
    }
}
