using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.HistoryRules.DueDateSlippedRule>;

namespace Linter.Rules.Tests.HistoryRules;

public sealed class DueDateSlippedRuleTests
{
    private const string Path = "postmortem.md";

    [Test]
    public void Two_moves_are_reported() => Verify(
        "## Action items\n\n- [ ] Add load shedding (@ana, due [|2025-06-15|])\n",
        "Due date moved 2 times (2025-04-01 → 2025-05-01 → 2025-06-15, 75 days).",
        DiagnosticSeverity.Info,
        history: Moved("2025-04-01", "2025-05-01", "2025-06-15"));

    [Test]
    public void One_move_is_planning() => VerifyClean(Due("2025-05-01"), history: Moved("2025-04-01", "2025-05-01"));

    [Test]
    public void A_move_that_is_not_committed_counts() =>
        Found(Due("2025-06-15"), Moved("2025-04-01", "2025-05-01")).Single().Label.Should().EndWith("not committed");

    [Test]
    public void Moves_to_an_earlier_day_do_not_count() => VerifyClean(Due("2025-05-01"), history: Moved("2025-06-15", "2025-04-01", "2025-05-01"));

    [Test]
    public void A_wrong_year_corrected_within_a_day_does_not_count()
    {
        var corrected = new HistoryScript().Commit("2025-03-06", Path, Due("2024-04-01")).Commit("2025-03-07", Path, Due("2025-04-01")).Commit("2025-04-01", Path, Due("2025-05-01"));
        VerifyClean(Due("2025-05-01"), history: corrected);
        var slipped = new HistoryScript().Commit("2025-03-06", Path, Due("2025-04-01")).Commit("2025-03-09", Path, Due("2026-04-01")).Commit("2025-04-01", Path, Due("2026-05-01"));
        Found(Due("2026-05-01"), slipped).Should().ContainSingle();
    }

    [Test]
    public void A_closed_item_has_no_date_to_keep()
    {
        var done = Due("2025-06-15").Replace("[ ]", "[x]", StringComparison.Ordinal);
        VerifyClean(done, history: Moved("2025-04-01", "2025-05-01", "2025-06-15").Commit("2025-06-14", Path, done));
    }

    [Test]
    public void The_item_is_followed_through_a_rename_and_new_words()
    {
        var reworded = Due("2025-06-15").Replace("Add load shedding", "Implement load shedding in the checkout", StringComparison.Ordinal);
        var history = new HistoryScript().Commit("2025-03-06", "old.md", Due("2025-04-01")).Commit("2025-04-01", Path, Due("2025-05-01"), renamedFrom: "old.md").Commit("2025-05-01", Path, reworded);
        Found(reworded, history).Should().ContainSingle();
    }

    [Test]
    public void A_shallow_clone_counts_only_the_moves_it_holds()
    {
        var history = new HistoryScript { CloneOptions = ["--depth=2"] }
            .Commit("2025-03-06", Path, Due("2025-04-01")).Commit("2025-04-01", Path, Due("2025-05-01")).Commit("2025-05-01", Path, Due("2025-06-15"));
        Found(Due("2025-06-15"), history).Should().BeEmpty();
    }

    [TestCase("2025-03-07T11:00+13:00", 0)]
    [TestCase("2025-03-07T11:00-11:00", 1)]
    public void The_day_in_which_a_wrong_year_is_corrected_is_one_of_24_hours_in_any_zone(string corrected, int findings) => Found(Due("2025-06-15"), new HistoryScript()
        .Commit("2025-03-06", Path, Due("2024-05-01")).Commit(corrected, Path, Due("2025-05-01")).Commit("2025-04-01", Path, Due("2025-06-15"))).Should().HaveCount(findings);

    [Test]
    public void The_number_of_moves_can_be_set() => Run(
        Linter.Text.SourceText.From(Due("2025-05-01"), Path),
        new Dictionary<string, string>(StringComparer.Ordinal) { ["times"] = "1" },
        history: Moved("2025-04-01", "2025-05-01")).Should().ContainSingle();

    private static string Due(string day) => $"## Action items\n\n- [ ] Add load shedding (@ana, due {day})\n";

    private static HistoryScript Moved(params string[] days)
    {
        var history = new HistoryScript();
        for (var i = 0; i < days.Length; i++)
        {
            history.Commit($"2025-03-{6 + (i * 10):00}", Path, Due(days[i]));
        }

        return history;
    }

    private static IReadOnlyList<Diagnostic> Found(string text, HistoryScript history) => Run(Linter.Text.SourceText.From(text, Path), history: history);
}
