using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Rules.StructureRules;

/// <summary>PM0008: the document seems to describe several incidents.</summary>
public sealed class SeveralIncidentsRule : DiagnosticAnalyzer
{
    private static readonly string[] Numbers = ["Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM0008",
        Name = "several-incidents",
        Title = "The document seems to describe several incidents.",
        Category = RuleCategory.Structure,
        DefaultSeverity = DiagnosticSeverity.Info,
        Supersedes = ["PM1001", "PM1004", "PM7001", "PM7003"],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var episodes = document.Model.Episodes;
        if (episodes.Count < 2)
        {
            return;
        }

        var count = episodes.Count - 2 < Numbers.Length ? Numbers[episodes.Count - 2] : $"{episodes.Count}";
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Info,
            Confidence = Confidence.Likely,
            Span = episodes[1].Span,
            Message = $"{count} incidents appear to be described{Windows(episodes)}; a postmortem each keeps their times and actions apart.",
            Related = [.. episodes.Where((_, index) => index != 1).Select(static episode => new RelatedLocation(episode.Span, "another incident begins here"))],
        });
    });

    private static string Windows(IReadOnlyList<IncidentEpisode> episodes)
    {
        var windows = episodes.Select(Window).Where(static window => window.Length > 0).ToList();
        return windows.Count == 0 ? "" : $" ({string.Join(", ", windows.Take(windows.Count - 1))} and {windows[^1]})";
    }

    private static string Window(IncidentEpisode episode) => episode switch
    {
        { Start: { } start, End: { } end } => Wording.Range(start, end),
        { Start: { } start } => $"from {Wording.Clock(start)}",
        _ => "",
    };
}
