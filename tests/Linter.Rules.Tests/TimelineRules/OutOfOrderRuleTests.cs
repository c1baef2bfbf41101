using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.TimelineRules.OutOfOrderRule>;

namespace Linter.Rules.Tests.TimelineRules;

public sealed class OutOfOrderRuleTests
{
    [Test]
    public void Equal_times_can_be_unwanted()
    {
        const string Text = "## Timeline\n\n- {|10:00 UTC|} alert\n- [|10:00 UTC|] page\n- 10:05 UTC restart\n- about 10:05 UTC recovery\n";
        Verify(Text, "10:00 stands twice; say which came first.", Diagnostics.DiagnosticSeverity.Info, options: With("equal_ok", "false"));
        VerifyClean("## Timeline\n\n- 10:00 UTC alert\n- 10:00 UTC page\n- 10:05 UTC restart\n");
    }

    [Test]
    public void Where_several_rows_are_misplaced_all_can_be_sorted()
    {
        const string Text = "## Timeline\n\n- 10:00 UTC alert\n- 10:30 UTC restart\n- 10:10 UTC page\n- 10:40 UTC deploy\n- 10:20 UTC escalation\n- 10:50 UTC restored\n";
        var found = Run(Linter.Text.SourceText.From(Text));
        found.Should().HaveCount(2).And.OnlyContain(diagnostic => diagnostic.Fixes.Count == 2 && diagnostic.Fixes[1].Safety == Diagnostics.FixSafety.Offered);
        Linter.Testing.SingleRule.Apply(Text, found[0].Fixes[1]).Should().Be("## Timeline\n\n- 10:00 UTC alert\n- 10:10 UTC page\n- 10:20 UTC escalation\n- 10:30 UTC restart\n- 10:40 UTC deploy\n- 10:50 UTC restored\n");
    }

    [Test]
    public void One_misplaced_row_is_only_moved() =>
        Run(Linter.Text.SourceText.From("## Timeline\n\n- 10:00 UTC alert\n- 10:30 UTC restart\n- 10:10 UTC page\n")).Should().ContainSingle().Which.Fixes.Should().ContainSingle();

    [Test]
    public void A_row_earlier_than_its_predecessor_is_reported()
    {
        var found = Verify(
            """
            | Time | Event |
            | --- | --- |
            | {|2025-03-04 15:50|} | Image scan started |
            | [|2025-03-04 14:30|] | Management informed |
            | 2025-03-04 16:29 | Board created |
            """,
            "14:30 comes after 15:50 (1 h 20 min earlier): the row is misplaced or the time is wrong.",
            DiagnosticSeverity.Warning);
        found[0].Arithmetic.Should().Be("14:30 − 15:50 = −1 h 20 min");
    }

    [Test]
    public void The_row_that_breaks_the_order_alone_is_reported() => Verify("""
        ## Timeline

        - 10:00 UTC Alert fired
        - [|12:00 UTC|] Rolled back
        - 10:10 UTC Logs read
        - 10:20 UTC Escalated
        - 10:40 UTC Restored
        """);

    [Test]
    public void A_block_of_rows_is_one_finding() => Verify(
        """
        ## Timeline

        - 18:10 UTC Alert fired
        - 18:40 UTC Queue drained
        - {|19:47 UTC|} Workers scaled down
        - [|11:00 UTC|] Backlog found
        - {|11:27 UTC|} Workers scaled up
        - {|11:58 UTC|} Backlog gone
        """,
        "11:00 and 2 entries behind it come after 19:47 (8 h 47 min earlier): a date is missing, or they are misplaced.");

