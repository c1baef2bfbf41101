using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.TimelineRules.UnmarkedMidnightRule>;

namespace Linter.Rules.Tests.TimelineRules;

public sealed class UnmarkedMidnightRuleTests
{
    [Test]
    public void An_undated_step_back_over_midnight_is_reported() => Verify(
        """
        ## Timeline

        2025-03-04

        - {|22:30 UTC|} Reboot begins
        - [|00:26 UTC|] Outage begins
        - 02:30 UTC Engineers called
        """,
        "00:26 follows 22:30; read as 2025-03-05. State the date.",
        DiagnosticSeverity.Info);

    [Test]
    public void Each_midnight_is_reported() => Verify("""
        ## Timeline

        - 22:30 UTC Reboot begins
        - [|00:26 UTC|] Outage begins
        - 21:10 UTC Engineers called
        - [|01:20 UTC|] Restored
        """);

    [Test]
    public void A_window_over_midnight_is_reported() => Verify(
        "Search was down from {|22:30|} to [|06:30 UTC|].",
        "06:30 follows 22:30; read as the next day. State the date.",
        DiagnosticSeverity.Info);

    [TestCase("- 22:30 UTC Reboot begins\n\n2025-03-05\n\n- 00:26 UTC Outage begins", TestName = "A line with the date")]
    [TestCase("- 22:30 UTC Reboot begins\n- 2025-03-05 00:26 UTC Outage begins", TestName = "The entry gives the date")]
    [TestCase("- 22:30 UTC Reboot begins\n- 00:26 UTC (March 5) Outage begins", TestName = "The date stands in brackets behind the clock")]
    [TestCase("- 12:00 UTC Reboot begins\n- 24:00 UTC Outage begins\n- 24:00 UTC Engineers called", TestName = "24:00 ends the day of the clock before")]
    [TestCase("- 15:50 UTC Scan started\n- 14:30 UTC Management informed", TestName = "A small step back is no midnight")]
    [TestCase("- 10:30 UTC Reboot begins\n- 23:26 UTC Outage begins", TestName = "A long step forward is no midnight")]
    public void Where_a_date_is_given_or_none_needed_it_is_fine(string entries) => VerifyClean("## Timeline\n\n2025-03-04\n\n" + entries);

    [Test]
    public void In_a_window_of_more_than_a_day_an_undated_entry_is_a_warning() => Verify(
        """
        **Start:** 2025-03-04 20:00 UTC

        **End:** 2025-03-06 08:00 UTC

        ## Timeline

        - [|21:15 UTC|] Alert fired
        - 22:00 UTC Restored
        """,
        "21:15 may be on 2025-03-04 or a later day, since the incident lasts 1 d 12 h. State the date.",
        DiagnosticSeverity.Warning);

    [Test]
    public void An_entry_with_a_date_is_fine_there() => VerifyClean("""
        **Start:** 2025-03-04 20:00 UTC

        **End:** 2025-03-06 08:00 UTC

        ## Timeline

        - 2025-03-04 21:15 UTC Alert fired
        """);

    [Test]
    public void A_first_entry_that_lies_in_the_window_only_on_the_next_day_is_read_so() => Verify(
        """
        **Start:** {|2025-03-04 20:00 UTC|}

        **End:** 2025-03-05 08:00 UTC

        ## Timeline

        - [|02:15 UTC|] Alert fired
        """,
        "02:15 follows 20:00; read as 2025-03-05. State the date.");

    [Test]
    public void The_fix_writes_the_date() => VerifyFix(
        """
        ## Timeline

        - **2025-03-04 22:30 UTC** Reboot begins
        - **00:26 UTC** Outage begins
        """,
        """
        ## Timeline

        - **2025-03-04 22:30 UTC** Reboot begins
        - **2025-03-05 00:26 UTC** Outage begins
        """);

    [Test]
    public void There_is_no_fix_where_the_date_of_the_start_stands_behind_the_end() =>
        Verify("Search was down from {|22:30|} to [|06:30 UTC on 2025-03-04|].", "06:30 follows 22:30; read as 2025-03-05. State the date.")[0].Fixes.Should().BeEmpty();

    [Test]
    public void An_end_with_its_own_date_is_fine() => VerifyClean("Search was down from 22:30 to 2025-03-05 06:30 UTC.");

    [TestCase("## Timeline\n\n- 2025-03-04 22:30 UTC Reboot begins\n- 00:26 UTC Outage begins", "postmortem.md", FixSafety.Safe)]
    [TestCase("## Timeline\n\n- 22:30 UTC Reboot begins\n- 00:26 UTC Outage begins", "2025-03-04-reboot.md", FixSafety.Offered)]
    [TestCase("## Summary\n\nDown from 22:10 to 00:40 UTC.\n\n## Timeline\n\n- 2025-03-05 00:20 Deployed", "postmortem.md", FixSafety.Offered)]
    [TestCase("## Timeline\n\n**Detection**\n\n- 2025-03-04 22:30 Reboot begins\n- 00:26 Outage begins\n\n**Escalation**\n\n- 23:00 Engineers called", "postmortem.md", FixSafety.Offered)]
    [TestCase("## Timeline\n\n**Detection**\n\n- 2025-03-04 22:30 Reboot begins\n- 00:26 Outage begins\n\n**Escalation**\n\n- 2025-03-04 23:00 Engineers called", "postmortem.md", FixSafety.Safe)]
    public void The_fix_is_safe_where_the_day_before_is_written(string text, string path, FixSafety safety) =>
        Run(Text.SourceText.From(text, path))[0].Fixes[0].Safety.Should().Be(safety);

    [Test]
    public void Without_any_date_there_is_no_fix() => Run(Text.SourceText.From("## Timeline\n\n- 22:30 UTC Reboot begins\n- 00:26 UTC Outage begins"))[0].Fixes.Should().BeEmpty();

    [Test]
    public void The_seeds_are_clean([ValueSource(typeof(SeedFolder), nameof(SeedFolder.Names))] string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    [Test]
    public void A_date_in_the_timeline_of_a_seed_is_enough_for_a_longer_window() => Run(SeedFolder.Edit("000.md", "End Time: May 7", "End Time: May 8")).Should().BeEmpty();

    [Test]
    public void A_heading_may_repeat_the_first_day_of_the_window() => VerifyClean("""
        **Start:** 2025-01-31 17:20
        **End:** 2025-02-01 18:14

        ## Timeline

        ### 2025-01-31

        - 17:20 alert fired

        ### 2025-02-01

        - 18:14 restored
        """);

    [TestCase("22:30", "00:26 (next day)")]
    [TestCase("Tue 22:30", "Wed 00:26")]
    public void Words_may_tell_the_day(string first, string second) => VerifyClean($"## Timeline\n\n2025-03-04\n\n- {first} Reboot begins\n- {second} Outage begins\n");
}
