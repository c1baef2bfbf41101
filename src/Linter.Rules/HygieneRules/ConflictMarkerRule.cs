using Linter.Analysis;
using Linter.Diagnostics;

namespace Linter.Rules.HygieneRules;

/// <summary>PM9005: merge conflict markers are in the file.</summary>
public sealed class ConflictMarkerRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM9005",
        Name = "conflict-marker",
        Title = "Merge conflict markers are in the file.",
        Category = RuleCategory.Hygiene,
        DefaultSeverity = DiagnosticSeverity.Error,
        ReadsConflicts = true,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var text = document.Tree.Text;
        foreach (var conflict in document.Tree.Conflicts)
        {
            document.Report(new Diagnostic
            {
                Descriptor = Rule,
                Severity = DiagnosticSeverity.Error,
                Span = conflict.Start,
                Message = $"Merge conflict from line {text.GetPosition(conflict.Start.Start).Line + 1} to {text.GetPosition(conflict.End.Start).Line + 1}.",
                Related = [new RelatedLocation(conflict.Separator, "the other side starts here"), new RelatedLocation(conflict.End, "the conflict ends here")],
            });
        }
    });
}
