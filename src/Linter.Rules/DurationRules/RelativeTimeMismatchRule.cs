using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.DurationRules;

/// <summary>PM1007: "N minutes later" does not match the timestamps.</summary>
public sealed class RelativeTimeMismatchRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Tolerance = new("tolerance", OptionKind.Duration, "2m", "A difference that is always fine.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM1007",
        Name = "relative-time-mismatch",
        Title = "\"N minutes later\" does not match the timestamps.",
        Category = RuleCategory.Duration,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Tolerance],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var relative in document.Model.RelativeTimes)
        {
            if (!Fits(document, relative))
            {
                Report(document, relative);
            }
        }
    });

    private static bool Fits(DocumentAnalysisContext document, RelativeTime relative)
    {
        var tolerance = document.Options.GetDuration(Tolerance);
        var isApproximate = relative.Reference.Qualifier.IsApproximate || relative.Entry.At!.Qualifier.IsApproximate;
        return AcceptedLengths.Of(relative.Reading).Contains(relative.Actual, isApproximate ? Duration.FromMinutes(15) : tolerance);
    }

    private static void Report(DocumentAnalysisContext document, RelativeTime relative)
    {
        var (reference, at) = (relative.Reference, relative.Entry.At!);
        var (from, to) = relative.Actual == reference.ElapsedTo(at) ? (reference, at) : (at, reference);
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = relative.Phrase,
            Message = $"\"{Wording.Quote(document.Tree.Text.Slice(relative.Phrase).ToString())}\", but {Wording.Bare(from)} → {Wording.Bare(to)} is {(relative.Actual < Duration.Zero ? "−" : "")}{Wording.Length(relative.Actual)}.",
            Label = "stated",
            Arithmetic = $"{Wording.Bare(to)} − {Wording.Bare(from)} = {(relative.Actual < Duration.Zero ? "−" : "")}{Wording.Length(relative.Actual)}",
            Related = [new RelatedLocation(reference.Span, "counted from here")],
            Properties = LengthProperties.Of(relative.Reading, relative.Actual),
        });
    }
}
