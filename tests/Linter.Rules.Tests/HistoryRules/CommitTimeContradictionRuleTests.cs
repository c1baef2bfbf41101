using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.HistoryRules.CommitTimeContradictionRule>;

namespace Linter.Rules.Tests.HistoryRules;

public sealed class CommitTimeContradictionRuleTests
{
    private const string Made = "2025-03-04T15:05+00:00";
    private const string Window = "**Window:** 2025-03-04 14:20 UTC to 2025-03-04 15:00 UTC\n\n";

    [TestCase("deployed")]
    [TestCase("merged")]
    [TestCase("reverted")]
    public void A_commit_younger_than_its_use_is_reported(string verb) => Verify(
        $"## Timeline\n\n- {{|2025-03-04 14:20 UTC|}} {verb} [|41d0e7f|]\n",
        $"41d0e7f was committed at 15:05 UTC, 45 min after it is said to have been {verb} (14:20 UTC).",
        DiagnosticSeverity.Warning,
        history: Repository(Made));

    [Test]
    public void The_zone_of_the_entry_is_used_for_both() => Verify(
        "## Timeline\n\n- 2025-03-04 15:20 CET deployed [|41d0e7f|]\n",
        "41d0e7f was committed at 16:05 CET, 45 min after it is said to have been deployed (15:20 CET).",
        history: Repository("2025-03-04T10:05-05:00"));

    [Test]
    public void A_cause_cannot_be_younger_than_the_start() => Verify(
        Window + "## Root cause\n\nThe outage was caused by commit [|41d0e7f|].\n",
        "41d0e7f was committed at 15:05 UTC, 45 min after the start of the incident it is said to have caused (14:20 UTC).",
        history: Repository(Made));

    [Test]
    public void A_fix_cannot_be_younger_than_the_end() => Verify(
        Window + "## Resolution\n\nThe bug was fixed by commit [|41d0e7f|].\n",
        "41d0e7f was committed at 15:30 UTC, 30 min after the end of the incident it is said to have fixed (15:00 UTC).",
        history: Repository("2025-03-04T15:30Z"));

    [TestCase("## Timeline\n\n- 2025-03-04 15:20 UTC deployed 41d0e7f\n")]
    [TestCase("## Timeline\n\n- 2025-03-04 15:01 UTC deployed 41d0e7f\n")]
    [TestCase("## Timeline\n\n- 2025-03-04 14:20 deployed 41d0e7f\n")]
    [TestCase("## Timeline\n\n- 2025-03-04 about 14:20 UTC deployed 41d0e7f\n")]
    [TestCase("## Timeline\n\n- 2025-03-04 ~14:20 UTC deployed 41d0e7f\n")]
    [TestCase("## Timeline\n\n- 2025-03-04 14:20 UTC deployed cherry-picked commit 41d0e7f\n")]
    [TestCase("## Timeline\n\n- 2025-03-04 14:20 UTC planned to have deployed 41d0e7f\n")]
    [TestCase("## Timeline\n\n- 2025-03-04 14:20 UTC deployed payments/api@41d0e7f\n")]
    [TestCase("## Timeline\n\n- 2025-03-04 14:20 UTC alert fired, see 41d0e7f\n")]
    [TestCase(Window + "## Root cause\n\nThe outage was not caused by commit 41d0e7f.\n")]
    public void What_fits_or_is_not_certain_is_fine(string text) => VerifyClean(text, history: Repository(Made));

    [TestCase("The cache was restarted by hand; the bug was fixed by commit 41d0e7f.")]
    [TestCase("We rolled back.\n\nThe bug was fixed by commit 41d0e7f.")]
    public void A_fix_may_follow_another_repair(string text) => VerifyClean(Window + $"## Resolution\n\n{text}\n", history: Repository("2025-03-04T15:30Z"));

    [Test]
    public void A_rebased_commit_is_as_old_as_its_author_says() => VerifyClean(
        "## Timeline\n\n- 2025-03-04 14:20 UTC deployed 41d0e7f\n",
        history: new HistoryScript().Commit(Made, "a.cs", "a", id: "41d0e7f", authoredAt: "2025-03-04T14:00Z"));

    [Test]
    public void A_cherry_pick_is_a_copy_of_an_older_commit() => VerifyClean(
        "## Timeline\n\n- 2025-03-04 14:20 UTC deployed 41d0e7f\n",
        history: new HistoryScript().Commit(Made, "a.cs", "a", id: "41d0e7f", message: "Fix\n\n(cherry picked from commit 1234567)"));

    [Test]
    public void A_shallow_clone_does_not_know_the_commit() => VerifyClean(
        "## Timeline\n\n- 2025-03-04 14:20 UTC deployed 41d0e7f\n",
        history: new HistoryScript { CloneOptions = ["--depth=1"] }.Commit(Made, "a.cs", "a", id: "41d0e7f").Commit("2025-03-06", "a.cs", "b"));

    [TestCase("2025-03-04T09:26-05:00", 1)]
    [TestCase("2025-03-04T09:25-05:00", 0)]
    [TestCase("2025-03-04T23:26+09:00", 1)]
    [TestCase("2025-03-04T23:25+09:00", 0)]
    public void Moments_are_compared_whatever_the_zone_of_the_author(string at, int findings) =>
        Run(Linter.Text.SourceText.From("## Timeline\n\n- 2025-03-04 14:20 UTC deployed 41d0e7f\n"), history: Repository(at)).Should().HaveCount(findings);

    [Test]
    public void The_slack_can_be_set() => VerifyClean(
        "## Timeline\n\n- 2025-03-04 14:20 UTC deployed 41d0e7f\n",
        history: Repository(Made), options: new Dictionary<string, string>(StringComparer.Ordinal) { ["slack"] = "60m" });

    private static HistoryScript Repository(string at) => new HistoryScript().Commit(at, "a.cs", "a", id: "41d0e7f");
}
