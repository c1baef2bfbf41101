using Linter.Reporting.Charts;
using Linter.Semantics;
using Linter.Syntax;

namespace Linter.Reporting.Tests.Charts;

public sealed class IncidentChartReaderTests
{
    [Test]
    public void The_chart_shows_the_incident_its_phases_the_entries_and_the_holes()
    {
        var chart = ChartOf("""
            # Outage

            ## Summary

            Checkout failed from 10:02 to 15:20 UTC on 2025-03-04.

            ## Timeline

            - 10:05 UTC: Alert fires.
            - 10:20 UTC: The on-call engineer acknowledged the page.
            - 14:20 - 14:30 UTC: Rolled back.
            - 15:20 UTC: Service restored.
            """)!;

        chart.Title.Should().Be("Outage");
        chart.Zone.Should().Be("UTC");
        chart.LeftOut.Should().Be(0);
        Describe(chart).Should().Equal(
            "Incident 10:02–15:20 Incident (5 h 18 min)",
            "Phase 10:02–10:05 Time to detection (3 min)",
            "Phase 10:05–10:20 Time to acknowledgement (15 min)",
            "Phase 10:02–14:20 Time to mitigation (4 h 18 min)",
            "Entry 10:05–10:05 10:05 Alert fires",
            "Entry 10:20–10:20 10:20 The on-call engineer acknowledged the page",
            "Hole 10:20–14:20 Nothing recorded for 4 h",
            "Entry 14:20–14:30 14:20 Rolled back",
            "Entry 15:20–15:20 15:20 Service restored");
    }

    [Test]
    public void Clocks_of_other_zones_stand_on_the_clock_of_the_first() => Describe(ChartOf("""
        # Outage

        Checkout failed from 10:00 to 12:00 UTC on 2025-03-04.

        ## Timeline

        - 11:30 CET: Alert fires.
        - 12:00 UTC: Service restored.
        """)!).Should().Contain("Entry 10:30–10:30 11:30 Alert fires");

    [Test]
    public void Entries_far_from_the_incident_are_counted_and_not_drawn()
    {
        var chart = ChartOf("""
            # Outage

            Checkout failed from 10:00 to 12:00 UTC on 2025-03-04.

            ## Timeline

            - 2025-03-04 10:05 UTC: Alert fires.
            - 2025-03-04 12:00 UTC: Service restored.
            - 2025-03-09 12:00 UTC: Review.
            """)!;

        chart.Bars.Where(bar => bar.Kind == ChartBarKind.Entry).Should().HaveCount(2);
        chart.LeftOut.Should().Be(1);
    }

    [Test]
    public void Elapsed_times_count_from_the_start()
    {
        var chart = ChartOf("""
            # Outage

            ## Timeline

            - T+0: Error rate rises.
            - T+15m: Alert fires.
            - T+2h: Service restored.
            """);

        Describe(chart!).Should().HaveCount(3).And.Contain(line => line.StartsWith("Entry 00:15–00:15 T+15m Alert fires", StringComparison.Ordinal));
    }

    [Test]
    public void A_long_timeline_is_drawn_in_part()
    {
        var entries = Enumerable.Range(0, 200).Select(minute => $"- {10 + (minute / 60)}:{minute % 60:00} UTC: Step {minute}.");

        var chart = ChartOf("# Outage\n\n## Timeline\n\n" + string.Join('\n', entries))!;

        chart.Bars.Where(bar => bar.Kind == ChartBarKind.Entry).Should().HaveCount(60);
        chart.LeftOut.Should().Be(140);
    }

    [TestCase("# Guide\n\nHow to write postmortems.\n")]
    [TestCase("# Outage\n\n## Timeline\n\n- 10:00 UTC: Alert fires.\n")]
    public void Nothing_is_drawn_of_less_than_two_moments(string text) => ChartOf(text).Should().BeNull();

    private static IncidentChart? ChartOf(string text) => IncidentChartReader.Read(new SemanticModel(SyntaxTree.Parse(Sample.Document(text))));

    private static IEnumerable<string> Describe(IncidentChart chart) =>
        chart.Bars.Select(bar => $"{bar.Kind} {bar.Start:HH':'mm}–{bar.End:HH':'mm} {bar.Name}");
}
