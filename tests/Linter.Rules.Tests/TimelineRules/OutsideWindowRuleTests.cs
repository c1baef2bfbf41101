using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.TimelineRules.OutsideWindowRule>;

namespace Linter.Rules.Tests.TimelineRules;

public sealed class OutsideWindowRuleTests
{
    private const string Head = "Outage: 10:00–10:30 UTC\n\n## Timeline\n\n";

    [Test]
    public void A_restoration_after_the_stated_end_is_reported()
    {
        var found = Verify(
            "Outage: 10:00–{|10:30 UTC|}\n\n## Timeline\n\n- 10:00 UTC alert fired\n- [|11:10 UTC|] service restored",
            "\"service restored\" at 11:10 UTC is 40 min after the stated end (10:30 UTC).",
            DiagnosticSeverity.Warning);
        found[0].Arithmetic.Should().Be("11:10 − 10:30 = 40 min");
    }

    [TestCase("[|11:10 UTC|] Failover complete, issue mitigated")]
    [TestCase("[|10:40 UTC|] Alert triggered for the queue")]
    [TestCase("[|10:40 UTC|] Acknowledged by the on-call engineer")]
    public void What_belongs_inside_is_reported_after_the_end(string entry) => Verify(Head + "- 10:00 UTC outage begins\n- " + entry, severity: DiagnosticSeverity.Warning);

    [TestCase("[|09:40 UTC|] Alert triggered for the queue", DiagnosticSeverity.Info)]
    [TestCase("[|09:40 UTC|] A customer reported slow pages", DiagnosticSeverity.Warning)]
    [TestCase("[|09:40 UTC|] Acknowledged by the on-call engineer", DiagnosticSeverity.Warning)]
    public void Before_the_start_an_alert_is_only_an_early_warning(string entry, DiagnosticSeverity severity) => Verify(Head + $"- {entry}\n- 10:30 UTC service restored", severity: severity);

    [TestCase("09:20 UTC Deploy of build 412, alerts silenced", TestName = "A change leads up to it")]
    [TestCase("11:10 UTC Incident closed, all services restored", TestName = "Closing comes later")]
    [TestCase("11:10 UTC Follow-up with the provider: issue resolved", TestName = "Follow-up comes later")]
    [TestCase("11:10 UTC Status page updated: resolved", TestName = "News come later")]
    [TestCase("11:10 UTC Kept monitoring, error rate back to normal", TestName = "Watching comes later")]
    [TestCase("11:10 UTC Root cause identified as a race", TestName = "The cause is found later")]
    [TestCase("11:10 UTC Permanent fix deployed", TestName = "The fix for good comes later")]
    [TestCase("11:10 UTC Retrospective meeting, service restored for good", TestName = "The meeting comes later")]
    [TestCase("23:10 UTC Last replica restored", TestName = "Half a day later is another matter")]
    [TestCase("~11:10 UTC service restored", TestName = "An approximate time is not compared")]
    [TestCase("10:31 UTC service restored", TestName = "A minute is nothing")]
    [TestCase("11:10 UTC The index had already been restored", TestName = "A remark about earlier events")]
    [TestCase("11:10 UTC Probably restored", TestName = "A hedged entry")]
    public void Other_entries_may_lie_outside(string entry) => VerifyClean(Head + "- 10:00 UTC outage begins\n- " + entry);

    [TestCase("10:30 UTC service restored", "11:30 UTC all hosts restored to the pool")]
    [TestCase("10:31 UTC Failover complete, issue mitigated", "11:10 UTC service restored in the last region")]
    public void What_is_restored_after_the_end_that_the_timeline_confirms_is_the_rest(string end, string later) =>
        VerifyClean(Head + $"- 10:00 UTC alert fired\n- {end}\n- {later}");

    [Test]
    public void An_approximate_end_is_not_compared() => VerifyClean("Outage: 10:00 – around 10:30 UTC\n\n## Timeline\n\n- 10:00 UTC alert fired\n- 11:10 UTC service restored");

    [Test]
    public void Without_a_window_nothing_is_outside() => VerifyClean("## Timeline\n\n- 10:00 UTC alert fired\n- 11:10 UTC service restored");

    [Test]
    public void The_slack_can_be_set() => VerifyClean(Head + "- 10:40 UTC service restored", options: new Dictionary<string, string>(StringComparer.Ordinal) { ["slack"] = "15m" });

    [Test]
    public void The_seeds_are_clean([ValueSource(typeof(SeedFolder), nameof(SeedFolder.Names))] string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
