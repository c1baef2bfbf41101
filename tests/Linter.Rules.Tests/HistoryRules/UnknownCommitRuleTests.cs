using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.HistoryRules.UnknownCommitRule>;

namespace Linter.Rules.Tests.HistoryRules;

public sealed class UnknownCommitRuleTests
{
    private const string Path = "postmortem.md";

    [TestCase("Caused by commit [|9f2c1ab|].")]
    [TestCase("We reverted [|9f2c1ab|] at once.")]
    [TestCase("- 10:00 UTC deployed `[|9f2c1ab|]`")]
    [TestCase("Commit [|deadbeef|] is to blame.")]
    [TestCase("Commits 41d0e7f and [|9f2c1ab|] were merged.")]
    public void A_commit_that_is_nowhere_is_reported(string marked) =>
        Verify(marked + "\n", severity: DiagnosticSeverity.Warning, history: Repository())[0].Message.Should().EndWith("is not in this repository.");

    [Test]
    public void A_link_to_this_repository_is_looked_up() =>
        Verify("See [[|9f2c1ab|]](https://git.example.com/example/shop/commit/9f2c1ab).\n", "Commit 9f2c1ab is not in this repository.", history: Repository("https://git.example.com/example/shop.git"));

    [Test]
    public void A_further_name_of_the_repository_can_be_set() => Verify(
        "See [[|9f2c1ab|]](https://git.example.com/example/shop/commit/9f2c1ab).\n",
        history: Repository(), options: new Dictionary<string, string>(StringComparer.Ordinal) { ["remotes"] = "example/shop" });

    [Test]
    public void A_hash_that_begins_two_commits_is_ambiguous()
    {
        // The contents were searched for: the hashes of both begin with the same seven digits.
        var history = new HistoryScript().Commit("2025-03-03", "a.cs", "class C3475;\n").Commit("2025-03-03", "b.cs", "class C28951;\n");
        Verify("Commit [|3f88447|] is to blame.\n", "Commit 3f88447 is ambiguous: several objects of this repository start like this.", DiagnosticSeverity.Info, history: history);
    }

    [TestCase("Caused by commit 41d0e7f in this repository.")]
    [TestCase("Caused by commit 9f2c1ab in the payments repository.")]
    [TestCase("Caused by commit 9f2c1ab in the upstream project.")]
    [TestCase("Caused by payments/api@9f2c1ab.")]
    [TestCase("See [9f2c1ab](https://git.example.com/other/repo/commit/9f2c1ab).")]
    [TestCase("Deployed sha256:9f2c1ab04d.")]
    [TestCase("Deployed image 9f2c1ab04d.")]
    [TestCase("Request 123e4567-e89b-12d3-a456-426614174000 failed.")]
    [TestCase("The deployed trace id `4bf92f3577b34da6` shows it.")]
    [TestCase("The commit turned the button #9f2c1a0 red.")]
    [TestCase("The commit of 20250304 is to blame.")]
    [TestCase("We reverted 1234567 rows.")]
    [TestCase("The commit defaced the page.")]
    [TestCase("We deployed facade and deadbeef.")]
    [TestCase("Commit 9f2c1ab9f2c1ab9f2c1ab9f2c1ab9f2c1ab9f2c1ab0 has too many digits.")]
    [TestCase("Container `9f2c1ab04d11` was killed.")]
    [TestCase("```\ncommit 9f2c1ab\n```")]
    public void What_is_no_missing_commit_of_this_repository_is_fine(string text) => VerifyClean(text + "\n", history: Repository());

    [TestCase("The id `9f2c1ab04d11` was in the log.", 0, 1)]
    [TestCase("The id `4bf92f3577b34da6` was in the log.", 0, 0)]
    [TestCase("Container `9f2c1ab04d11` was killed.", 0, 0)]
    public void A_bare_hash_in_code_is_a_guess(string text, int usually, int pedantic)
    {
        Run(Linter.Text.SourceText.From(text, Path), history: Repository()).Should().HaveCount(usually);
        Run(Linter.Text.SourceText.From(text, Path), isPedantic: true, history: Repository()).Should().HaveCount(pedantic);
    }

    [TestCase("--depth=1")]
    [TestCase("--filter=blob:none")]
    public void A_shallow_or_partial_clone_does_not_know(string option) =>
        VerifyClean("Caused by commit 9f2c1ab.\n", history: new HistoryScript { CloneOptions = [option] }.Commit("2025-03-03", "a.cs", "a").Commit("2025-03-04", "a.cs", "b"));

    [Test]
    public void A_repository_of_documents_holds_no_commits_of_code() =>
        VerifyClean("Caused by commit 9f2c1ab.\n", history: new HistoryScript().Commit("2025-03-03", "a.md", "a"));

    [Test]
    public void A_document_outside_of_the_repository_is_not_judged() =>
        VerifyClean("Caused by commit 9f2c1ab.\n", path: "../postmortem.md", history: Repository());

    private static HistoryScript Repository(params string[] remotes) => new HistoryScript { Remotes = remotes }.Commit("2025-03-03", "a.cs", "a", id: "41d0e7f");
}
