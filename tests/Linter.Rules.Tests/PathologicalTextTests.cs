using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;

namespace Linter.Rules.Tests;

/// <summary>No document makes all rules together fail, or work more than in proportion to its size.</summary>
public sealed class PathologicalTextTests
{
    private const int Small = 600;

    // Sorting and growing lists cost a little more than linear, quadratic work doubles the growth.
    private const double MostGrowth = 1.5;

    // Tables that are made once, and buffers that are pooled.
    private const long FixedBytes = 4_000_000;

    private static readonly AnalyzerDriver Driver = new(RuleCatalog.Rules, AnalyzerConfiguration.Default with { IsPedantic = true });

    [TestCaseSource(typeof(PathologicalText), nameof(PathologicalText.All))]
    public void Work_grows_in_proportion_and_no_rule_fails(PathologicalText text)
    {
        Allocated(text, Small / 10);
        var (small, middle, large) = (Allocated(text, Small), Allocated(text, 2 * Small), Allocated(text, 4 * Small));

        (large - middle).Should().BeLessThan((long)(MostGrowth * 2 * Math.Max(0, middle - small)) + FixedBytes);
    }

    [TestCase("Action Item\n\n- 7)(U", Description = "a bracket that is never closed at the end of an item")]
    [TestCase("<ul", Description = "a list of HTML without entries")]
    [TestCase("# Timeline\n29 Feb o\n2025-3-6T", Description = "a stamp that is a leap day of a year without one")]
    [TestCase("- 9:27 \n- 4 29February\n- 3:31\n- 4:55\n1. noon<until=2027-1-1\n\nTimeline", Description = "the same between clocks")]
    [TestCase("# Timeline (\n29Feb o\n2025-3-6T", Description = "the same below a heading")]
    [TestCase("0% p down 9999-12-31 24:00", Description = "the end of the last day of the calendar")]
    public void What_fuzzing_has_found_stops_no_rule(string content) =>
        Driver.Analyze(SourceText.From(content, "docs/postmortem.md")).Notifications.Should().NotContain(notification => notification.Severity == DiagnosticSeverity.Error);

    /// <summary>The bytes that an analysis allocates: the same in every run, unlike a time.</summary>
    private static long Allocated(PathologicalText text, int count)
    {
        var document = SourceText.From(text.Write(count), "docs/postmortem.md");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var analysis = Driver.Analyze(document);
        analysis.Notifications.Should().NotContain(notification => notification.Severity == DiagnosticSeverity.Error);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