    [TestCase("10:05 UTC", "10:05 UTC", TestName = "Equal times")]
    [TestCase("10:15 UTC", "~10:05 UTC", TestName = "An approximate time within a quarter of an hour")]
    [TestCase("10:05–10:40 UTC", "10:10–10:15 UTC", TestName = "Ranges whose starts are in order")]
    [TestCase("10:05:30 UTC", "10:05 UTC", TestName = "A difference below the resolution of the stamps")]
    [TestCase("10:05 UTC", "14:??", TestName = "A stamp that cannot be read")]
    [TestCase("10:05 UTC", "…", TestName = "A row without a stamp")]
    public void Rows_that_may_be_in_order_are_fine(string second, string third) => VerifyClean($"""
        ## Timeline

        - 10:00 UTC Alert fired
        - {second} Logs read
        - {third} Engineers called
        - 10:40 UTC Restored
        """);

    [Test]
    public void An_approximate_time_far_off_is_reported() => Verify("""
        ## Timeline

        - 10:00 UTC Alert fired
        - 10:35 UTC Logs read
        - ~[|10:05 UTC|] Engineers called
        - 10:40 UTC Restored
        """);

    [Test]
    public void A_row_with_only_a_date_stands_anywhere_on_its_day() => VerifyClean("""
        | Time | Event |
        | --- | --- |
        | 2025-03-04 09:00 | Advisory published |
        | 2025-03-04 | Images patched |
        | 2025-03-04 16:00 | All hosts patched |
        """);

    [Test]
    public void Groups_are_not_in_order_among_each_other() => VerifyClean("""
        ## Timeline

        - **Resolution:**
          - 11:30 UTC Index rebuilt
          - 11:40 UTC Searches fast again
        - **Escalation:**
          - 10:40 UTC Database team called
        """);

    [Test]
    public void A_lead_up_under_its_own_heading_is_a_sequence_of_its_own() => VerifyClean("""
        ## Timeline

        - 2025-03-04 10:00 UTC Alert fired
        - 2025-03-04 10:40 UTC Restored

        ## Background

        - 2025-03-01 09:00 UTC Disk replaced
        - 2025-03-02 09:00 UTC Disk replaced again
        """);

    [Test]
    public void A_list_that_runs_newest_first_is_left_to_another_rule() => VerifyClean("""
        ## Timeline

        - 10:40 UTC Restored
        - 10:20 UTC Rolled back
        - 10:05 UTC Logs read
        - 10:00 UTC Alert fired
        """);

    [TestCase("The disk had been full since the night")]
    [TestCase("First errors had already been logged")]
    [TestCase("Status page updated retroactively")]
    public void A_remark_about_earlier_events_is_fine(string text) => VerifyClean($"""
        ## Timeline

        - 10:00 UTC Alert fired
        - 10:30 UTC Logs read
        - 09:10 UTC {text}
        - 10:40 UTC Restored
        """);

    [Test]
    public void Clocks_that_were_changed_right_then_are_in_no_order() => VerifyClean("""
        ## Timeline (Europe/Berlin)

        - 2025-10-26 02:50 (first pass) batch runs
        - 2025-10-26 02:10 (second pass) batch runs again
        - 2025-10-26 03:10 batch ends
        """);

    [Test]
    public void Clocks_before_and_behind_the_change_are() => Verify("""
        ## Timeline (Europe/Berlin)

        - {|2025-10-26 01:50|} batch runs
        - 2025-10-26 02:10 batch runs again
        - [|2025-10-26 01:10|] batch ends
        """);

    [Test]
    public void A_step_back_of_half_a_day_is_midnight() => VerifyClean("""
        ## Timeline

        - 22:30 UTC Reboot begins
        - 00:26 UTC Outage begins
        - 08:10 UTC Restored
        """);

    [Test]
    public void A_date_line_holds_until_an_entry_states_a_later_one() => VerifyClean("""
        ## Timeline

        ### 2025-03-04

        Builds were slow.

        ### 2025-03-05 17:14 Alert fired

        ### 17:30 Logs read

        ### 18:57 Image replaced
        """);

    [Test]
    public void Offsets_from_the_start_are_not_clocks() => VerifyClean("""
        ## Timeline

        - T+0:05 Alert fired
        - T+0:30 Logs read
        - T+0:10 Engineers called
        """);

