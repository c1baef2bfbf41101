using Linter.Analysis;
using Linter.Rules;
using Linter.Rules.Pages;
using Linter.Testing;
using Linter.Text;

namespace Linter.Reporting.Tests.Sarif;

/// <summary>What all rules find in real documents makes a clean log.</summary>
public sealed class SarifOfDocumentsTests
{
    private static readonly AnalyzerDriver AllRules = new(RuleCatalog.Rules, AnalyzerConfiguration.Default);

    [SetUp]
    public void RequireTools() => SarifTools.Require();

    [Test]
    public void The_log_of_the_examples_is_clean() => ShouldBeClean(Documents(Path.Combine(CheckoutFolder.Path, "docs", "examples")));

    [Test]
    public void The_log_of_the_seeds_is_clean() => ShouldBeClean(SeedFolder.Names.Select(SeedFolder.Read));

    private static IEnumerable<SourceText> Documents(string folder) =>
        Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal)
            .Select(file => SourceText.Decode(File.ReadAllBytes(file), Path.GetRelativePath(CheckoutFolder.Path, file).Replace('\\', '/')));

    private static void ShouldBeClean(IEnumerable<SourceText> documents)
    {
        var log = Log(documents);

        SarifTools.SchemaErrors(log).Should().BeEmpty();
        SarifTools.Validate(log).Where(result => result.Level != "note").Should().BeEmpty();
    }

    private static string Log(IEnumerable<SourceText> documents)
    {
        using var output = new MemoryStream();
        var reporter = new SarifReporter(output, new SarifReporterOptions());
        var summary = new RunSummary();
        reporter.Begin(new RunReport
        {
            ToolVersion = "1.0.0",
            InformationUri = RulePages.ProjectUri,
            Rules = [.. RuleCatalog.Rules.Select(rule => new RuleReport(rule.Descriptor, RulePages.ReadText(rule.Descriptor) ?? "", RulePages.Uri(rule.Descriptor)))],
        });
        foreach (var document in documents)
        {
            var report = new DocumentReport(document, AllRules.Analyze(document).Diagnostics);
            reporter.Write(report);
            summary = summary.Including(report);
        }

        reporter.End(summary);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }
}
