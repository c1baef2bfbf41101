using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.HistoryRules.ActionItemOverdueRule>;

namespace Linter.Rules.Tests.HistoryRules;

public sealed class ActionItemOverdueRuleTests
{
    private const string Path = "postmortem.md";
    private const string Item = "## Action items\n\n- [ ] Add load shedding (@ana, due 2025-04-15)\n";

    [Test]
    public void A_date_that_has_passed_is_reported() => Verify(
        "## Action items\n\n- [ ] Add load shedding (@ana, due [|2025-04-15|])\n",
        "Due 2025-04-15, 25 days ago, and still open (@ana).",
        DiagnosticSeverity.Warning,
        asOf: "2025-05-10",
        history: Committed(Item)).Single().Label.Should().Be("set in a1b2c3d (2025-03-06)");

    [TestCase("2025-04-15", 0)]
    [TestCase("2025-04-16", 0)]
    [TestCase("2025-04-17", 1)]
    public void A_day_is_over_when_it_is_over_everywhere(string asOf, int findings) => Found(Item, asOf).Should().HaveCount(findings);

    [TestCase("- [x] Add load shedding (@ana, due 2025-04-15)")]
    [TestCase("- [ ] ~~Add load shedding (@ana, due 2025-04-15)~~ won't do: retired")]
    [TestCase("- [ ] Add load shedding (@ana)")]
    [TestCase("- [ ] Add load shedding (@ana, due ASAP)")]
    [TestCase("- [ ] Add load shedding (@ana, due 2025-06-15)")]
    [TestCase("- Add load shedding (@ana, due 2025-04-15, deferred)")]
    public void What_is_done_undated_or_deferred_is_fine(string item) => Found($"## Action items\n\n{item}\n", "2025-05-10").Should().BeEmpty();

    [Test]
    public void A_date_that_is_not_written_in_full_is_a_guess()
    {
        const string text = "**Date:** 2025-03-04\n\n## Action items\n\n- [ ] Add load shedding (@ana, due April 15)\n";
        Found(text, "2025-05-10").Should().BeEmpty();
    }

    [TestCase("archive/2025.md", "archive", 0)]
    [TestCase("docs/archive/2025.md", "archive/", 0)]
    [TestCase("archived/2025.md", "archive", 1)]
    public void Frozen_folders_are_left_alone(string path, string frozen, int findings) =>
        Run(Linter.Text.SourceText.From(Item, path), Options("frozen", frozen), asOf: "2025-05-10", history: new HistoryScript().Commit("2025-03-06", path, Item)).Should().HaveCount(findings);

    [Test]
    public void Grace_and_day_can_be_set()
    {
        Run(Linter.Text.SourceText.From(Item, Path), Options("grace", "30d"), asOf: "2025-05-10", history: Committed(Item)).Should().BeEmpty();
        Run(Linter.Text.SourceText.From(Item, Path), Options("as_of", "2025-04-16"), asOf: "2025-01-01", history: Committed(Item)).Single().Message
            .Should().Be("Due 2025-04-15, 1 day ago, and still open (@ana).");
    }

    [Test]
    public void Without_an_owner_the_owner_of_the_document_is_named()
    {
        const string text = "## Action items\n\n- [ ] Add load shedding (due 2025-04-15)\n";
        var history = new HistoryScript().Commit("2025-03-06", Path, text).With("CODEOWNERS", "*.md @example/sre\n");
        Run(Linter.Text.SourceText.From(text, Path), asOf: "2025-05-10", history: history).Single().Message
            .Should().Be("Due 2025-04-15, 25 days ago, and still open (no owner; the document belongs to @example/sre).");
    }

    [Test]
    public void The_commit_that_set_the_date_is_named_through_renames_with_the_day_of_its_author()
    {
        var history = new HistoryScript().Commit("2025-03-20", "drafts/a.md", Item, id: "a1b2c3d", authoredAt: "2025-03-06T23:30-10:00").Commit("2025-03-25", Path, Item, renamedFrom: "drafts/a.md");
        Run(Linter.Text.SourceText.From(Item, Path), asOf: "2025-05-10", history: history).Single().Label.Should().Be("set in a1b2c3d (2025-03-06)");
    }

    [Test]
    public void A_shallow_clone_knows_what_is_overdue_but_not_since_when() =>
        Run(Linter.Text.SourceText.From(Item, Path), asOf: "2025-05-10", history: new HistoryScript { CloneOptions = ["--depth=1"] }.Commit("2025-03-06", Path, Item).Commit("2025-03-07", "other.md", "# Other\n"))
            .Single().Label.Should().NotContain("set in");

    [Test]
    public void Without_a_repository_the_rule_is_silent() => VerifyClean(Item, asOf: "2025-05-10");

    private static HistoryScript Committed(string text) => new HistoryScript().Commit("2025-03-06", Path, text, id: "a1b2c3d");

    private static Dictionary<string, string> Options(string name, string value) => new(StringComparer.Ordinal) { [name] = value };

    private static IReadOnlyList<Diagnostic> Found(string text, string asOf) => Run(Linter.Text.SourceText.From(text, Path), asOf: asOf, history: Committed(text));
}
