using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.HistoryRules.FactChangedAfterFinalRule>;

namespace Linter.Rules.Tests.HistoryRules;

public sealed class FactChangedAfterFinalRuleTests
{
    private const string Path = "postmortem.md";
    private const string Final = "**Status:** Final\n\n";
    private const string Before = Final + "**Impact:** 40 % of users could not pay.\n";
    private const string After = Final + "**Impact:** 4 % of users could not pay.\n";

    [Test]
    public void A_number_changed_after_the_review_is_reported() => Verify(
        Final + "**Impact:** [|4 % of users|] could not pay.\n",
        "Impact changed from 40 % of users to 4 % of users in a1b2c3d (2025-03-18), after the status became Final (2025-03-10), without a correction note.",
        DiagnosticSeverity.Warning,
        history: Changed(Before, After));

    [Test]
    public void A_change_that_is_not_committed_is_reported_too() =>
        Found(After, new HistoryScript().Commit("2025-03-10", Path, Before)).Single().Message
            .Should().StartWith("Impact changed from 40 % of users to 4 % of users in this change, after the status became Final (2025-03-10)");

    [TestCase("**Window:** 2025-03-04 10:00 UTC to 2025-03-04 11:00 UTC\n", "**Window:** 2025-03-04 10:00 UTC to 2025-03-04 10:30 UTC\n", "End changed from 2025-03-04 11:00 UTC to 2025-03-04 10:30 UTC")]
    [TestCase("**Severity:** SEV-1\n", "**Severity:** SEV-3\n", "Severity changed from SEV-1 to SEV-3")]
    [TestCase("## Root cause\n\nA race condition in the cache.\n", "## Root cause\n\nAn expired certificate.\n", "Root cause changed from race condition to expired certificate")]
    [TestCase("## Detection\n\nAn alert fired.\n", "## Detection\n\nA customer complained.\n", "Detection changed from monitoring to customers")]
    public void Each_kind_of_fact_is_watched(string before, string after, string message) =>
        Found(Final + after, Changed(Final + before, Final + after)).Single().Message.Should().StartWith(message);

    [TestCase(Final + "**Impact:** 40 % of users were not able to pay.\n")]
    [TestCase(Final + "Impact\n------\n\n* About 40 percent of users could not pay.\n")]
    [TestCase(Final + "**Impact:** 40 % of users could not pay.\n\n## Action items\n\n- [x] Add a limit\n")]
    public void New_wording_is_no_change(string after) => VerifyClean(after, history: Changed(Before, after));

    [TestCase(After + "\n**Correction 2025-03-18:** the first number counted bots.\n")]
    [TestCase(After + "\n## Changelog\n\n- 2025-03-18: impact without bots\n")]
    public void A_correction_note_explains_it(string after) => VerifyClean(after, history: Changed(Before, after));

    [Test]
    public void An_old_note_explains_nothing_new()
    {
        const string note = "\n## Changelog\n\n- 2025-03-09: severity corrected\n";
        Found(After + note, Changed(Before + note, After + note)).Should().ContainSingle();
    }

    [Test]
    public void The_message_of_the_commit_may_explain_it() => VerifyClean(After, history: new HistoryScript()
        .Commit("2025-03-10", Path, Before).Commit("2025-03-18", Path, After, message: "correction: the first number counted bots"));

    [Test]
    public void A_change_before_the_review_is_no_matter() =>
        VerifyClean(After, history: new HistoryScript().Commit("2025-03-10", Path, Before.Replace("Final", "In review", StringComparison.Ordinal)).Commit("2025-03-18", Path, After));

    [Test]
    public void A_document_that_was_reopened_is_reviewed_anew()
    {
        var draft = After.Replace("Final", "Draft", StringComparison.Ordinal);
        VerifyClean(draft, history: Changed(Before, draft));
        VerifyClean(draft, history: new HistoryScript().Commit("2025-03-10", Path, Before));
        VerifyClean(After, history: new HistoryScript().Commit("2025-03-10", Path, Before).Commit("2025-03-15", Path, draft).Commit("2025-03-18", Path, After));
    }

