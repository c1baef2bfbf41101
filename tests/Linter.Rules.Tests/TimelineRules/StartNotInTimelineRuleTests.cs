using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.TimelineRules.StartNotInTimelineRule>;

namespace Linter.Rules.Tests.TimelineRules;

public sealed class StartNotInTimelineRuleTests
{
    [Test]
    public void A_timeline_that_begins_after_the_start_is_reported()
    {
        var found = Verify(
            """
            Start: {|15:00 UTC|}

            ## Timeline

            - [|15:15 UTC|] alerts fired
            """,
            "The incident starts at 15:00, but the timeline begins at 15:15 (15 min later); say what shows that it started then.",
            DiagnosticSeverity.Info);
        found[0].Arithmetic.Should().Be("15:15 − 15:00 = 15 min");
    }

    [TestCase("15:00 UTC cache nodes begin to fill")]
    [TestCase("15:01 UTC cache nodes begin to fill")]
    [TestCase("14:20 UTC deploy of build 412")]
    public void An_entry_at_or_before_the_start_is_enough(string entry) => VerifyClean($"""
        Start: 15:00 UTC

        ## Timeline

        - {entry}
        - 15:15 UTC alerts fired
        """);

    [Test]
    public void The_earlier_entry_may_stand_in_another_group() => VerifyClean("""
        Start: 15:00 UTC

        ## Timeline

        - **Detection:** 15:15 UTC alerts fired
        - **Background:**
          - 14:20 UTC deploy of build 412
        """);

    [TestCase("~15:00 UTC", "15:15 UTC", true)]
    [TestCase("~15:00 UTC", "15:20 UTC", false)]
    [TestCase("15:00 UTC", "~15:10 UTC", true)]
    public void An_approximate_time_leaves_a_quarter_of_an_hour(string start, string entry, bool isFine) =>
        Run(Text.SourceText.From($"Start: {start}\n\n## Timeline\n\n- {entry} alerts fired\n")).Should().HaveCount(isFine ? 0 : 1);

    [Test]
    public void Without_a_timeline_there_is_nothing_to_say() => VerifyClean("Start: 15:00 UTC\n\nEnd: 16:00 UTC");

    [Test]
    public void Clocks_among_elapsed_times_begin_no_timeline() => VerifyClean("Start: 15:00 UTC\n\n## Timeline\n\n- T+15m alerts fired\n- T+40m restart\n- 15:55 service restored\n");

    [Test]
    public void A_start_without_a_clock_is_not_compared() => VerifyClean("Start: 2025-03-04\n\n## Timeline\n\n- 15:15 UTC alerts fired");

    [TestCase("000.md", 1)]
    [TestCase("001.md", 1)]
    [TestCase("002.md", 0)]
    [TestCase("003.md", 0)]
    [TestCase("004.md", 0)]
    public void Of_the_seeds_two_begin_late(string name, int count) => Run(SeedFolder.Read(name)).Should().HaveCount(count);

    [Test]
    public void The_earliest_entry_of_a_seed_counts_wherever_it_stands() =>
        Run(SeedFolder.Edit("000.md", "3:45 PM", "3:10 PM")).Should().ContainSingle().Which.Message.Should().Contain("3:10 PM (10 min later)");
}
