using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Rules.HistoryRules;

/// <summary>PM8010: an earlier postmortem has the same cause and open items.</summary>
public sealed class PossibleRecurrenceRule : DiagnosticAnalyzer
{
    private const int MostItems = 5;

    private static readonly OptionDescriptor Within = new("within", OptionKind.Duration, "365d", "How long ago the earlier incident may be.");
    private static readonly OptionDescriptor MinimumSimilarity = new("min_similarity", OptionKind.Percentage, "50%", "The least share of words about the place of the cause that both have in common.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM8010",
        Name = "possible-recurrence",
        Title = "An earlier postmortem has the same cause and open items.",
        Category = RuleCategory.History,
        DefaultSeverity = DiagnosticSeverity.Info,
        Fix = FixSafety.Offered,
        Options = [Within, MinimumSimilarity],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterRunEndAction(
        AnalyzeRun, static (document, other, options) => RecurringIncidents.MayBeLike(document, other, options.GetPercentage(MinimumSimilarity) / 100.0));

    private static void AnalyzeRun(RunAnalysisContext run)
    {
        var similarity = run.Options.GetPercentage(MinimumSimilarity) / 100.0;
        foreach (var (document, earlier) in RecurringIncidents.Find(run.Documents, run.Options.GetDuration(Within), similarity))
        {
            Report(run, document, earlier);
        }
    }

    private static void Report(RunAnalysisContext run, IncidentFingerprint document, IncidentFingerprint earlier)
    {
        var days = Period.DaysBetween(earlier.Day!.Value, document.Day!.Value);
        var more = earlier.OpenItems.Count > MostItems ? ", …" : "";
        run.Report(document, new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Confidence = Confidence.Likely,
            Span = document.CausePlace,
            IsAboutDocument = true,
            Message = $"Similar cause in {earlier.Path} ({Wording.Plural(days, "day")} before), {Wording.Plural(earlier.OpenItems.Count, "action item")} still open ({string.Join(", ", earlier.OpenItems.Take(MostItems))}{more}).",
            Label = "a cause seen before",
            Properties = new Dictionary<string, string>(StringComparer.Ordinal) { ["other"] = earlier.Path },
            Fixes = [new Fix("Link to the earlier postmortem", FixSafety.Offered, [new TextChange(new TextSpan(document.CauseEnd, 0), $" Similar incident: [{earlier.Title}]({LinkFrom(document.Path, earlier.Path)}).")])],
        });
    }

    /// <summary>The path of one document as a link in another one.</summary>
    private static string LinkFrom(string document, string target)
    {
        var (from, to) = (document.Split('/'), target.Split('/'));
        var shared = 0;
        while (shared < from.Length - 1 && shared < to.Length - 1 && from[shared] == to[shared])
        {
            shared++;
        }

        var up = Enumerable.Repeat("..", from.Length - 1 - shared);
        return string.Join('/', up.Concat(to[shared..])).Replace(" ", "%20", StringComparison.Ordinal);
    }
}