    [Test]
    public void The_fix_moves_the_row_to_its_place() => VerifyFix(
        """
        | Time | Event |
        | --- | --- |
        | 2025-03-04 15:50 | Image scan started |
        | 2025-03-04 14:30 | Management informed |
        | 2025-03-04 16:29 | Board created |
        """,
        """
        | Time | Event |
        | --- | --- |
        | 2025-03-04 14:30 | Management informed |
        | 2025-03-04 15:50 | Image scan started |
        | 2025-03-04 16:29 | Board created |
        """);

    [Test]
    public void Clocks_among_elapsed_times_have_no_order() =>
        VerifyClean("## Timeline\n\n- T+0:05 Alert fired\n- T+0:20 Logs read\n- T+0:25 Escalated\n- 0:40 Engineers called\n- 0:30 Restart\n");

    [TestCase("- 10:00 UTC alert\n- 10:30 UTC restart\n- 10:10 UTC page\n- 10:40 UTC restored\n", FixSafety.Safe)]
    [TestCase("- 10:00 UTC alert\n- 10:30 UTC restart\n- 10:10 UTC page\n\nThe service ran again.\n", FixSafety.Safe)]
    [TestCase("- 10:00 UTC alert\n- 10:30 UTC restart\n- 10:10 UTC page\n", FixSafety.Offered)]
    [TestCase("- 10:00 UTC alert\n- 10:40 UTC restored\n- 10:10 UTC page\n- 10:20 UTC restart\n", FixSafety.Offered)]
    [TestCase("- 10:00 UTC alert\n- 10:30 restart\n- 10:10 page\n- 10:40 restored\n", FixSafety.Safe)]
    [TestCase("- 10:00 UTC alert\n- 12:30 CET restart\n- 12:10 page\n- 12:40 restored\n", FixSafety.Offered)]
    public void The_fix_is_safe_where_the_document_ends_as_before_and_zones_stay(string entries, FixSafety safety) =>
        Run(Linter.Text.SourceText.From("## Timeline\n\n" + entries)).Should().ContainSingle().Which.Fixes[0].Safety.Should().Be(safety);

    [Test]
    public void The_fix_moves_an_item_with_all_that_is_nested_in_it() => VerifyFix(
        """
        ## Timeline

        - 12:00 UTC Rolled back
          - without effect on the *EU* cluster
        - 10:00 UTC Alert fired
        - 10:20 UTC Escalated

        The rest is in the ticket.
        """,
        """
        ## Timeline

        - 10:00 UTC Alert fired
        - 10:20 UTC Escalated
        - 12:00 UTC Rolled back
          - without effect on the *EU* cluster

        The rest is in the ticket.
        """);

    [TestCase("1. 12:00 UTC Rolled back\n2. 10:00 UTC Alert fired\n3. 10:20 UTC Escalated", TestName = "A numbered list")]
    [TestCase("- 12:00 UTC Rolled back\n- without effect\n- 10:00 UTC Alert fired\n- 10:20 UTC Escalated", TestName = "Other items between the entries")]
    [TestCase("- 12:00 UTC Rolled back\n- 2025-03-04 10:00 UTC Alert fired\n- 10:20 UTC Escalated", TestName = "Entries that take their day from another one")]
    public void Where_a_row_cannot_be_moved_alone_there_is_no_fix(string list)
    {
        var found = Run(Text.SourceText.From("# Outage of 2025-03-04\n\n## Timeline\n\n" + list));
        found.Should().ContainSingle().Which.Fixes.Should().BeEmpty();
    }

