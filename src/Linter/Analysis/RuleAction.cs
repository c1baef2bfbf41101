namespace Linter.Analysis;

/// <summary>One registered action and the rule it belongs to.</summary>
internal sealed class RuleAction<TContext>(ActiveRule rule, Action<TContext> run)
{
    public ActiveRule Rule { get; } = rule;

    public void Run(TContext context) => run(context);
}
