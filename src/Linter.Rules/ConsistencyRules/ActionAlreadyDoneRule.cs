using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ConsistencyRules;

/// <summary>PM7009: an action item repeats the fix that is already in place.</summary>
public sealed class ActionAlreadyDoneRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Overlap = new("overlap", OptionKind.Percentage, "60%", "How many of the words of an item have to occur in cause and resolution.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM7009",
        Name = "action-already-done",
        Title = "An action item repeats the fix that is already in place.",
        Category = RuleCategory.Consistency,
        DefaultSeverity = DiagnosticSeverity.Info,
        Options = [Overlap],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var repeated in document.Model.RepeatedFixes)
        {
            if (repeated.Overlap >= document.Options.GetPercentage(Overlap))
            {
                Report(document, repeated);
            }
        }
    });

    private static void Report(DocumentAnalysisContext document, RepeatedFix repeated)
    {
        var related = new List<RelatedLocation> { new(repeated.Fix.Span, "the fix") };
        if (repeated.Entry is { } entry)
        {
            related.Add(new RelatedLocation(entry.Span, "the fix in the timeline"));
        }

        var at = repeated.Entry?.At is { IsDateOnly: false } instant ? $" of {Wording.Clock(instant)}" : " that is already in place";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Confidence = Confidence.Likely,
            Span = repeated.Item.Span,
            Message = $"\"{Wording.Quote(repeated.Item.Text)}\" repeats the fix{at}; mark it done or say what remains.",
            Label = "done already?",
            Related = related,
        });
    }
}
