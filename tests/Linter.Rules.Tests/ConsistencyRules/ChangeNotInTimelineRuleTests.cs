using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ConsistencyRules.ChangeNotInTimelineRule>;

namespace Linter.Rules.Tests.ConsistencyRules;

public sealed class ChangeNotInTimelineRuleTests
{
    private const string Alert = "- 2025-03-04 10:00 UTC alert fired\n- 2025-03-04 10:40 UTC service restored";

    [Test]
    public void A_blamed_change_that_the_timeline_does_not_know_is_reported() => Verify(
        Document(Alert, "[|Yesterday's config change|] removed the limit."),
        "The cause is \"Yesterday's config change\", but no timeline entry says when it was made.",
        DiagnosticSeverity.Info);

    [Test]
    public void An_entry_after_detection_is_too_late() => Verify(Document(
        "- 2025-03-04 10:00 UTC alert fired\n- 2025-03-04 10:30 UTC hotfix released\n- 2025-03-04 10:40 UTC migration reverted",
        "[|A recent migration|] introduced a lock."));

    [TestCase("- 2025-03-03 16:40 UTC config change 9f2c1ab deployed\n" + Alert, "The config change removed the limit.")]
    [TestCase("- 2025-03-03 16:40 UTC release 412 rolled out\n" + Alert, "A recent release introduced the bug.")]
    [TestCase(Alert, "A recent config change removed the limit (9f2c1ab).")]
    [TestCase(Alert, "A recent config change removed the limit ([review](https://example.com/412)).")]
    [TestCase(Alert, "A recent config change removed the limit (#412).")]
    [TestCase("- 2025-03-03 16:40 UTC version 412 rolled out\n" + Alert, "Yesterday's config change removed the limit.")]
    [TestCase(Alert, "A recent config change of 2025-03-03 removed the limit.")]
    [TestCase(Alert, "A latent bug, longstanding since 2019, was exposed by the config change.")]
    [TestCase(Alert, "A sudden rise in traffic exhausted the pool.")]
    [TestCase(Alert, "The certificate expired.")]
    [TestCase(Alert, "It was probably caused by a recent release.")]
    public void A_change_that_is_told_dated_or_only_guessed_is_fine(string timeline, string cause) => VerifyClean(Document(timeline, cause));

    [Test]
    public void Without_a_timeline_nothing_is_missing() => VerifyClean("# Checkout outage\n\n## Root Cause\n\nYesterday's config change removed the limit.");

    [TestCase("000.md", 0)]
    [TestCase("001.md", 0)]
    [TestCase("002.md", 1)]
    [TestCase("003.md", 0)]
    [TestCase("004.md", 0)]
    public void Of_the_seeds_only_one_is_reported(string name, int count) => Run(SeedFolder.Read(name)).Should().HaveCount(count);

    private static string Document(string timeline, string cause) => $"# Checkout outage\n\n## Timeline\n\n{timeline}\n\n## Root Cause\n\n{cause}\n";
}
