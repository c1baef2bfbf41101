using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Testing;

/// <summary>A run with one rule switched on and all others left out.</summary>
public static class SingleRule
{
    public static IReadOnlyList<Diagnostic> Run(DiagnosticAnalyzer rule, SourceText text, IReadOnlyDictionary<string, string>? options = null, bool isPedantic = false)
    {
        var setting = new RuleSetting { IsEnabled = true, Options = options is null ? RuleOptions.Default : new RuleOptions(options) };
        var configuration = new AnalyzerConfiguration
        {
            IsPedantic = isPedantic,
            Rules = new Dictionary<string, RuleSetting>(StringComparer.Ordinal) { [rule.Descriptor.Id] = setting },
        };
        var analysis = new AnalyzerDriver([rule], configuration).Analyze(text);
        analysis.Notifications.Where(notification => notification.Severity == DiagnosticSeverity.Error).Select(notification => notification.Message)
            .Should().BeEmpty("neither the rule nor the engine may fail");
        return analysis.Diagnostics;
    }

    /// <summary>The findings as pages show them: "error 3:15 message", one line each.</summary>
    public static string Describe(SourceText text, IEnumerable<Diagnostic> diagnostics) =>
        string.Concat(diagnostics.Select(diagnostic => DescribeOne(text, diagnostic)));

    private static string DescribeOne(SourceText text, Diagnostic diagnostic)
    {
        var position = text.GetPosition(diagnostic.Span.Start);
        var severity = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        return $"{severity} {position.Line + 1}:{position.Column + 1} {diagnostic.Message}\n";
    }
}
