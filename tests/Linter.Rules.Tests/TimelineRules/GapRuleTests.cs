using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.TimelineRules.GapRule>;

namespace Linter.Rules.Tests.TimelineRules;

public sealed class GapRuleTests
{
    private const string Head = "**Duration:** 16:45–19:45 UTC\n\n## Timeline\n\n- 16:45 UTC alert fired\n";
    private const string Tail = "- 19:45 UTC service restored\n";

    [Test]
    public void A_hole_of_most_of_the_incident_is_reported()
    {
        var found = Verify(
            Head + "- {|17:00 UTC|} escalated to the database team\n- [|19:30 UTC|] fix deployed\n" + Tail,
            "Nothing is recorded between 17:00 and 19:30 UTC (2 h 30 min, 83 % of the incident).",
            DiagnosticSeverity.Warning);
        found[0].Arithmetic.Should().Be("19:30 − 17:00 = 2 h 30 min");
    }

    [Test]
    public void A_hole_that_is_filled_is_fine() => VerifyClean(
        Head + "- 17:00 UTC escalated to the database team\n- 17:40 UTC lock contention found\n- 18:30 UTC index rebuild started\n- 19:30 UTC fix deployed\n" + Tail);

    [Test]
    public void A_hole_of_exactly_the_limit_is_fine() => VerifyClean(
        Head + "- 17:45 UTC escalated\n- 18:45 UTC fix deployed\n" + Tail);

    [Test]
    public void The_start_counts_as_an_entry() => Verify("""
        **Duration:** {|16:45|}–19:45 UTC

        ## Timeline

        - [|18:30 UTC|] alert fired
        - 19:20 UTC fix deployed
        - 19:45 UTC service restored
        """);

    [Test]
    public void Entries_of_all_groups_are_taken_together() => VerifyClean(Head + """
        - **Actions taken:**
          - 17:00 UTC lock contention found
          - 18:30 UTC index rebuild started
        - **Escalation:**
          - 17:50 UTC database team called
        - **Resolution:**
          - 19:20 UTC fix deployed

        """ + Tail);

    [Test]
    public void A_hole_after_the_resolution_is_fine() => VerifyClean("""
        ## Timeline

        - 10:00 UTC alert fired
        - 10:20 UTC bad build found
        - 10:40 UTC rolled back
        - 10:50 UTC service restored
        - 16:00 UTC mail to customers sent
        """);

    [Test]
    public void A_quiet_time_before_a_relapse_is_fine() => VerifyClean("""
        ## Timeline

        - 10:00 UTC outage begins
        - 10:20 UTC bad build found
        - 10:50 UTC service restored
        - 14:00 UTC alert fired again
        - 14:20 UTC rolled back
        - 14:30 UTC service restored
        """);

    [TestCase("17:00 UTC waited for the restore of the backup")]
    [TestCase("17:00 UTC monitored until the queue was empty")]
    [TestCase("17:00 UTC rebuild ran throughout the evening")]
    [TestCase("17:00–19:20 UTC index rebuild on all replicas")]
    public void An_entry_that_covers_the_time_explains_the_hole(string entry) => VerifyClean(Head + $"- {entry}\n- 19:30 UTC fix deployed\n" + Tail);

    [Test]
    public void The_end_of_a_range_begins_the_hole() => Verify(
        Head + "- 16:50–{|17:10 UTC|} logs read\n- [|19:30 UTC|] fix deployed\n" + Tail,
        "Nothing is recorded between 17:10 and 19:30 UTC (2 h 20 min, 78 % of the incident).");

    [Test]
    public void Three_entries_without_a_window_are_too_few() => VerifyClean("""
        ## Timeline

        - 10:00 UTC outage begins
        - 10:20 UTC bad build found
        - 16:50 UTC service restored
        """);

    [Test]
    public void Without_a_window_the_incident_ends_with_the_resolution() => Verify("""
        ## Timeline

        - 10:00 UTC outage begins
        - 10:20 UTC bad build found
        - 10:30 UTC rolled back
        - [|16:50 UTC|] service restored
        """);

    [TestCase("max_gap", "3h")]
    [TestCase("share", "90%")]
    public void A_longer_hole_can_be_allowed(string name, string value) =>
        VerifyClean(Head + "- 17:00 UTC escalated\n- 19:30 UTC fix deployed\n" + Tail, options: Options((name, value)));

    [Test]
    public void A_shorter_hole_can_be_reported() => Verify(
        Head + "- 17:00 UTC escalated\n- [|17:20 UTC|] lock contention found\n- 17:30 UTC index dropped\n- 17:40 UTC service restored\n",
        options: Options(("max_gap", "15m"), ("share", "0%")));

    [TestCase("000.md", 1)]
    [TestCase("001.md", 1)]
    [TestCase("002.md", 0)]
    [TestCase("003.md", 0)]
    [TestCase("004.md", 0)]
    public void Of_the_seeds_two_have_a_hole(string name, int count) => Run(SeedFolder.Read(name)).Should().HaveCount(count);

    [Test]
    public void A_window_of_more_than_a_day_makes_the_hole_of_a_seed_small() =>
        Run(SeedFolder.Edit("000.md", "End Time: May 7", "End Time: May 8")).Should().BeEmpty();

    private static Dictionary<string, string> Options(params (string Name, string Value)[] options) =>
        options.ToDictionary(option => option.Name, option => option.Value, StringComparer.Ordinal);
}
