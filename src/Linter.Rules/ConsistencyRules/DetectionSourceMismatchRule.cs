using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.ConsistencyRules;

/// <summary>PM7007: two sections disagree on how it was detected.</summary>
public sealed class DetectionSourceMismatchRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM7007",
        Name = "detection-source-mismatch",
        Title = "Two sections disagree on how it was detected.",
        Category = RuleCategory.Consistency,
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var stated = document.Model.Detection;
        if (stated.Count > 0 && document.Model.FirstDetection is { Sources: not DetectionSources.None } told)
        {
            var all = stated.Aggregate(DetectionSources.None, static (sum, statement) => sum | statement.Sources);
            if (AreDifferent(all, told.Sources))
            {
                Report(document, stated[0], all, told);
            }
        }
    });

    /// <summary>Staff that look at their monitoring are both, and whoever names several sources leaves room.</summary>
    private static bool AreDifferent(DetectionSources left, DetectionSources right)
    {
        const DetectionSources Own = DetectionSources.Monitoring | DetectionSources.Staff;
        return (left & right) == DetectionSources.None && ((left & Own) == DetectionSources.None || (right & Own) == DetectionSources.None);
    }

    private static void Report(DocumentAnalysisContext document, DetectionStatement stated, DetectionSources sources, EntryDetection told)
    {
        var isTimelineLater = told.Entry.Span.Start > stated.Span.Start;
        var at = told.Entry.At is { } instant ? $" ({Wording.Clock(instant)})" : "";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = isTimelineLater ? told.Entry.Span : stated.Span,
            Message = $"\"{stated.Section.Title}\" names {Name(sources)} as the source of detection, the timeline {Name(told.Sources)}{at}.",
            Label = isTimelineLater ? Name(told.Sources) : Name(sources),
            Related = [isTimelineLater ? new RelatedLocation(stated.Span, Name(sources)) : new RelatedLocation(told.Entry.Span, Name(told.Sources))],
        });
    }

    private static string Name(DetectionSources sources) => string.Join(" and ", Names(sources));

    private static IEnumerable<string> Names(DetectionSources sources)
    {
        if (sources.HasFlag(DetectionSources.Monitoring))
        {
            yield return "monitoring";
        }

        if (sources.HasFlag(DetectionSources.Customers))
        {
            yield return "customers";
        }

        if (sources.HasFlag(DetectionSources.Staff))
        {
            yield return "staff";
        }

        if (sources.HasFlag(DetectionSources.ThirdParty))
        {
            yield return "a third party";
        }
    }
}
