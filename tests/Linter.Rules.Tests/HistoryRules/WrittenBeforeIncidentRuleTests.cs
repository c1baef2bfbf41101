using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.HistoryRules.WrittenBeforeIncidentRule>;

namespace Linter.Rules.Tests.HistoryRules;

public sealed class WrittenBeforeIncidentRuleTests
{
    private const string Path = "postmortem.md";
    private const string Date = "**Date:** 2025-03-04\n";
    private const string Later = "2025-06-01";

    [Test]
    public void A_day_after_its_commit_is_reported() => Verify(
        "**Date:** [|2025-03-04|]\n",
        "The incident (2025-03-04) is 363 days after the commit that describes it (a1b2c3d, 2024-03-06); is the year right?",
        DiagnosticSeverity.Warning,
        asOf: Later,
        history: new HistoryScript().Commit("2024-03-06", Path, Date, id: "a1b2c3d"));

    [Test]
    public void The_year_before_is_offered()
    {
        var fix = Verify("**Date:** [|2025-03-04|]\n", asOf: Later, history: Committed("2024-03-06", Date)).Single().Fixes.Single();
        fix.Safety.Should().Be(FixSafety.Offered);
        fix.Changes.Single().NewText.Should().Be("2024");
    }

    [Test]
    public void Only_a_slip_of_the_year_is_called_one() => Verify(
        "**Date:** [|2025-03-04|]\n",
        "The incident (2025-03-04) is 20 days after the commit that describes it (a1b2c3d, 2025-02-12).",
        asOf: Later,
        history: new HistoryScript().Commit("2025-02-12", Path, Date, id: "a1b2c3d")).Single().Fixes.Should().BeEmpty();

    [TestCase("2025-03-06")]
    [TestCase("2025-03-03T10:00+00:00")]
    [TestCase("2025-03-03T00:30-05:00")]
    public void A_day_before_its_commit_or_within_a_day_is_fine(string at) => VerifyClean(Date, asOf: Later, history: Committed(at, Date));

    [Test]
    public void The_commit_of_the_line_counts_not_that_of_the_document()
    {
        var history = new HistoryScript().Commit("2024-03-06", Path, "# A\n\n" + "**Date:** 2024-03-04\n").Commit("2025-03-06", Path, "# A\n\n" + Date);
        VerifyClean("# A\n\n" + Date, asOf: Later, history: history);
    }

    [Test]
    public void A_line_that_moved_keeps_its_commit()
    {
        var history = new HistoryScript().Commit("2024-03-06", Path, Date + "\nDown.\n").Commit("2025-03-06", Path, "Down.\n\n" + Date);
        Verify("Down.\n\n**Date:** [|2025-03-04|]\n", asOf: Later, history: history);
    }

    [Test]
    public void A_line_keeps_its_commit_when_the_document_is_renamed() => Verify(
        "**Date:** [|2025-03-04|]\n",
        "The incident (2025-03-04) is 363 days after the commit that describes it (a1b2c3d, 2024-03-06); is the year right?",
        asOf: Later,
        history: new HistoryScript().Commit("2024-03-06", "drafts/a.md", Date, id: "a1b2c3d").Commit("2025-03-06", Path, Date, renamedFrom: "drafts/a.md"));

    [Test]
    public void A_shallow_clone_does_not_know_the_commit_of_an_old_line() => VerifyClean(
        Date, asOf: Later, history: new HistoryScript { CloneOptions = ["--depth=1"] }.Commit("2024-03-06", Path, Date).Commit("2024-03-07", "other.md", "# Other\n"));

    [TestCase("2025-03-02T23:59+00:00", 1)]
    [TestCase("2025-03-03T05:29+05:30", 1)]
    [TestCase("2025-03-03T05:31+05:30", 0)]
    [TestCase("2025-03-02T12:30-12:00", 0)]
    public void A_day_ahead_is_counted_from_the_moment_of_the_commit_in_any_zone(string at, int findings) =>
        Run(Linter.Text.SourceText.From(Date, Path), asOf: Later, history: Committed(at, Date)).Should().HaveCount(findings);

    [Test]
    public void An_amended_or_rebased_commit_proves_nothing() =>
        VerifyClean(Date, asOf: Later, history: new HistoryScript().Commit("2025-03-06", Path, Date, authoredAt: "2024-03-06"));

    [Test]
    public void A_commit_with_a_wrong_clock_proves_nothing() =>
        VerifyClean(Date, asOf: Later, history: Committed("2024-03-06", Date).Commit("2023-06-01", "other.md", "# Built upon it\n"));

    [Test]
    public void An_uncommitted_line_proves_nothing() => VerifyClean(Date, asOf: Later, history: Committed("2024-03-06", "# A\n"));

    [TestCase("# Game day of the checkout\n\n")]
    [TestCase("# Planned maintenance of the database\n\n")]
    [TestCase("# Disaster recovery exercise\n\n")]
    public void What_is_planned_is_described_before(string title) => VerifyClean(title + Date, asOf: Later, history: Committed("2024-03-06", title + Date));

    [Test]
    public void A_template_describes_nothing()
    {
        const string template = "# Postmortem template\n\n**Date:** 2025-03-04\n\n## Summary\n\n[What happened?]\n\n## Timeline\n\n- HH:MM ...\n\n## Root cause\n\nTBD\n";
        VerifyClean(template, path: "template.md", asOf: Later, history: new HistoryScript().Commit("2024-03-06", "template.md", template));
    }

    [Test]
    public void A_day_still_to_come_is_another_rule_s() => VerifyClean(Date, asOf: "2024-04-01", history: Committed("2024-03-06", Date));

    [Test]
    public void A_day_that_only_the_file_name_tells_is_no_line()
    {
        const string text = "# Checkout outage\n\nDown.\n";
        VerifyClean(text, path: "2025-03-04-checkout.md", asOf: Later, history: new HistoryScript().Commit("2024-03-06", "2025-03-04-checkout.md", text));
    }

    [Test]
    public void The_slack_can_be_set() => VerifyClean(
        Date, asOf: Later, history: Committed("2025-02-12", Date), options: new Dictionary<string, string>(StringComparer.Ordinal) { ["slack"] = "30d" });

    private static HistoryScript Committed(string at, string text) => new HistoryScript().Commit(at, Path, text);
}
