using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.TimelineRules.EndNotInTimelineRule>;

namespace Linter.Rules.Tests.TimelineRules;

public sealed class EndNotInTimelineRuleTests
{
    private const string Head = "Outage: 13:00–17:30 UTC\n\n## Timeline\n\n- 13:00 UTC alert fired\n";

    [Test]
    public void A_timeline_that_stops_at_the_fix_is_a_warning()
    {
        var found = Verify(
            "Outage: 13:00–{|17:30 UTC|}\n\n## Timeline\n\n- 13:00 UTC alert fired\n- [|13:12 UTC|] configuration fixed",
            "The incident ends at 17:30 UTC, but the timeline stops at 13:12 UTC (4 h 18 min earlier); say what happened until then.",
            DiagnosticSeverity.Warning);
        found[0].Arithmetic.Should().Be("17:30 − 13:12 = 4 h 18 min");
    }

    [Test]
    public void A_timeline_that_stops_anywhere_else_is_an_info() => Verify(Head + "- [|14:12 UTC|] logs read\n", severity: DiagnosticSeverity.Info);

    [TestCase("17:30 UTC caches warm again", TestName = "An entry at the end")]
    [TestCase("17:29 UTC caches warm again", TestName = "An entry a minute before the end")]
    [TestCase("16:30 UTC caches warm again", TestName = "An entry within a quarter of the incident")]
    [TestCase("14:00–17:30 UTC caches filled", TestName = "A range that ends with it")]
    [TestCase("18:10 UTC Incident closed", TestName = "A later entry")]
    [TestCase("13:40 UTC service restored", TestName = "A resolution at another time is left to another rule")]
    public void A_timeline_that_reaches_the_end_is_fine(string entry) => VerifyClean(Head + $"- 13:12 UTC configuration fixed\n- {entry}\n");

    [Test]
    public void A_later_day_without_a_clock_reaches_the_end() => VerifyClean("""
        Outage: 2025-03-04 13:00–17:30 UTC

        ## Timeline

        - 2025-03-04 13:00 UTC alert fired
        - 2025-03-04 13:12 UTC configuration fixed
        - 2025-03-05: review of the alert
        """);

    [TestCase("Outage: 13:00 – around 17:30 UTC")]
    [TestCase("The outage lasted from 13:00 to 17:30 UTC according to the latency graph.")]
    public void An_end_that_is_approximate_or_read_off_a_graph_is_fine(string window) => VerifyClean(window + "\n\n## Timeline\n\n- 13:00 UTC alert fired\n- 13:12 UTC configuration fixed");

    [Test]
    public void A_timeline_kept_elsewhere_is_fine() => VerifyClean("Outage: 13:00–17:30 UTC\n\n## Timeline\n\n[The log of the incident](https://example.com/log)\n\n- 13:00 UTC alert fired");

    [Test]
    public void In_a_short_incident_a_quarter_of_an_hour_is_fine() => VerifyClean("Outage: 13:00–13:25 UTC\n\n## Timeline\n\n- 13:00 UTC alert fired\n- 13:12 UTC configuration fixed");

    [Test]
    public void Without_an_end_there_is_nothing_to_reach() => VerifyClean("Start: 13:00 UTC\n\n## Timeline\n\n- 13:00 UTC alert fired\n- 13:12 UTC configuration fixed");

    [Test]
    public void The_seeds_are_clean([ValueSource(typeof(SeedFolder), nameof(SeedFolder.Names))] string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    [Test]
    public void A_later_end_of_a_seed_with_a_told_resolution_is_left_to_another_rule() => Run(SeedFolder.Edit("000.md", "End Time: May 7", "End Time: May 8")).Should().BeEmpty();
}
