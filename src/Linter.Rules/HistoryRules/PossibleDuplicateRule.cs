using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.HistoryRules;

/// <summary>PM8009: two documents look like the same incident, or share an id.</summary>
public sealed class PossibleDuplicateRule : DiagnosticAnalyzer
{
    private static readonly OptionDescriptor Similarity = new("similarity", OptionKind.Percentage, "90%", "The least share of clock times or of text that two documents have in common.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM8009",
        Name = "possible-duplicate",
        Title = "Two documents look like the same incident, or share an id.",
        Category = RuleCategory.History,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Options = [Similarity],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterRunEndAction(
        AnalyzeRun, static (document, other, options) => DuplicateIncidents.MayBeLike(document, other, options.GetPercentage(Similarity) / 100.0));

    private static void AnalyzeRun(RunAnalysisContext run)
    {
        foreach (var (document, other, comparison) in DuplicateIncidents.Find(run.Documents, run.Options.GetPercentage(Similarity) / 100.0))
        {
            run.Report(document, new Diagnostic
            {
                Descriptor = Rule,
                Severity = DiagnosticSeverity.Warning,
                Confidence = Confidence.Likely,
                Span = document.Place,
                IsAboutDocument = true,
                Message = MessageOf(document, other, comparison),
                Label = "this incident",
                Properties = new Dictionary<string, string>(StringComparer.Ordinal) { ["other"] = other.Path },
            });
        }
    }

    private static string MessageOf(IncidentFingerprint document, IncidentFingerprint other, IncidentComparison comparison) => comparison.Likeness switch
    {
        IncidentLikeness.Id => $"The incident id {document.Ids.First(id => other.Ids.Contains(id, StringComparer.Ordinal))} is also that of {other.Path}: same incident?",
        IncidentLikeness.Clocks => $"{comparison.Shared} of {comparison.All} timeline times and the cause equal {other.Path}{Dates(other.Day, document.Day)}: same incident{(other.Day == document.Day ? "" : " or copied times")}?",
        IncidentLikeness.Window => $"The incident window overlaps that of {other.Path} on the same service ({document.Services.First(service => other.Services.Contains(service, StringComparer.Ordinal))}): same incident?",
        _ => $"The text is nearly that of {other.Path}{Dates(other.Day, document.Day)}: copied from there?",
    };

    private static string Dates(LocalDate? other, LocalDate? own) =>
        other is { } left && own is { } right && left != right ? $", but the date differs ({Wording.Day(left)} / {Wording.Day(right)})" : "";
}
