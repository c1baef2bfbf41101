namespace Linter.Diagnostics;

/// <summary>What is known of a rule without running it.</summary>
public sealed record DiagnosticDescriptor
{
    /// <summary>"PM" and four digits; never reused.</summary>
    public required string Id { get; init; }

    /// <summary>The nickname in kebab-case: "duration-mismatch".</summary>
    public required string Name { get; init; }

    /// <summary>One sentence without values, as in the rule's page.</summary>
    public required string Title { get; init; }

    public required RuleCategory Category { get; init; }

    /// <summary>The usual severity; a finding may be lower when its evidence is inferred, and higher where the page says so.</summary>
    public required DiagnosticSeverity DefaultSeverity { get; init; }

    public bool IsEnabledByDefault { get; init; } = true;

    /// <summary>Ids of rules whose findings are hidden when one of their places overlaps a place of this rule's finding.</summary>
    public IReadOnlyList<string> Supersedes { get; init; } = [];

    /// <summary>True if findings inside merge conflicts are shown, too.</summary>
    public bool ReadsConflicts { get; init; }

    /// <summary>True if the same text can give other findings elsewhere, because the rule looks at other files.</summary>
    public bool ReadsSurroundings { get; init; }

    /// <summary>The strongest kind of fix the rule can give; null if it gives none.</summary>
    public FixSafety? Fix { get; init; }

    /// <summary>The options the rule reads.</summary>
    public IReadOnlyList<OptionDescriptor> Options { get; init; } = [];
}
