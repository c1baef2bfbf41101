using System.Text;
using Linter.Analysis;
using Linter.Rules.Pages;
using Linter.Testing;
using Linter.Text;

namespace Linter.Rules.Tests.Pages;

/// <summary>Runs every example of every page with only its rule switched on.</summary>
public sealed class PageExampleTests
{
    private static IEnumerable<TestCaseData> Rules =>
        RuleCatalog.Rules.Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Descriptor.Id));

    private static IEnumerable<TestCaseData> Examples =>
        from rule in RuleCatalog.Rules
        from example in RulePage.Parse(PageFolder.ReadText(rule)).Examples
        select new TestCaseData(rule, example).SetArgDisplayNames($"{rule.Descriptor.Id} line {example.Line}");

    [TestCaseSource(nameof(Examples))]
    public void An_example_gives_what_the_page_says(DiagnosticAnalyzer rule, PageExample example)
    {
        if (Snapshot.IsUpdating && example.IsBad)
        {
            Assert.Pass("The shown output is rewritten by the other test.");
        }

        var place = $"rules/{RulePages.FileName(rule.Descriptor)} line {example.Line}";
        var output = Run(rule, example);
        if (example.IsBad)
        {
            output.Should().NotBeEmpty($"{place} is a bad example");
            output.Should().Be(example.Output ?? "", $"this is the output {place} shows; run UPDATE_SNAPSHOTS=1 dotnet test and look at the difference");
        }
        else
        {
            output.Should().BeEmpty($"{place} is a good example");
        }
    }

    [TestCaseSource(nameof(Rules))]
    public void The_shown_output_is_current(DiagnosticAnalyzer rule) =>
        Snapshot.Match(WithCurrentOutput(rule, PageFolder.ReadText(rule)), $"rules/{RulePages.FileName(rule.Descriptor)}");

    private static string WithCurrentOutput(DiagnosticAnalyzer rule, string text)
    {
        var page = new StringBuilder(text);
        foreach (var example in RulePage.Parse(text).Examples.Where(example => example.IsBad).OrderByDescending(example => example.OutputSpan))
        {
            var output = Run(rule, example);
            page.Remove(example.OutputSpan.Start, example.OutputSpan.Length);
            page.Insert(example.OutputSpan.Start, example.Output is null ? $"\n```text output\n{output}```\n" : output);
        }

        return page.ToString();
    }

    private static string Run(DiagnosticAnalyzer rule, PageExample example)
    {
        var text = SourceText.From(example.Text, example.Path);
        return SingleRule.Describe(text, SingleRule.Run(rule, text, example.Options, asOf: example.AsOf, history: HistoryOf(example), others: OthersOf(example)));
    }

    private static HistoryScript? HistoryOf(PageExample example) => PageHistory.Of(example) is { IsEmpty: false } history ? history : null;

    /// <summary>The documents checked in the same run; null if there are none.</summary>
    private static List<SourceText>? OthersOf(PageExample example) =>
        example.Given.Where(given => given.At is null).Select(given => SourceText.From(given.Text, given.Path)).ToList() is { Count: > 0 } others ? others : null;
}