    [Test]
    public void A_status_that_was_only_removed_reopens_nothing()
    {
        var after = After.Replace(Final, "", StringComparison.Ordinal);
        Found(after, Changed(Before, after)).Should().ContainSingle();
    }

    [Test]
    public void A_pull_request_is_compared_with_its_base()
    {
        var history = new HistoryScript().Commit("2025-03-10", Path, Before).Commit("2025-03-18", Path, After).MarkBase().Commit("2025-03-20", Path, After + "\nMore.\n");
        VerifyClean(After + "\nMore.\n", history: history);
    }

    [Test]
    public void A_document_is_followed_through_a_rename_that_changes_it() => Found(After, new HistoryScript()
        .Commit("2025-03-10", "drafts/a.md", Before).Commit("2025-03-18", Path, After, id: "a1b2c3d", renamedFrom: "drafts/a.md")).Single().Message.Should().Contain("in a1b2c3d (2025-03-18)");

    [Test]
    public void A_rename_alone_changes_no_fact() =>
        VerifyClean(Before, history: new HistoryScript().Commit("2025-03-10", "drafts/a.md", Before).Commit("2025-03-18", Path, Before, renamedFrom: "drafts/a.md"));

    [Test]
    public void A_shallow_clone_does_not_know_what_was_reviewed() =>
        VerifyClean(After, history: new HistoryScript { CloneOptions = ["--depth=1"] }.Commit("2025-03-10", Path, Before).Commit("2025-03-18", Path, After));

    [Test]
    public void A_document_that_was_imported_as_final_is_watched_from_then_on()
    {
        var import = new HistoryScript().Commit("2025-03-10", Path, Before);
        for (var i = 0; i < 20; i++)
        {
            import.With($"import/{i}.md", $"# Outage {i}\n");
        }

        Found(After, import.Commit("2025-03-18", Path, After)).Should().ContainSingle();
    }

    [Test]
    public void A_change_that_was_rebased_keeps_the_day_of_its_author_in_the_author_s_zone() => Found(After, new HistoryScript()
        .Commit("2025-03-10T00:30+13:00", Path, Before).Commit("2025-03-25", Path, After, id: "a1b2c3d", authoredAt: "2025-03-18T23:30-08:00")).Single().Message
        .Should().Contain("in a1b2c3d (2025-03-18), after the status became Final (2025-03-10)");

    [Test]
    public void The_fix_adds_a_note_at_the_end()
    {
        var change = Found(After, Changed(Before, After)).Single().Fixes.Single().Changes.Single();
        change.Span.Start.Should().Be(After.Length);
        change.NewText.Should().Be("\n**Correction 2025-03-18:** Impact: 40 % of users → 4 % of users; say why.\n");
    }

    [Test]
    public void Facts_and_statuses_can_be_set()
    {
        Found(After, Changed(Before, After), ("facts", "window")).Should().BeEmpty();
        Found(After, Changed(Before, After), ("final_statuses", "Signed off")).Should().BeEmpty();
        var (before, after) = (Before.Replace("Final", "Signed off", StringComparison.Ordinal), After.Replace("Final", "Signed off", StringComparison.Ordinal));
        Found(after, Changed(before, after), ("final_statuses", "Signed off")).Should().ContainSingle();
    }

    private static HistoryScript Changed(string before, string after) =>
        new HistoryScript().Commit("2025-03-10", Path, before).Commit("2025-03-18", Path, after, id: "a1b2c3d");

    private static IReadOnlyList<Diagnostic> Found(string text, HistoryScript history, params (string Name, string Value)[] options) =>
        Run(Linter.Text.SourceText.From(text, Path), options.ToDictionary(option => option.Name, option => option.Value, StringComparer.Ordinal), history: history);
}
