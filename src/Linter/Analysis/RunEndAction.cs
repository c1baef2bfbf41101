using Linter.Semantics;

namespace Linter.Analysis;

/// <summary>One registered comparison of documents and the rule it belongs to.</summary>
internal sealed class RunEndAction(ActiveRule rule, Action<RunAnalysisContext> run, Func<IncidentFingerprint, TextTraces, RuleOptions, bool> mayConcern)
{
    public ActiveRule Rule { get; } = rule;

    public void Run(RunAnalysisContext context) => run(context);

    /// <summary>Whether a document of which only the text is known may matter to the findings about one that is known.</summary>
    public bool MayConcern(IncidentFingerprint document, TextTraces other) => mayConcern(document, other, Rule.Options);
}
