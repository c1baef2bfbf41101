using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.ConsistencyRules.ResolutionMismatchRule>;

namespace Linter.Rules.Tests.ConsistencyRules;

public sealed class ResolutionMismatchRuleTests
{
    [Test]
    public void Other_pairs_can_be_exclusive()
    {
        const string Entry = "06:30 UTC Servers restarted; service recovered";
        const string Stated = "The servers were restarted and the cluster was scaled up.";
        VerifyClean(Document(Entry, Stated));
        Verify(Document("06:30 UTC Servers {|restarted|}; service recovered", "The servers were restarted and the cluster was [|scaled up|]."), options: With("exclusive_pairs", "revert/fix_forward, scaling/restart"));
        VerifyClean(Document(Entry, Stated), options: With("exclusive_pairs", "restart/scaling"));
    }

    [Test]
    public void A_pair_can_be_taken_away() => VerifyClean(
        Document("06:30 UTC New version with the leak fixed was rolled out; service recovered", "The team reverted the change and deployed a new version."),
        options: With("exclusive_pairs", "scaling/restart"));

    [Test]
    public void A_revert_that_the_timeline_does_not_know_is_reported() => Verify(
        Document("06:30 UTC {|New version|} with the leak fixed was rolled out; service recovered", "The team [|reverted|] the change."),
        "The resolution says \"reverted\", the timeline \"New version\" (06:30 UTC); which one ended the incident?",
        DiagnosticSeverity.Warning);

    [Test]
    public void So_is_one_beside_the_fix_the_timeline_names() =>
        Verify(Document("06:30 UTC {|New version|} with the leak fixed was rolled out; service recovered", "The team [|reverted|] the change and deployed a new version."));

    [Test]
    public void Other_means_without_any_in_common_are_reported() =>
        Verify(Document("06:30 UTC Servers {|restarted|}; service recovered", "The cluster was [|scaled up|]."), severity: DiagnosticSeverity.Warning);

    [Test]
    public void First_aid_and_cure_are_an_info() =>
        Verify(Document("06:10 UTC Change {|reverted|}; service recovered", "The team [|deployed a fix|]."), severity: DiagnosticSeverity.Info);

    [TestCase("06:10 UTC Change reverted; service recovered", "The team reverted the change (06:10 UTC); a fixed version followed on 2025-03-06.")]
    [TestCase("06:30 UTC Patched version was deployed; service recovered", "The team applied a patch.")]
    [TestCase("06:30 UTC Fixed; service recovered", "The change was reverted.")]
    [TestCase("06:30 UTC New version rolled out; service recovered", "The issue was resolved.")]
    [TestCase("06:10 UTC Rolling back did not resolve the issue\n- 06:30 UTC Patched version was deployed; service recovered", "The team deployed a patch.")]
    [TestCase("06:30 UTC Patched version was deployed; service recovered", "Rolling back did not resolve the issue, so the team deployed a patch.")]
    [TestCase("06:10 UTC Servers restarted\n- 06:30 UTC Patched version was deployed; service recovered", "The team restarted the servers.")]
    [TestCase("06:30 UTC New version rolled out; service recovered", "Error rates reverted to normal after the new version.")]
    [TestCase("06:10 UTC Hotfix deployed without success\n- 06:30 UTC Fixed; service recovered", "The change was reverted.")]
    [TestCase("06:10 UTC Began rolling back the change\n- 06:30 UTC New version rolled out; service recovered", "The change was reverted.")]
    public void Means_that_agree_failed_or_are_vague_are_fine(string entry, string resolution) => VerifyClean(Document(entry, resolution));

    [TestCase("000.md", 0)]
    [TestCase("001.md", 0)]
    [TestCase("002.md", 1)]
    [TestCase("003.md", 0)]
    [TestCase("004.md", 0)]
    public void Of_the_seeds_only_one_is_reported(string name, int count) => Run(SeedFolder.Read(name)).Should().HaveCount(count);

    [Test]
    public void That_seed_with_a_revert_in_the_timeline_is_fine()
    {
        var source = SeedFolder.Read("002.md");
        Run(source).Select(found => source.GetPosition(found.Span.Start).Line + 1).Should().Equal(90);
        var changed = source.Content.Replace("rolling out a new version of the application server with the memory leak fixed", "reverting the caching change", StringComparison.Ordinal);
        Run(SourceText.From(changed, "002.md")).Should().BeEmpty();
    }

    private static string Document(string entry, string resolution) =>
        $"# Checkout outage\n\n## Timeline\n\n- 06:00 UTC alert fired\n- {entry}\n\n## Resolution\n\n{resolution}\n";
}
