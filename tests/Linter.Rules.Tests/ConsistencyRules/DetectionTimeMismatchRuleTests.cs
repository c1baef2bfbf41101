using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ConsistencyRules.DetectionTimeMismatchRule>;

namespace Linter.Rules.Tests.ConsistencyRules;

public sealed class DetectionTimeMismatchRuleTests
{
    [Test]
    public void Two_times_of_detection_are_reported_at_the_later_place() => Verify(
        Document("{|10:20 UTC|}", "[|10:05 UTC|] Monitoring alert fired, incident detected"),
        "\"Detected\" says 10:20 UTC, the timeline (\"Monitoring alert fired, incident detected\") 10:05 UTC: 15 min apart.",
        DiagnosticSeverity.Warning);

    [TestCase("10:05 UTC", "10:05 UTC Monitoring alert fired, incident detected")]
    [TestCase("10:06 UTC", "10:05 UTC Monitoring alert fired, incident detected")]
    [TestCase("about 10:20 UTC", "10:05 UTC Monitoring alert fired, incident detected")]
    [TestCase("10:20 UTC", "~10:05 UTC Monitoring alert fired, incident detected")]
    [TestCase("10:20 UTC", "10:05 UTC Latency rises\n- 10:20 UTC Monitoring alert fired")]
    [TestCase("10:20 UTC", "10:05 UTC Alert fired\n- 10:20 UTC Incident declared")]
    [TestCase("10:20 UTC", "10:05 UTC Servers slow down")]
    public void Times_that_agree_or_are_rough_are_fine(string label, string entry) => VerifyClean(Document(label, entry));

    [Test]
    public void The_slack_can_be_set() => VerifyClean(
        Document("10:20 UTC", "10:05 UTC Monitoring alert fired, incident detected"),
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["slack"] = "15m" });

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void The_seeds_are_silent(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    private static string Document(string label, string entry) =>
        $"# Checkout outage\n\n**Detected:** {label}\n\n## Timeline\n\n- {entry}\n- 10:40 UTC service restored\n";
}
