using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
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
    /// <param name="history">The past of the documents; it is replayed into a repository.</param>
    /// <param name="others">The other documents of the run, in front of this one.</param>
    public static IReadOnlyList<Diagnostic> Run(
        DiagnosticAnalyzer rule,
        SourceText text,
        IReadOnlyDictionary<string, string>? options = null,
        bool isPedantic = false,
        string? asOf = null,
        HistoryScript? history = null,
        IReadOnlyList<SourceText>? others = null)
    {
        using var past = history?.Replay();
        var setting = new RuleSetting { IsEnabled = true, Options = options is null ? RuleOptions.Default : new RuleOptions(options) };
        var configuration = new AnalyzerConfiguration
        {
            IsPedantic = isPedantic,
            ReferenceTime = asOf is null ? null : InstantPattern.General.Parse(asOf + "T00:00:00Z").Value,
            History = past?.Provider,
            ComparesDocuments = others is not null,
            Rules = new Dictionary<string, RuleSetting>(StringComparer.Ordinal) { [rule.Descriptor.Id] = setting },
        };
        var driver = new AnalyzerDriver([rule], configuration);
        var analysis = driver.Analyze(past is null ? text : SourceText.From(past.Names.ToHashes(text.Content), text.Path));
        RequireSuccess(analysis.Notifications);
        var found = others is null ? analysis.Diagnostics : [.. analysis.Diagnostics, .. Compare(driver, analysis, others)];
        return past is null ? found : [.. found.Select(past.Names.ToStandIns)];
    }

    private static IReadOnlyList<Diagnostic> Compare(AnalyzerDriver driver, DocumentAnalysis analysis, IReadOnlyList<SourceText> others)
    {
        var fingerprints = others.Select(other => driver.Analyze(other).Fingerprint).Append(analysis.Fingerprint).OfType<IncidentFingerprint>().ToList();
        var run = driver.AnalyzeRun(fingerprints);
        RequireSuccess(run.Notifications);
        var found = run.Documents.Where(document => ReferenceEquals(document.Document, analysis.Fingerprint)).SelectMany(document => document.Diagnostics).ToList();
        return driver.Complete(analysis.Text, found).Diagnostics;
    }

    private static void RequireSuccess(IReadOnlyList<EngineNotification> notifications) =>
        notifications.Where(notification => notification.Severity == DiagnosticSeverity.Error).Select(notification => notification.Message)
            .Should().BeEmpty("neither the rule nor the engine may fail");

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
