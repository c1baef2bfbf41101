using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ConsistencyRules.DetectionSourceMismatchRule>;

namespace Linter.Rules.Tests.ConsistencyRules;

public sealed class DetectionSourceMismatchRuleTests
{
    [Test]
    public void Customers_here_and_monitoring_there_are_reported() => Verify(
        Document("{|Several customers complained about failing payments.|}", "[|10:00 UTC|] monitoring alert fired, incident detected"),
        "\"Detection\" names customers as the source of detection, the timeline monitoring (10:00 UTC).",
        DiagnosticSeverity.Warning);

    [Test]
    public void A_summary_is_compared_too() => Verify("""
        # Checkout outage

        ## Summary

        {|Payments failed, which was first reported by customers.|}

        ## Timeline

        - [|10:00 UTC|] monitoring alert fired, incident detected
        """);

    [TestCase("A monitoring alert fired.", "10:00 UTC monitoring alert fired, incident detected")]
    [TestCase("A monitoring alert fired; customers complained from 10:12 UTC.", "10:00 UTC customers complained, incident detected")]
    [TestCase("A monitoring alert fired.", "10:00 UTC on-call was paged by an alert")]
    [TestCase("An engineer noticed the errors.", "10:00 UTC monitoring alert fired, incident detected")]
    [TestCase("Customers complained.", "10:00 UTC customers complained about errors\n- 10:12 UTC monitoring alert fired")]
    [TestCase("Customers complained.", "10:00 UTC incident detected")]
    [TestCase("It was noticed late.", "10:00 UTC monitoring alert fired, incident detected")]
    public void Sources_that_agree_or_are_not_named_are_fine(string detection, string entry) => VerifyClean(Document(detection, entry));

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void The_seeds_are_silent(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    private static string Document(string detection, string entry) =>
        $"# Checkout outage\n\n## Detection\n\n{detection}\n\n## Timeline\n\n- {entry}\n- 10:40 UTC service restored\n";
}
