using System.Text.Json;
using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;

namespace Linter.Rules.Tests.Oracle;

/// <summary>A finding as the oracle lists it.</summary>
/// <param name="Rule">The id.</param>
/// <param name="Line">The 1-based line of the primary place.</param>
/// <param name="Severity">The severity.</param>
internal sealed record Finding(string Rule, int Line, DiagnosticSeverity Severity)
{
    private static readonly AnalyzerConfiguration Generic = new() { LinkTargets = new EmptyFolder() };
    private static readonly AnalyzerDriver AllRules = new(RuleCatalog.Rules, Generic);

    /// <summary>One entry of the oracle.</summary>
    public static Finding Read(JsonElement finding) => new(
        finding.GetProperty("rule").GetString()!,
        finding.GetProperty("line").GetInt32(),
        Enum.Parse<DiagnosticSeverity>(finding.GetProperty("severity").GetString()!, ignoreCase: true));

    /// <summary>What all rules of the catalogue find, generic profile, in an order that can be compared.</summary>
    public static IReadOnlyList<Finding> In(SourceText text) => In(text, AllRules);

    /// <summary>What all rules find under a profile.</summary>
    public static IReadOnlyList<Finding> In(SourceText text, string profile) =>
        In(text, new AnalyzerDriver(RuleCatalog.Rules, Generic with { Profile = profile }));

    private static IReadOnlyList<Finding> In(SourceText text, AnalyzerDriver driver) =>
        Ordered(driver.Analyze(text).Diagnostics.Select(diagnostic =>
            new Finding(diagnostic.Descriptor.Id, text.GetPosition(diagnostic.Span.Start).Line + 1, diagnostic.Severity)));

    public static IReadOnlyList<Finding> Ordered(IEnumerable<Finding> findings) =>
        [.. findings.OrderBy(finding => finding.Line).ThenBy(finding => finding.Rule, StringComparer.Ordinal)];

    public override string ToString() => $"{Rule} {Severity} line {Line}";
}
