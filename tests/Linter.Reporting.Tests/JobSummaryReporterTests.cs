using System.Text;
using System.Text.Json.Nodes;
using Linter.Diagnostics;
using Linter.Reporting.Charts;
using Linter.Reporting.Tests.Sarif;
using Linter.Testing;
using Linter.Text;
using NodaTime;

namespace Linter.Reporting.Tests;

public sealed class JobSummaryReporterTests
{
    private const int LargestSummary = 900_000;

    [Test]
    public void A_finding_is_a_row_with_both_places_and_the_calculation()
    {
        var page = PageOf(Sample.Run, SampleRuns.Awkward);

        page.Should().StartWith("## pmlint: 1 document, 1 error, 1 warning, 1 info\n\n| | Place | Finding | Other places | Calculation |\n| --- | --- | --- | --- | --- |\n");
        page.Split('\n')[4].Should().Be(
            "| error | post mortems/2024 é&#35;1 50%.md:1 | The duration is stated as 5 h, but the timeline spans 6 h 10 min.<br>" +
            "[PM1001 duration-mismatch](https://example.org/pmlint/PM1001) | line 3: start<br>line 4: end &#91;local&#93; | 21:10 − 15:00 = 6 h 10 min |");
    }

    [Test]
    public void A_known_revision_makes_places_links()
    {
        var run = Sample.Run with
        {
            Source = new SourceRevision("https://github.com/example/notes", "abc123"),
            Paths = new RunPaths("/w/notes", "/w/notes/docs"),
        };

        PageOf(run, SampleRuns.Awkward).Should().Contain(
            "[post mortems/2024 é&#35;1 50%.md:1](https://github.com/example/notes/blob/abc123/docs/post%20mortems/2024%20%C3%A9%231%2050%25.md?plain=1#L1)");
    }

    [Test]
    public void A_run_without_findings_says_so() =>
        PageOf(Sample.Run, new DocumentReport(Sample.Document("fine"), [])).Should().Be("## pmlint: 1 document, no findings\n");

    [Test]
    public void The_most_serious_findings_come_first()
    {
        var info = Sample.Finding(new TextSpan(0, 1)) with { Severity = DiagnosticSeverity.Info };
        var error = Sample.Finding(new TextSpan(1, 1));

        var rows = PageOf(Sample.Run, new DocumentReport(Sample.Document("ab"), [info, error])).Split('\n');

        rows[4].Should().StartWith("| error |");
        rows[5].Should().StartWith("| info |");
    }

    [TestCase(1)]
    [TestCase(400)]
    public void A_page_that_would_be_too_large_is_cut_at_a_row_with_a_note(int messageLength)
    {
        var text = Sample.Document("ab");
        var finding = Sample.Finding(new TextSpan(0, 1)) with { Message = new string('é', messageLength), Severity = DiagnosticSeverity.Info };
        var documents = Enumerable.Range(0, 10).Select(_ => new DocumentReport(text, [.. Enumerable.Repeat(finding, 1500), finding with { Severity = DiagnosticSeverity.Error }]));

        var page = PageOf(Sample.Run, [.. documents]);

        Encoding.UTF8.GetByteCount(page).Should().BeLessThan(LargestSummary);
        var rows = page.Split('\n').Skip(4).TakeWhile(line => line.StartsWith('|')).ToList();
        rows.Should().OnlyContain(row => row.EndsWith(" |", StringComparison.Ordinal));
        rows.Take(10).Should().OnlyContain(row => row.StartsWith("| error |", StringComparison.Ordinal));
        page.Should().Contain($"The table is cut: {15_010 - rows.Count} of 15010 findings found no room.");
    }

    [Test]
    public void Incidents_are_drawn_up_to_twenty_those_with_findings_first()
    {
        var text = Sample.Document("ab");
        var quiet = Enumerable.Range(0, 15).Select(index => new DocumentReport(Sample.Document("ab", $"quiet{index}.md"), []) { Chart = Chart("q") });
        var loud = Enumerable.Range(0, 15).Select(index => new DocumentReport(Sample.Document("ab", $"loud{index}.md"), [Sample.Finding(new TextSpan(0, 1))]) { Chart = Chart("l") });

        var page = PageOf(Sample.Run, [.. quiet, .. loud]);

        var drawn = page.Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal)).ToList();
        drawn.Should().HaveCount(20);
        drawn.Take(15).Should().OnlyContain(line => line.StartsWith("### loud", StringComparison.Ordinal));
        page.Should().EndWith("\n20 of 30 incidents are drawn.\n");
    }

    [Test]
    public void Large_charts_keep_the_page_below_the_limit()
    {
        var bars = Enumerable.Range(0, 60).Select(index => new ChartBar(ChartBarKind.Entry, new string('&', 80) + index, At(index), At(index)));
        var chart = new IncidentChart(new string('<', 80), "UTC", [.. bars], 0);
        var documents = Enumerable.Range(0, 30).Select(index => new DocumentReport(Sample.Document("a", $"{index}.md"), []) { Chart = chart });

        var page = PageOf(Sample.Run, [.. documents]);

        Encoding.UTF8.GetByteCount(page).Should().BeLessThan(LargestSummary);
        page.Should().EndWith(" of 30 incidents are drawn.\n");
    }

    [Test]
    public void What_could_not_be_checked_is_listed()
    {
        var summary = new RunSummary { Notifications = [EngineNotification.Unreadable("a_b.md", "permission denied")] };

        Sample.WrittenBy(Reporter, Sample.Run, summary).Should().Contain("\n- error&#91;PME001&#93;: a&#95;b.md: The file cannot be read: permission denied\n");
    }

    [Test]
    public void Mermaid_reads_the_chart()
    {
        var document = new DocumentReport(Sample.Document("a"), []) { Chart = Chart("a: b; c # d `e` \"f\" %% {g} <h> & 日本") };

        var chart = JsonNode.Parse(ReportTools.Read("read-gantt.mjs", PageOf(Sample.Run, document)))!.AsArray().Should().ContainSingle().Subject!;

        chart["bars"]!.AsArray().Select(bar => (bar!["name"]!.GetValue<string>(), bar["minutes"]!.GetValue<double>(), bar["isMark"]!.GetValue<bool>(), bar["isHole"]!.GetValue<bool>()))
            .Should().Equal(("Incident", 90, false, false), ("a: b; c # d `e` \"f\" %% {g} <h> & 日本", 0, true, false), ("Nothing", 60, false, true));
    }

    private static JobSummaryReporter Reporter(TextWriter output) => new(output);

    private static string PageOf(RunReport run, params DocumentReport[] documents) => Sample.WrittenBy(Reporter, run, new RunSummary(), documents);

    private static LocalDateTime At(int minute) => new LocalDateTime(2025, 3, 4, 10, 0).PlusMinutes(minute);

    private static IncidentChart Chart(string name) => new(
        "Outage",
        "UTC",
        [new(ChartBarKind.Incident, "Incident", At(0), At(90)), new(ChartBarKind.Entry, name, At(5), At(5)), new(ChartBarKind.Hole, "Nothing", At(5), At(65))],
        LeftOut: 0);
}