    [Test]
    public void The_seeds_are_clean([ValueSource(typeof(SeedFolder), nameof(SeedFolder.Names))] string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    [Test]
    public void A_time_moved_before_its_predecessor_in_a_group_of_a_seed_is_reported()
    {
        var text = SeedFolder.Edit("000.md", "3:45 PM", "3:10 PM");
        Run(text).Should().ContainSingle().Which.Span.Should().Match<Text.TextSpan>(span => text.GetPosition(span.Start).Line == 13);
    }

    [Test]
    public void Groups_of_a_seed_can_be_swapped()
    {
        var content = SeedFolder.Read("000.md").Content;
        var (escalation, resolution, end) = (content.IndexOf("- **Escalation", StringComparison.Ordinal), content.IndexOf("- **Resolution:** \n", StringComparison.Ordinal), content.IndexOf("\n## Root", StringComparison.Ordinal));
        Run(Text.SourceText.From(content[..escalation] + content[resolution..end] + content[escalation..resolution] + content[end..])).Should().BeEmpty();
    }

    [TestCase("- 16:30 alert fired\n- 17:10 acknowledged\n- 09:10 (next day) failover\n- 11:30 (next day) service restored")]
    [TestCase("- 16:30 alert fired\n- 17:10 acknowledged\n- 09:10 (+1d) failover\n- 11:30 (+1d) service restored")]
    [TestCase("- 16:30 alert fired\n- Next day, 09:10 failover\n- 17:00 rollback\n- 08:30 (next day) service restored")]
    [TestCase("- 16:30 alert fired\n- 17:10 acknowledged\n\nDay 2\n\n- 09:10 failover\n- 11:30 service restored")]
    [TestCase("- 16:30 alert fired\n- 17:10 acknowledged\n\nNext day:\n\n- 09:10 failover\n- 11:30 service restored")]
    [TestCase("### Day 1\n\n- 16:30 alert fired\n\n### Day 2\n\n- 09:10 failover\n- 11:30 service restored")]
    [TestCase("### Tuesday\n\n- 16:30 alert fired\n\n### Wednesday\n\n- 09:10 failover\n- 11:30 service restored")]
    [TestCase("- Tue 16:30 alert fired\n- Tue 17:10 acknowledged\n- Wed 09:10 failover\n- Thu 08:00 service restored")]
    [TestCase("| Time | Event |\n| --- | --- |\n| Tue 16:30 | alert fired |\n| Wed 09:10 | failover |\n| Wed 11:30 | restored |")]
    [TestCase("| Day | Time | Event |\n| --- | --- | --- |\n| Tue | 16:30 | alert fired |\n| | 17:10 | acknowledged |\n| Wed | 09:10 | failover |")]
    public void Words_may_tell_the_day(string entries) => VerifyClean("**Date:** 2025-03-04\n\n## Timeline (UTC)\n\n" + entries);

    [TestCase("- Tue 16:30 alert fired\n- {|Wed 11:30|} failover\n- [|Wed 09:10|] acknowledged\n- Wed 12:00 service restored")]
    [TestCase("- 16:30 alert fired\n- {|11:30 (+1)|} failover\n- [|09:10 (+1)|] acknowledged\n- 12:00 (+1) service restored")]
    public void On_a_day_told_by_words_the_order_counts(string entries) => Verify("## Timeline (UTC)\n\n" + entries);

    [TestCase("- 11:30 service restored\n- 10:40 failover\n- 10:00 alert fired")]
    [TestCase("- 00:30 service restored\n- 23:40 alert fired")]
    public void A_list_that_is_said_to_be_newest_first_need_not_be_long(string entries) => VerifyClean("## Timeline (newest first)\n\n" + entries);

    [Test]
    public void Lists_with_an_introduction_each_are_told_side_by_side() => VerifyClean("""
        ## Timeline (UTC)

        Customer side:

        - 10:00 errors reported
        - 11:00 service back

        Our side:

        - 10:05 alert fired
        - 10:40 failover
        """);

    [Test]
    public void A_list_that_goes_on_behind_a_line_is_one() => Verify("""
        ## Timeline (UTC)

        - 10:00 errors reported
        - {|11:00|} failover

        We waited for the vendor.

        - [|10:05|] alert fired
        - 11:40 service back
        """);

    [Test]
    public void A_count_at_the_start_of_an_entry_is_no_clock() => VerifyClean("## Timeline (UTC)\n\n- 13:00 alert fired\n- 1200 users affected\n- 13:30 service restored");
}
