using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.ConsistencyRules.RestatedValueMismatchRule>;

namespace Linter.Rules.Tests.ConsistencyRules;

public sealed class RestatedValueMismatchRuleTests
{
    [TestCase("# {|INC-123|}: login outage\n\n**Incident ID:** [|INC-132|]")]
    [TestCase("---\nincident_id: {|PM2021-008|}\n---\n\n# [|PM2021-009|] login outage")]
    [TestCase("# Login outage ({|#465|})\n\n**Incident:** [|#456|]")]
    public void An_incident_id_with_two_values_is_reported(string marked) => Verify(marked, severity: DiagnosticSeverity.Warning);

    [TestCase("# INC-123: login outage\n\n**Incident ID:** INC-0123")]
    [TestCase("# PM2021-008: login outage\n\n**Incident ID:** INC-123")]
    [TestCase("# INC-123 and INC-124: login outage\n\n**Incident ID:** INC-125")]
    [TestCase("# INC-123: login outage\n\n**Incidents:** INC-123, INC-125\n\n**Related incident:** INC-99")]
    [TestCase("# INC-123: login outage\n\nAs in the last one:\n\n> **Incident ID:** INC-99")]
    [TestCase("# CVE-2021-44228\n\n**ID:** CVE-2021-45046")]
    [TestCase("# INC-123: login outage\n\n- Fix the pool (INC-150)")]
    public void An_incident_id_that_fits_or_is_another_one_is_fine(string text) => VerifyClean(text);

    [Test]
    public void A_share_with_two_values_is_reported() => Verify(
        Document("{|60 % of users|} could not log in.", "In total [|45 % of users|] were unable to log in."),
        "\"45 % of users\" here, \"60 % of users\" in line 5.",
        DiagnosticSeverity.Warning);

    [Test]
    public void A_count_with_two_values_is_reported() =>
        Verify(Document("{|3,500 users|} could not log in.", "In total [|4,800 users|] could not log in."));

    [TestCase("60 % of users could not log in.", "In the EU, 45 % of users were unable to log in.")]
    [TestCase("60 % of users could not log in.", "Up to 80 % of users were unable to log in.")]
    [TestCase("60 % of users could not log in.", "About 62 % of users were unable to log in.")]
    [TestCase("60 % of users could not log in.", "45 % of requests failed.")]
    [TestCase("60 % of users could not log in.", "At peak, 80 % of users were unable to log in.")]
    [TestCase("60 % of users could not log in.", "The SLO allows 1 % of requests to fail.")]
    [TestCase("60 % of users could not log in.", "60.4 % of users were unable to log in.")]
    [TestCase("3,500 users could not log in.", "3,500 users were unable to log in.")]
    [TestCase("3,500 users could not log in.", "4,200 customers were unable to log in.")]
    public void Values_that_agree_or_mean_something_else_are_fine(string summary, string impact) => VerifyClean(Document(summary, impact));

    [TestCase("- **EU:** 40 % of users could not log in\n- **US:** 12 % of users could not log in")]
    [TestCase("### EU\n\n40 % of users could not log in.\n\n### US\n\n12 % of users could not log in.")]
    [TestCase("| Region | Impact |\n|---|---|\n| EU | 40 % of users could not log in |\n| US | 12 % of users could not log in |")]
    [TestCase("- **Production:** 40 % of requests failed\n- **Staging:** 90 % of requests failed")]
    [TestCase("12 % of users were affected (EU). 3 % of users were affected (US).")]
    [TestCase("- **Initially:** 40 % of users could not log in\n- **Later:** 12 % of users could not log in")]
    [TestCase("| Metric | Before | During | After |\n|---|---|---|---|\n| Failed requests | 0.1 % | 12 % | 0.1 % |")]
    public void A_label_a_cell_a_title_and_a_bracket_limit_a_claim(string impact) => VerifyClean(Document("We had an outage.", impact));

    [TestCase("3 % of requests failed. 12 % of orders failed.")]
    [TestCase("12 % of requests returned 500. 3 % of requests returned 503.")]
    [TestCase("12 % of users saw errors. 88 % of users saw no errors.")]
    [TestCase("12 % of users were affected. 88 % of users were not affected.")]
    public void Other_nouns_codes_and_denials_are_other_claims(string impact) => VerifyClean(Document("We had an outage.", impact));

    [TestCase("{|12 % of users|} could not log in.", "- **User impact:** [|15 % of users|] could not log in")]
    [TestCase("{|12 % of users|} could not log in.", "### Customers\n\n[|15 % of customers|] could not log in.")]
    [TestCase("{|12 % of requests|} were affected.", "| Metric | Value |\n|---|---|\n| Affected requests | [|15 %|] |")]
    public void A_label_that_names_no_part_limits_nothing(string summary, string impact) => Verify(Document(summary, impact));

    [TestCase("# {|SEV-1|}: login outage\n\n**Severity:** [|SEV-2|]")]
    [TestCase("---\nseverity: {|P3|}\n---\n\n# [|P1|]: login outage")]
    [TestCase("# {|Sev 1|} login outage\n\n**Severity:** [|SEV2|]")]
    public void A_severity_with_two_levels_is_reported(string marked) => Verify(marked, severity: DiagnosticSeverity.Warning);

    [TestCase("# SEV-1: login outage\n\n**Severity:** SEV-1")]
    [TestCase("# SEV-1: login outage\n\n**Severity:** P2")]
    [TestCase("# SEV-1: login outage\n\n**Severity:** upgraded from SEV-2 to SEV-1 at 10:20 UTC")]
    [TestCase("# SEV-1: login outage\n\n**Severity:** SEV-2, SEV-1 from 10:20 UTC")]
    [TestCase("# SEV-1: login outage\n\n**Time in SEV-2:** 20 minutes")]
    public void A_severity_that_fits_or_changed_is_fine(string text) => VerifyClean(text);

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void The_seeds_are_silent(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    private static string Document(string summary, string impact) => $"# Login outage\n\n## Summary\n\n{summary}\n\n## Impact\n\n{impact}\n";
}
