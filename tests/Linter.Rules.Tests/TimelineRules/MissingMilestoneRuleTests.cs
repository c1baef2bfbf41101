using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.TimelineRules.MissingMilestoneRule>;

namespace Linter.Rules.Tests.TimelineRules;

public sealed class MissingMilestoneRuleTests
{
    [Test]
    public void A_timeline_without_detection_is_reported() => Verify(
        """
        ## [|Timeline|]

        - 10:00 UTC Errors rise
        - 10:10 UTC Restarted pods
        - 10:20 UTC Rolled forward
        """,
        "No entry says when or how the incident was detected.",
        DiagnosticSeverity.Warning);

    [Test]
    public void A_timeline_without_an_end_is_reported() => Verify(
        """
        ## [|Timeline|]

        - 10:00 UTC Alert fired
        - 10:10 UTC Restarted pods
        - 10:20 UTC Added two nodes
        """,
        "No entry says when or how the incident was resolved.");

    [Test]
    public void Both_are_one_finding() => Verify(
        """
        ## [|Timeline|]

        - 10:00 UTC Errors rise
        - 10:10 UTC Restarted pods
        - 10:20 UTC Added two nodes
        """,
        "No entry says when or how the incident was detected or resolved.");

    [TestCase("10:04 UTC Alert paged the on-call", "10:20 UTC Service restored")]
    [TestCase("10:04 UTC A customer reported errors", "10:20 UTC Rolled back")]
    [TestCase("10:04 UTC We became aware of it in a call", "10:20 UTC Hotfix live")]
    [TestCase("10:04 UTC Realised that the queue was full", "10:20 UTC All checks verified")]
    [TestCase("10:04 UTC Problem discovered by chance", "10:20 UTC Everything works again")]
    public void Words_that_tell_or_hint_are_enough(string detection, string end) => VerifyClean($"""
        ## Timeline

        - 10:00 UTC Errors rise
        - {detection}
        - 10:10 UTC Restarted pods
        - {end}
        """);

    [Test]
    public void Two_entries_are_too_few() => VerifyClean("## Timeline\n\n- 10:00 UTC Errors rise\n- 10:10 UTC Restarted pods");

    [Test]
    public void An_unfinished_document_is_left_alone() => VerifyClean("""
        **Status:** ongoing

        ## Timeline

        - 10:00 UTC Errors rise
        - 10:10 UTC Restarted pods
        - 10:20 UTC Added two nodes
        """);

    [TestCase("- **Detected:** 10:04 UTC\n- **Resolved:** 10:30 UTC", TestName = "Labels")]
    [TestCase("## Summary\n\nThe errors were detected at 10:04 UTC and resolved at 10:30 UTC.", TestName = "A sentence")]
    [TestCase("- **Resolved:** 10:30 UTC\n\n## Detection\n\nThe dashboard turned red at 10:04 UTC.", TestName = "A section")]
    public void The_time_may_stand_elsewhere(string elsewhere) => VerifyClean(elsewhere + """


        ## Timeline

        - 10:00 UTC Errors rise
        - 10:10 UTC Restarted pods
        - 10:20 UTC Added two nodes
        """);

    [Test]
    public void An_entry_at_the_stated_end_tells_the_resolution() => VerifyClean("""
        Outage: 10:00–10:20 UTC

        ## Timeline

        - 10:00 UTC Alert fired
        - 10:10 UTC Restarted pods
        - 10:20 UTC Added two nodes
        """);

    [TestCase("detected", 0)]
    [TestCase("detected,escalated", 1)]
    public void What_is_required_can_be_set(string required, int count) =>
        Run(Text.SourceText.From("## Timeline\n\n- 10:00 UTC Alert fired\n- 10:10 UTC Restarted pods\n- 10:20 UTC Added two nodes"), new Dictionary<string, string>(StringComparer.Ordinal) { ["require"] = required })
            .Should().HaveCount(count);

    [Test]
    public void The_seeds_are_clean([ValueSource(typeof(SeedFolder), nameof(SeedFolder.Names))] string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
