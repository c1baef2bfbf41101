using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ActionItemRules.DueTooLateRule>;

namespace Linter.Rules.Tests.ActionItemRules;

public sealed class DueTooLateRuleTests
{
    private const string Window = "- **Start:** 2025-03-04 10:00 UTC\n- **End:** 2025-03-04 10:40 UTC\n\n## Action Items\n\n";

    [Test]
    public void The_severity_sets_the_limit() => Verify(
        $"- **Severity:** {{|SEV-1|}}\n{Window}- Fix the failover, @ana, due [|2025-06-30|]\n",
        "Due 2025-06-30 is 118 days after the incident; the limit for SEV-1 is 15 days.",
        DiagnosticSeverity.Info);

    [TestCase("SEV-1", "2025-03-19")]
    [TestCase("SEV2", "2025-04-03")]
    [TestCase("Sev 3", "2025-06-02")]
    [TestCase("S1", "2025-03-19")]
    [TestCase("P0", "2025-03-19")]
    [TestCase("P1", "2025-04-03")]
    [TestCase("1", "2025-03-19")]
    [TestCase("Severe", "2025-06-02")]
    public void The_last_day_of_the_limit_is_fine(string severity, string due) => VerifyClean($"- **Severity:** {severity}\n{Window}- Fix the failover, @ana, due {due}\n");

    [TestCase("SEV-1", "2025-03-20")]
    [TestCase("SEV2", "2025-04-04")]
    [TestCase("Sev 3", "2025-06-03")]
    [TestCase("P1", "2025-04-04")]
    [TestCase("Severe", "2025-06-03")]
    public void The_day_after_is_not(string severity, string due) => Verify($"- **Severity:** {severity}\n{Window}- Fix the failover, @ana, due [|{due}|]\n");

    [Test]
    public void The_priority_of_the_item_goes_before_the_severity() => VerifyClean($"- **Severity:** SEV-1\n{Window}- Fix the failover, @ana, P2, due 2025-05-20\n");

    [Test]
    public void An_urgent_item_has_its_own_limit() =>
        Verify($"{Window}- Fix the failover, @ana, P0, due [|2025-05-20|]\n", "Due 2025-05-20 is 77 days after the incident; the limit for P0 is 15 days.");

    [TestCase("- [x] Fix the failover, due 2026-03-20")]
    [TestCase("- Fix the failover")]
    [TestCase("- Fix the failover, ASAP")]
    public void Done_and_undated_items_are_fine(string item) => VerifyClean(Window + item + "\n");

    [TestCase("true", false)]
    [TestCase("false", true)]
    public void Long_term_items_are_an_option(string value, bool isReported) => Run(
        Text.SourceText.From(Window + "| Action | Type | Due |\n| --- | --- | --- |\n| Move to two regions | long-term | 2026-03-20 |\n"),
        new Dictionary<string, string>(StringComparer.Ordinal) { ["long_term_ok"] = value }).Should().HaveCount(isReported ? 1 : 0);

    [Test]
    public void Limits_can_be_set() => Verify(
        $"{Window}- Fix the failover, @ana, due [|2025-03-10|]\n",
        "Due 2025-03-10 is 6 days after the incident; the limit is 5 days.",
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["limits"] = "1, 2, 5" });

    [Test]
    public void Without_a_date_of_the_incident_nothing_is_compared() => VerifyClean("**Severity:** SEV-1\n\n## Action Items\n\n- Fix the failover, due 2031-03-20\n");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_has_a_late_date(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
