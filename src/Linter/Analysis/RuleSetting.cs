using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Analysis;

/// <summary>What is configured for one rule.</summary>
public sealed record RuleSetting
{
    public static readonly RuleSetting Default = new();

    /// <summary>Null if the rule's descriptor decides.</summary>
    public bool? IsEnabled { get; init; }

    /// <summary>The severity in place of the rule's default one; null if the rule decides.</summary>
    public DiagnosticSeverity? Severity { get; init; }

    public RuleOptions Options { get; init; } = RuleOptions.Default;

    /// <summary>True if nothing is set.</summary>
    internal bool IsDefault => IsEnabled is null && Severity is null && ReferenceEquals(Options, RuleOptions.Default);

    /// <summary>This setting, with what it leaves open taken from the values of a profile.</summary>
    internal RuleSetting Over(IReadOnlyDictionary<string, string> defaults)
    {
        var severity = defaults.GetValueOrDefault("severity", "");
        return new RuleSetting
        {
            IsEnabled = IsEnabled ?? (severity.Length == 0 ? null : !string.Equals(severity, "none", StringComparison.OrdinalIgnoreCase)),
            Severity = Severity ?? (EnumText.Find<DiagnosticSeverity>(severity)),
            Options = Options.Over(defaults),
        };
    }
}
