using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ActionItemRules.MissingTicketRule>;

namespace Linter.Rules.Tests.ActionItemRules;

public sealed class MissingTicketRuleTests
{
    private const string Tracked = "- Limit the retries, @ana (PAY-812)\n";

    [Test]
    public void A_list_without_any_ticket_is_reported_once() => Verify(
        "## [|Action Items|]\n\n- {|Add load shedding, @ana, due 2025-04-15|}\n- {|Limit the retries|}\n",
        "None of the 2 action items has a ticket; untracked items are usually forgotten.",
        DiagnosticSeverity.Info);

    [Test]
    public void Single_items_without_a_ticket_are_reported_each() => Verify($"## Action Items\n\n{Tracked}- [|Add load shedding, @bo|]\n", "\"Add load shedding\" has no ticket.");

    [TestCase("(PAY-813)")]
    [TestCase("#813")]
    [TestCase("org/repo#813")]
    [TestCase("Bug 8131")]
    [TestCase("[issue](https://github.com/org/repo/issues/813)")]
    [TestCase("https://github.com/org/repo/pull/813")]
    public void Tickets_in_any_form_are_found(string ticket) => VerifyClean($"## Action Items\n\n- Add load shedding, @ana {ticket}\n");

    [TestCase("UTF-8")]
    [TestCase("SHA-256")]
    [TestCase("CVE-2021-44228")]
    [TestCase("RFC-2119")]
    [TestCase("SEV-1")]
    [TestCase("P-0")]
    [TestCase("HTTP-500")]
    public void Other_identifiers_are_no_tickets(string identifier) => Verify($"## Action Items\n\n{Tracked}- [|Handle {identifier} in the gateway|]\n");

    [TestCase("- [x] Add load shedding")]
    [TestCase("- Add load shedding: done in 4f2c1d9")]
    [TestCase("- Add load shedding (cancelled)")]
    public void What_is_done_needs_no_ticket(string item) => VerifyClean($"## Action Items\n\n{Tracked}{item}\n");

    [Test]
    public void Other_trackers_can_be_described() => VerifyClean(
        "## Action Items\n\n- Add load shedding (T4711)\n- Limit the retries\n  - tracked as task/99\n",
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["ticket_patterns"] = @"\bT\d{4}\b task/\d+" });

    [Test]
    public void A_template_is_left_alone() => VerifyClean("# Postmortem template\n\n## Action Items\n\n- Add an alert\n");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_has_a_ticket(string name) => Run(SeedFolder.Read(name)).Should().ContainSingle().Which.Severity.Should().Be(DiagnosticSeverity.Info);
}
