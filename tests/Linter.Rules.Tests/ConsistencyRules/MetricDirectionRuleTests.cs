using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ConsistencyRules.MetricDirectionRule>;

namespace Linter.Rules.Tests.ConsistencyRules;

public sealed class MetricDirectionRuleTests
{
    [TestCase("Alerts showed [|a spike in throughput|].")]
    [TestCase("Alerts showed [|an increase in API throughput|].")]
    public void More_throughput_is_no_symptom(string text) => Verify($"## Timeline\n\n- 10:00 UTC {text}\n", severity: DiagnosticSeverity.Info);

    [TestCase("Alerts showed a spike in write throughput.")]
    [TestCase("Alerts showed a spike in incoming message throughput.")]
    [TestCase("Alerts showed a spike in exception throughput.")]
    [TestCase("Alerts showed a drop in throughput.")]
    public void More_load_and_less_throughput_are_symptoms(string text) => VerifyClean($"## Timeline\n\n- 10:00 UTC {text}\n");

    [Test]
    public void A_symptom_that_is_an_improvement_is_reported() => Verify(
        "## Timeline\n\n- 10:00 UTC Alerts showed a spike in errors and [|a decrease in API response times|].",
        "\"A decrease in API response times\" would be an improvement; was an increase meant?",
        DiagnosticSeverity.Info);

    [TestCase("## Impact\n\nUsers saw [|a drop in latency|] and failed requests.")]
    [TestCase("## Summary\n\nThere was [|a reduction in error rates|] for two hours.")]
    [TestCase("## Summary\n\nThere was [|an increase in availability|] for two hours.")]
    [TestCase("## Summary\n\nWe saw [|a spike in the success rate|] for two hours.")]
    public void Summary_and_impact_are_read_too(string marked) => Verify(marked);

    [TestCase("## Timeline\n\n- 10:00 UTC Alerts showed an increase in API response times.")]
    [TestCase("## Timeline\n\n- 10:40 UTC Alerts recovered after a decrease in response times.")]
    [TestCase("## Timeline\n\n- 10:40 UTC Rollback done; a drop in error rates was seen.")]
    [TestCase("## Summary\n\nThere was a decrease in traffic and in request rate.")]
    [TestCase("## Summary\n\nThere was a decrease in performance.")]
    [TestCase("## Summary\n\nAlerts showed a decrease in free memory usage headroom.")]
    [TestCase("## Summary\n\nThere was a drop in availability.")]
    [TestCase("## Summary\n\nAfter the fix was deployed there was a drop in error rates.")]
    [TestCase("## Lessons learned\n\nWe expect a decrease in response times.")]
    public void Recoveries_and_other_metrics_are_fine(string text) => VerifyClean(text);

    [TestCase("000.md", 0)]
    [TestCase("001.md", 0)]
    [TestCase("002.md", 0)]
    [TestCase("003.md", 1)]
    [TestCase("004.md", 0)]
    public void Of_the_seeds_only_one_is_reported(string name, int count) => Run(SeedFolder.Read(name)).Should().HaveCount(count);
}
