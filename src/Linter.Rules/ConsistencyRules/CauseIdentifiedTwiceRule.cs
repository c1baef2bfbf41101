using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.ConsistencyRules;

/// <summary>PM7006: the same cause is "found" at two times.</summary>
public sealed class CauseIdentifiedTwiceRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor MinApart = new("min_apart", OptionKind.Duration, "30m", "The time from which two entries are reported.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM7006",
        Name = "cause-identified-twice",
        Title = "The same cause is \"found\" at two times.",
        Category = RuleCategory.Consistency,
        DefaultSeverity = DiagnosticSeverity.Info,
        Options = [MinApart],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var causes = document.Model.IdentifiedCauses;
        var least = document.Options.GetDuration(MinApart);
        for (var i = 1; i < causes.Count; i++)
        {
            var first = causes.Take(i).FirstOrDefault(earlier => earlier.IsSameAs(causes[i]));
            if (first?.Entry.At is { } found && causes[i].Entry.At is { } again && found.ElapsedTo(again) is { } apart && apart > least)
            {
                Report(document, first, causes[i], found, again, apart);
            }
        }
    });

    private static void Report(DocumentAnalysisContext document, IdentifiedCause first, IdentifiedCause second, StatedInstant found, StatedInstant again, Duration apart) =>
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Confidence = Confidence.Likely,
            Span = second.Entry.StampSpan,
            Message = $"The {first.Name} is found at {Wording.Clock(found)} and again at {Wording.Clock(again)} ({Wording.Length(apart)} apart); which is it?",
            Label = "found again",
            Arithmetic = $"{Wording.Bare(again)} − {Wording.Bare(found)} = {Wording.Length(apart)}",
            Related = [new RelatedLocation(first.Entry.StampSpan, "found first")],
        });
}
