using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Text;
using NodaTime.Text;

namespace Linter.Testing;

/// <summary>A run with one rule switched on and all others left out.</summary>
public static class SingleRule
{
    /// <param name="rule">The rule.</param>
    /// <param name="text">The document.</param>
    /// <param name="options">The options of the rule.</param>
    /// <param name="isPedantic">True to count guesses.</param>
    /// <param name="asOf">The day from which dates lie in the future: "2025-03-06".</param>
    public static IReadOnlyList<Diagnostic> Run(
        DiagnosticAnalyzer rule,
        SourceText text,
        IReadOnlyDictionary<string, string>? options = null,
        bool isPedantic = false,
        string? asOf = null)
    {
        var setting = new RuleSetting { IsEnabled = true, Options = options is null ? RuleOptions.Default : new RuleOptions(options) };
        var configuration = new AnalyzerConfiguration
        {
            IsPedantic = isPedantic,
            ReferenceTime = asOf is null ? null : InstantPattern.General.Parse(asOf + "T00:00:00Z").Value,
            Rules = new Dictionary<string, RuleSetting>(StringComparer.Ordinal) { [rule.Descriptor.Id] = setting },
        };
        var analysis = new AnalyzerDriver([rule], configuration).Analyze(text);
        analysis.Notifications.Where(notification => notification.Severity == DiagnosticSeverity.Error).Select(notification => notification.Message)
            .Should().BeEmpty("neither the rule nor the engine may fail");
        return analysis.Diagnostics;
    }

    /// <summary>The text after some fixes.</summary>
    public static string Apply(string text, params IReadOnlyList<Fix> fixes)
    {
        foreach (var change in fixes.SelectMany(fix => fix.Changes).OrderByDescending(change => change.Span))
        {
            text = string.Concat(text.AsSpan(0, change.Span.Start), change.NewText, text.AsSpan(change.Span.End));
        }

        return text;
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
