using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.CalendarRules.FutureInstantRule>;

namespace Linter.Rules.Tests.CalendarRules;

public sealed class FutureInstantRuleTests
{
    private const string Today = "2025-03-06";
    private const string Path = "postmortem.md";
    private const string Future = "**Date:** 2026-03-04\n";

    [Test]
    public void A_date_in_the_future_is_reported() => Verify(
        "**Date:** [|2026-03-04|]",
        "The incident is dated 2026-03-04, 363 days in the future (as of 2025-03-06).",
        DiagnosticSeverity.Warning,
        asOf: Today);

    [TestCase("Outage from [|2025-03-08 10:00 UTC|] to {|2025-03-08 11:00 UTC|}.")]
    [TestCase("## Timeline\n\n- [|2025-05-03 10:00 UTC|] alert fired\n- 2025-03-05 10:20 UTC restored")]
    [TestCase("# Outage of [|2025-12-01|]")]
    public void Window_timeline_and_title_are_compared(string marked) => Verify(marked, asOf: Today);

    [TestCase("**Date:** 2025-03-04")]
    [TestCase("**Date:** 2025-03-07")]
    [TestCase("Outage from 2025-03-06 23:00 UTC to 2025-03-06 23:30 UTC.")]
    [TestCase("**Date:** 2025-03-04\n\n## Action items\n\n- Add an alert (due 2025-05-01)")]
    [TestCase("**Date:** 2025-03-04\n\nThe next review is on 2025-05-01.")]
    [TestCase("## Timeline\n\n- 2025-03-04 10:00 UTC alert fired\n- 2025-05-01 10:00 UTC follow-up with the customer")]
    public void What_has_happened_or_is_planned_is_fine(string text) => VerifyClean(text, asOf: Today);

    [Test]
    public void Without_a_reference_time_nothing_is_known() => VerifyClean("**Date:** 2926-03-04");

    [Test]
    public void A_day_that_was_committed_before_it_came_is_an_error() => Verify(
        "**Date:** [|2026-03-04|]\n",
        "The incident is dated 2026-03-04, 363 days after the line was committed (2025-03-06).",
        DiagnosticSeverity.Error,
        asOf: "2025-06-01",
        history: Committed("2025-03-06"));

    [TestCase("2026-03-03T00:00+00:00")]
    [TestCase("2026-03-03T05:30+05:30")]
    [TestCase("2026-03-02T14:00-10:00")]
    public void A_day_ahead_of_its_commit_in_any_zone_is_within_the_slack(string at) => VerifyClean(Future, asOf: "2025-06-01", history: Committed(at));

    [TestCase("2026-03-02T23:59+00:00")]
    [TestCase("2026-03-03T05:29+05:30")]
    [TestCase("2026-03-02T13:59-10:00")]
    public void A_minute_more_is_not(string at) => Found(Future, Committed(at)).Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Error);

    [Test]
    public void The_later_time_of_a_commit_counts_so_a_rebase_proves_nothing() =>
        VerifyClean(Future, asOf: "2025-06-01", history: new HistoryScript().Commit("2026-03-05", Path, Future, authoredAt: "2025-03-06"));

    [Test]
    public void A_line_keeps_its_commit_when_it_moves_and_when_the_document_is_renamed() => Found(
        "Down.\n\n" + Future,
        new HistoryScript().Commit("2025-03-06", "drafts/a.md", Future + "\nDown.\n").Commit("2025-03-20", Path, "Down.\n\n" + Future, renamedFrom: "drafts/a.md"))
        .Single().Message.Should().EndWith("(2025-03-06).");

    [Test]
    public void A_line_that_is_not_committed_is_compared_with_now() =>
        Found(Future, new HistoryScript().Commit("2025-03-06", Path, "# Outage\n")).Single().Should().BeEquivalentTo(new
        {
            Severity = DiagnosticSeverity.Warning,
            Message = "The incident is dated 2026-03-04, 276 days in the future (as of 2025-06-01).",
        });

    [Test]
    public void In_a_shallow_clone_an_old_line_is_compared_with_now() =>
        Found(Future, new HistoryScript { CloneOptions = ["--depth=1"] }.Commit("2025-03-06", Path, Future).Commit("2025-03-07", "other.md", "# Other\n"))
            .Single().Message.Should().EndWith("in the future (as of 2025-06-01).");

    [TestCase("# Game day of the checkout\n\n" + Future)]
    [TestCase("**Status:** Draft\n\n" + Future)]
    public void What_is_planned_or_unfinished_is_no_contradiction(string text) =>
        Found(text, new HistoryScript().Commit("2025-03-06", Path, text)).Single().Severity.Should().Be(DiagnosticSeverity.Warning);

    [Test]
    public void A_commit_with_a_wrong_clock_contradicts_nothing() =>
        Found(Future, Committed("2025-03-06").Commit("2024-03-06", "other.md", "# Built upon it\n")).Single().Severity.Should().Be(DiagnosticSeverity.Warning);

    [Test]
    public void An_import_was_written_at_the_latest_when_it_was_committed()
    {
        var import = Committed("2025-03-06");
        for (var i = 0; i < 20; i++)
        {
            import.With($"import/{i}.md", $"# Outage {i}\n");
        }

        Found(Future, import).Single().Severity.Should().Be(DiagnosticSeverity.Error);
    }

    [Test]
    public void The_slack_can_be_set() => VerifyClean("**Date:** 2025-03-09", asOf: Today, options: new Dictionary<string, string>(StringComparer.Ordinal) { ["slack"] = "4d" });

    private static HistoryScript Committed(string at) => new HistoryScript().Commit(at, Path, Future);

    private static IReadOnlyList<Diagnostic> Found(string text, HistoryScript history) => Run(Linter.Text.SourceText.From(text, Path), asOf: "2025-06-01", history: history);
}
