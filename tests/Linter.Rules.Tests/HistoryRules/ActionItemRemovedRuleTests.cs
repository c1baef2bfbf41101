using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.HistoryRules.ActionItemRemovedRule>;

namespace Linter.Rules.Tests.HistoryRules;

public sealed class ActionItemRemovedRuleTests
{
    private const string Path = "postmortem.md";
    private const string Head = "**Status:** Final\n\n## Action items\n\n";
    private const string Kept = "- [ ] Update runbook (PAY-815)\n";
    private const string Before = Head + "- [ ] Add load shedding (PAY-813)\n" + Kept;
    private const string After = Head + Kept;

    [Test]
    public void An_item_that_is_gone_is_reported() => Verify(
        "**Status:** Final\n\n## [|Action items|]\n\n" + Kept,
        "Open action item \"Add load shedding\" (PAY-813) was removed in a1b2c3d (2025-03-18).",
        DiagnosticSeverity.Warning,
        history: Changed(Before, After));

    [Test]
    public void An_item_that_goes_in_this_change_is_reported() =>
        Found(After, new HistoryScript().Commit("2025-03-10", Path, Before)).Single().Message.Should().Be("Open action item \"Add load shedding\" (PAY-813) was removed in this change.");

    [Test]
    public void A_pull_request_is_compared_with_its_base()
    {
        Found(After, new HistoryScript().Commit("2025-03-10", Path, Before).MarkBase().Commit("2025-03-18", Path, After)).Single().Message.Should().EndWith("was removed in this change.");
        VerifyClean(After, history: Changed(Before, After).MarkBase());
    }

    [TestCase(Head + "- [ ] Add load shedding in the checkout (PAY-813)\n" + Kept)]
    [TestCase(Head + "- [ ] Implement load shedding\n" + Kept)]
    [TestCase(Head + "- [ ] Add load shedding to web (PAY-813)\n- [ ] Add load shedding to mobile (PAY-813)\n" + Kept)]
    [TestCase(Head + "- [x] Add load shedding (PAY-813)\n" + Kept)]
    [TestCase(Head + Kept + "- ~~Add load shedding (PAY-813)~~ won't do: service retired\n")]
    [TestCase(Head + Kept + "\nPAY-813 was cancelled: the service is retired.\n")]
    public void An_item_that_is_still_there_in_other_words_or_was_answered_is_fine(string after) => VerifyClean(after, history: Changed(Before, after));

    [Test]
    public void An_item_that_was_closed_may_go() =>
        VerifyClean(After, history: Changed(Before.Replace("[ ] Add", "[x] Add", StringComparison.Ordinal), After));

    [Test]
    public void An_item_that_came_back_is_fine() => VerifyClean(Before, history: Changed(Before, After).Commit("2025-03-20", Path, Before));

    [Test]
    public void An_item_that_moved_to_another_document_is_fine()
    {
        const string other = "## Action items\n\n- [ ] Add load shedding (PAY-813)\n";
        VerifyClean(After, history: Changed(Before, After).With("other.md", other));
        VerifyClean(After, history: new HistoryScript().Commit("2025-03-10", Path, Before).Leave("other.md", other));
    }

    [Test]
    public void An_item_that_goes_when_the_document_is_renamed_is_reported() => Found(After, new HistoryScript()
        .Commit("2025-03-10", "drafts/a.md", Before).Commit("2025-03-18T23:30-08:00", Path, After, id: "a1b2c3d", renamedFrom: "drafts/a.md")).Single().Message.Should().EndWith("was removed in a1b2c3d (2025-03-18).");

    [Test]
    public void A_shallow_clone_does_not_know_what_was_there() =>
        VerifyClean(After, history: new HistoryScript { CloneOptions = ["--depth=1"] }.Commit("2025-03-10", Path, Before).Commit("2025-03-18", Path, After));

    [TestCase("Draft")]
    [TestCase("In review")]
    public void A_draft_may_lose_items(string status)
    {
        var (before, after) = (Before.Replace("Final", status, StringComparison.Ordinal), After.Replace("Final", status, StringComparison.Ordinal));
        VerifyClean(after, history: Changed(before, after));
        VerifyClean(after, history: new HistoryScript().Commit("2025-03-10", Path, Before).MarkBase());
        VerifyClean(After, history: new HistoryScript().Commit("2025-03-10", Path, before).MarkBase().Commit("2025-03-18", Path, After));
    }

    [Test]
    public void A_document_without_a_status_was_never_final()
    {
        var (before, after) = (Before.Replace("**Status:** Final\n\n", "", StringComparison.Ordinal), After.Replace("**Status:** Final\n\n", "", StringComparison.Ordinal));
        VerifyClean(after, history: Changed(before, after));
    }

    [Test]
    public void The_fix_restores_the_item_as_struck_out()
    {
        var change = Found(After, Changed(Before, After)).Single().Fixes.Single().Changes.Single();
        var restored = After.Insert(change.Span.Start, change.NewText);
        restored.Should().Be(After.TrimEnd('\n') + "\n- ~~Add load shedding (PAY-813)~~ won't do: say why\n");
        VerifyClean(restored, history: Changed(Before, restored));
    }

    private static HistoryScript Changed(string before, string after) =>
        new HistoryScript().Commit("2025-03-10", Path, before).Commit("2025-03-18", Path, after, id: "a1b2c3d");

    private static IReadOnlyList<Diagnostic> Found(string text, HistoryScript history) => Run(Linter.Text.SourceText.From(text, Path), history: history);
}
