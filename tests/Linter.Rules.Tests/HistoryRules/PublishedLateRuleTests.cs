using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.HistoryRules.PublishedLateRule>;

namespace Linter.Rules.Tests.HistoryRules;

public sealed class PublishedLateRuleTests
{
    private const string Path = "postmortem.md";
    private const string Text = "**Window:** 2025-03-04 10:00 UTC to 2025-03-04 11:00 UTC\n";
    private const string Marked = "**Window:** 2025-03-04 10:00 UTC to [|2025-03-04 11:00 UTC|]\n";

    [Test]
    public void A_document_of_weeks_later_is_reported() => Verify(
        Marked, "First committed 2025-04-20, 47 days (33 business days) after the incident ended.", DiagnosticSeverity.Info, history: FirstCommitted("2025-04-20"));

    [TestCase("2025-03-07")]
    [TestCase("2025-03-18")]
    public void A_document_within_ten_business_days_is_in_time(string at) => VerifyClean(Text, history: FirstCommitted(at));

    [Test]
    public void The_eleventh_business_day_is_late() => Verify(
        Marked, "First committed 2025-03-19, 15 days (11 business days) after the incident ended.", history: FirstCommitted("2025-03-19"));

    [Test]
    public void The_author_s_time_counts_so_a_rebase_does_not_make_it_late() =>
        VerifyClean(Text, history: new HistoryScript().Commit("2025-04-20", Path, Text, authoredAt: "2025-03-07"));

    [Test]
    public void A_rename_does_not_make_it_late() =>
        VerifyClean(Text, history: new HistoryScript().Commit("2025-03-07", "old.md", Text).Commit("2025-04-20", Path, Text, renamedFrom: "old.md"));

    [TestCase(10, 1)]
    [TestCase(11, 0)]
    public void A_commit_that_adds_more_than_ten_documents_is_an_import(int added, int findings)
    {
        var import = FirstCommitted("2025-04-20");
        for (var i = 1; i < added; i++)
        {
            import.With($"import/{i}.md", $"# Outage {i}\n");
        }

        Found(Text, import).Should().HaveCount(findings);
    }

    [Test]
    public void In_a_shallow_clone_the_first_commit_is_not_known() =>
        VerifyClean(Text, history: new HistoryScript { CloneOptions = ["--depth=1"] }.Commit("2025-03-07", Path, Text).Commit("2025-04-20", "other.md", Text));

    [Test]
    public void An_uncommitted_document_is_not_late_yet() => VerifyClean(Text, history: new HistoryScript().Commit("2025-04-20", "other.md", Text));

    [TestCase("**Window:** unknown\n")]
    [TestCase("Checkout was down.\n")]
    public void Without_an_end_nothing_is_late(string text) => VerifyClean(text, history: new HistoryScript().Commit("2025-04-20", Path, text));

    [Test]
    public void A_draft_counts_from_the_commit_that_made_it_more()
    {
        var draft = "**Status:** Draft\n\n" + Text;
        var history = new HistoryScript().Commit("2025-03-05", Path, draft).Commit("2025-04-20", Path, Text);
        Verify(Marked, "A draft until 2025-04-20, 47 days (33 business days) after the incident ended.", history: history);
        VerifyClean(draft, history: new HistoryScript().Commit("2025-04-20", Path, draft));
    }

    [TestCase("2025-03-19T00:30+01:00", 0)]
    [TestCase("2025-03-18T23:30-02:00", 1)]
    public void Days_are_those_of_the_incident_s_zone(string at, int findings) => Found(Text, FirstCommitted(at)).Should().HaveCount(findings);

    [Test]
    public void The_incident_s_zone_is_that_of_its_text_whatever_the_author_s()
    {
        const string tokyo = "**Window:** 2025-03-04 18:00 UTC+9 to 2025-03-05 01:00 UTC+9\n";
        Found(tokyo, new HistoryScript().Commit("2025-03-19T10:30-05:00", Path, tokyo)).Should().ContainSingle().Which.Message.Should().StartWith("First committed 2025-03-20, 15 days");
        Found(tokyo, new HistoryScript().Commit("2025-03-19T09:30-05:00", Path, tokyo)).Should().BeEmpty();
    }

    [Test]
    public void Limits_can_be_set_by_severity()
    {
        const string severe = "**Severity:** SEV-1\n\n" + Text;
        Found(severe, new HistoryScript().Commit("2025-03-08", Path, severe), ("limits.sev1", "3d")).Should().ContainSingle();
        Found(severe, new HistoryScript().Commit("2025-03-07", Path, severe), ("limits.sev1", "3d")).Should().BeEmpty();
        Found(Text, FirstCommitted("2025-03-08"), ("limits.sev1", "3d")).Should().BeEmpty();
    }

    [Test]
    public void Holidays_are_no_business_days() => Found(Text, FirstCommitted("2025-03-19"), ("holidays", "2025-03-10, 2025-03-11")).Should().BeEmpty();

    [Test]
    public void The_limit_can_be_set() => Found(Text, FirstCommitted("2025-03-07"), ("limit", "2")).Should().ContainSingle();

    [Test]
    public void A_document_that_came_final_from_elsewhere_can_be_left_alone()
    {
        const string final = "**Status:** Final\n\n" + Text;
        var history = new HistoryScript().Commit("2025-04-20", Path, final);
        Found(final, history).Should().ContainSingle();
        Found(final, history, ("imported", "ok")).Should().BeEmpty();
    }

    private static HistoryScript FirstCommitted(string at) => new HistoryScript().Commit(at, Path, Text);

    private static IReadOnlyList<Diagnostic> Found(string text, HistoryScript history, params (string Name, string Value)[] options) =>
        Run(Linter.Text.SourceText.From(text, Path), options.ToDictionary(option => option.Name, option => option.Value, StringComparer.Ordinal), history: history);
}
