using System.Text.Json;
using Linter.Diagnostics;
using Linter.Rules;
using Linter.Rules.Pages;
using Linter.Testing;

namespace Linter.Cli.Tests.Revisions;

/// <summary>Every example of the pages of rules over the history, as a repository that the tool checks: its files, its index, its last revision.</summary>
public sealed class HistoryPageTests
{
    private const string SomeDay = "2025-03-05";
    private const string LaterDay = "2025-06-01";

    private static IEnumerable<TestCaseData> Examples =>
        from rule in RuleCatalog.Rules.Select(rule => rule.Descriptor)
        from example in RulePage.Parse(RulePages.ReadText(rule)!).Examples
        where rule.Category == RuleCategory.History || example.At is not null
        from source in new[] { "", "--staged", "--rev=HEAD" }
        select new TestCaseData(rule.Id, example, source).SetArgDisplayNames($"{rule.Id} line {example.Line} {source}");

    [OneTimeSetUp]
    public void RequireLibrary() => GitLibrary.Require();

    [TestCaseSource(nameof(Examples))]
    public void An_example_gives_what_the_page_says(string rule, PageExample example, string source)
    {
        using var session = new RepositorySession();
        var names = new CommitNames();
        CommittedFilesOf(example).Import(session.Sandbox, names);
        session.Sandbox.Run("reset", "--quiet", "--hard");
        string[] documents = [.. example.Given.Select(given => given.Path).Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Append(example.Path).Distinct(StringComparer.Ordinal)];
        session.Cli.Run(["check", .. documents, .. source.Length == 0 ? [] : new[] { source }, "--history", "--as-of", example.AsOf ?? LaterDay, "--format", "json", "--fail-on", "never"]).Should().Be(ExitCode.Clean, session.Error);
        names.ToStandIns(FindingsOf(rule, session.Cli.Output)).Should().Be(example.Output ?? "");
    }

    /// <summary>What the page leaves uncommitted is committed here, too: a revision holds nothing else.</summary>
    private static HistoryScript CommittedFilesOf(PageExample example) => PageHistory.Of(example with
    {
        At = example.At ?? SomeDay,
        Given = [.. example.Given.Select(given => given with { At = given.At ?? SomeDay })],
    });

    private static string FindingsOf(string rule, string json)
    {
        using var report = JsonDocument.Parse(json);
        return string.Concat(
            from document in report.RootElement.GetProperty("documents").EnumerateArray()
            from finding in document.GetProperty("findings").EnumerateArray()
            where finding.GetProperty("rule").GetString() == rule
            let start = finding.GetProperty("start")
            select $"{finding.GetProperty("severity").GetString()} {start.GetProperty("line").GetInt32()}:{start.GetProperty("column").GetInt32()} {finding.GetProperty("message").GetString()}\n");
    }
}
