using Linter.Analysis;
using Linter.Diagnostics;

namespace Linter.Tests.Analysis;

/// <summary>A rule for tests that registers what the test wants.</summary>
internal sealed class ActionRule(string id, Action<AnalysisContext> register) : DiagnosticAnalyzer
{
    public override DiagnosticDescriptor Descriptor => Describe(id);

    public override void Initialize(AnalysisContext context) => register(context);

    public static DiagnosticDescriptor Describe(string id) => new()
    {
        Id = id,
        Name = "action",
        Title = "Something.",
        Category = RuleCategory.Hygiene,
        DefaultSeverity = DiagnosticSeverity.Info,
    };
}
