using Linter.Diagnostics;

namespace Linter.Analysis;

/// <summary>A rule that is switched on, with its settings.</summary>
internal sealed class ActiveRule(DiagnosticDescriptor descriptor, RuleSetting setting)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public RuleOptions Options { get; } = setting.Options;

    /// <summary>Applies the configured severity; a finding that the rule graded lower is never raised.</summary>
    public Diagnostic Grade(Diagnostic diagnostic)
    {
        if (setting.Severity is not { } configured || diagnostic.Severity == configured)
        {
            return diagnostic;
        }

        var isLowered = diagnostic.Severity < Descriptor.DefaultSeverity && diagnostic.Severity < configured;
        return isLowered ? diagnostic : diagnostic with { Severity = configured };
    }
}
