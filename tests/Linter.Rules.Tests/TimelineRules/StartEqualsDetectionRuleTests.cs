using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.TimelineRules.StartEqualsDetectionRule>;

namespace Linter.Rules.Tests.TimelineRules;

public sealed class StartEqualsDetectionRuleTests
{
    [Test]
    public void An_alert_at_the_very_start_is_reported() => Verify(
        """
        Outage from {|14:30|} to 15:45 UTC

        ## Timeline

        - [|14:30 UTC|] Detected by monitoring
        """,
        "Start equals detection (14:30 UTC), so time-to-detect is 0; impact often begins before the first alert.",
        DiagnosticSeverity.Info);

    [Test]
    public void Two_labels_with_one_value_are_reported() => Verify("- Start: {|14:30 UTC|}\n- Detected: [|14:30 UTC|]\n- Resolved: 15:00 UTC");

    [TestCase("14:22", "14:30 UTC", TestName = "The start is earlier")]
    [TestCase("~14:30", "14:30 UTC", TestName = "The start is approximate")]
    [TestCase("14:30", "~14:30 UTC", TestName = "The detection is approximate")]
    [TestCase("14:30:05", "14:30:40 UTC", TestName = "The seconds differ")]
    [TestCase("14:30", "14:30:00 UTC", TestName = "Only one is given to the second")]
    [TestCase("2 PM", "2 PM UTC", TestName = "Both are given to the hour")]
    public void Start_and_detection_that_may_differ_are_fine(string start, string detected) => VerifyClean($"""
        Outage from {start} to 15:45 UTC

        ## Timeline

        - {detected} Detected by monitoring
        """);

    [TestCase("Deleted the production bucket and noticed it at once")]
    [TestCase("Deployed build 412, alerts fired within seconds")]
    public void Who_causes_it_may_notice_it_at_once(string text) => VerifyClean($"""
        Outage from 14:30 to 15:45 UTC

        ## Timeline

        - 14:30 UTC {text}
        """);

    [Test]
    public void A_first_error_at_the_start_before_the_alert_is_fine() => VerifyClean("""
        Outage from 14:22 to 15:45 UTC

        ## Timeline

        - 14:22 UTC First 5xx in the load balancer log
        - 14:30 UTC Detected by monitoring
        """);

    [TestCase("000.md", 0)]
    [TestCase("001.md", 0)]
    [TestCase("002.md", 1)]
    [TestCase("003.md", 1)]
    [TestCase("004.md", 1)]
    public void Of_the_seeds_three_begin_with_their_detection(string name, int count) => Run(SeedFolder.Read(name)).Should().HaveCount(count);
}
