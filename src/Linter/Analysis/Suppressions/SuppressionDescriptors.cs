using Linter.Diagnostics;

namespace Linter.Analysis.Suppressions;

/// <summary>What the engine itself reports about suppressions; not configurable, and not to be suppressed.</summary>
public static class SuppressionDescriptors
{
    public static readonly DiagnosticDescriptor Unused = new()
    {
        Id = "PME004",
        Name = "unused-suppression",
        Title = "A suppression hides no finding.",
        Category = RuleCategory.Hygiene,
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public static readonly DiagnosticDescriptor Invalid = new()
    {
        Id = "PME006",
        Name = "invalid-suppression",
        Title = "A suppression does not hold.",
        Category = RuleCategory.Hygiene,
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    /// <summary>All of them in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [Unused, Invalid];
}
