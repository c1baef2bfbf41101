using System.Text.Json.Nodes;
using Linter.Reporting.Charts;
using Linter.Testing;
using NodaTime;

namespace Linter.Reporting.Tests.Charts;

/// <summary>Mermaid draws the chart in a browser, and nothing hides anything.</summary>
public sealed class GanttTextTests
{
    private static readonly LocalDateTime Start = new(2025, 3, 6, 14, 58);

    [TestCase(0.3, "UTC")]
    [TestCase(23, "America/Argentina/Buenos_Aires")]
    [TestCase(30, "Europe/Berlin")]
    [TestCase(77, "")]
    [TestCase(24 * 9, "Europe/Berlin")]
    [TestCase(24 * 60, "PST")]
    [TestCase(24 * 200, "UTC")]
    public void Neither_titles_nor_ticks_lie_over_anything(double hours, string zone)
    {
        InstalledPrograms.Require("chromium", "install the package chromium");
        var chart = ChartOf(Duration.FromHours(hours), zone);
        var page = Sample.WrittenBy(output => new JobSummaryReporter(output), Sample.Run, new RunSummary(), new DocumentReport(Sample.Document("a"), []) { Chart = chart });

        var drawn = JsonNode.Parse(ReportTools.Read("draw-charts.mjs", page))!.AsArray().Should().ContainSingle().Subject!;

        drawn["bars"]!.GetValue<int>().Should().Be(chart.Bars.Count);
        drawn["covered"]!.AsArray().Select(title => title!.GetValue<string>()).Should().BeEmpty();
    }

    private static IncidentChart ChartOf(Duration length, string zone)
    {
        var end = Start.PlusTicks(length.BclCompatibleTicks);
        return new IncidentChart(
            "Outage",
            zone,
            [
                new(ChartBarKind.Incident, "Incident", Start, end),
                new(ChartBarKind.Entry, "The first alert pages the on-call engineer, who is asleep", Start, Start),
                new(ChartBarKind.Entry, "A long search", Start, end),
                new(ChartBarKind.Hole, "Nothing recorded", Start, end),
                new(ChartBarKind.Entry, "Service restored", end, end),
            ],
            LeftOut: 0);
    }
}
