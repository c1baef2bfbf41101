using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.StructureRules.MissingSectionRule>;

namespace Linter.Rules.Tests.StructureRules;

public sealed class MissingSectionRuleTests
{
    private const string Head = "# Checkout outage, 4 March 2025\n\n## Summary\n\nCheckout was down for 20 minutes.\n\n";
    private const string Timeline = "## Timeline\n\n- 10:00 UTC: alert\n- 10:20 UTC: restored\n\n";
    private const string Cause = "## Root Cause\n\nAn expired certificate.\n";
    private const string Actions = "\n## Next Steps\n\n- Renew certificates automatically\n";

    [Test]
    public void A_missing_part_is_reported_at_the_title() => Verify(
        "# [|Checkout outage, 4 March 2025|]\n\n## Summary\n\nDown.\n\n" + Timeline + "## {|Root Cause|}\n\nAn expired certificate.\n",
        "No action items: none of \"Action Items\", \"Corrective and Preventative Measures\", \"Next Steps\", \"Tasks\" was found.",
        DiagnosticSeverity.Warning);

    [Test]
    public void A_part_may_have_any_of_its_titles() => VerifyClean(Head + Timeline + Cause + Actions);

    [TestCase("**Root Cause:** An expired certificate.\n", TestName = "A label")]
    [TestCase("| Field | Value |\n| --- | --- |\n| Root cause | An expired certificate |\n| Severity | SEV-2 |\n", TestName = "Rows of a table")]
    [TestCase("Root Cause:\n\nAn expired certificate.\n", TestName = "A plain title")]
    [TestCase("**Root Cause**\n\nAn expired certificate.\n", TestName = "A bold title")]
    [TestCase("<h2>Root Cause</h2>\n\nAn expired certificate.\n", TestName = "HTML")]
    [TestCase("## Root Cause and Resolution\n\nA new certificate.\n", TestName = "A heading of two parts")]
    [TestCase("## The tale\n\n- **Root Cause:** An expired certificate.\n- **Resolution:** A new certificate.\n", TestName = "An invented heading with labels")]
    public void A_part_counts_in_any_form(string cause) => VerifyClean(Head + Timeline + cause + Actions);

    [Test]
    public void One_of_two_alternatives_is_enough() =>
        VerifyClean("# Checkout outage, 4 March 2025\n\n## Impact\n\nNobody could pay.\n\n" + Timeline + Cause + Actions);

    [Test]
    public void A_missing_alternative_names_all() => Verify("# [|Checkout outage, 4 March 2025|]\n\n" + Timeline + Cause + Actions)
        .Should().ContainSingle().Which.Message.Should().StartWith("No issue summary or impact: none of");

    [TestCase("# Checkout outage template\n\n", "postmortem.md")]
    [TestCase("# Checkout outage, 4 March 2025\n\n", "postmortem-template.md")]
    public void A_template_is_left_alone(string title, string path) =>
        VerifyClean(title + "## Summary\n\nText\n\n" + Timeline + Cause, path);

    [TestCase("## Overview\n\nA widget.\n\n## Solution\n\nUse it.\n")]
    [TestCase("## Overview\n\nA widget.\n\n## Next steps\n\n- Add it to your project\n")]
    public void A_file_that_is_no_postmortem_is_left_alone(string text) => VerifyClean("# Widget\n\n" + text);

    [Test]
    public void A_file_that_follows_the_form_is_checked_whatever_its_name() => Verify(
        "# [|The certificate|]\n\n## Summary\n\nDown.\n\n## Timeline\n\n- 10:00 UTC: alert\n\n" + Cause);

    [Test]
    public void In_a_draft_it_is_an_info() => Verify(
        "# [|Checkout outage, 4 March 2025|]\n\n**Status:** Draft\n\n## Summary\n\nDown.\n\n" + Timeline + Cause, severity: DiagnosticSeverity.Info);

    [Test]
    public void A_cause_that_is_told_elsewhere_lacks_only_its_section() => Verify(
        "# [|Checkout outage, 4 March 2025|]\n\n## Summary\n\nThe outage was caused by an expired certificate.\n\n" + Timeline + Actions,
        "The root cause has no section of its own: none of \"Root Cause\", \"Root Cause Analysis\", \"Contributing Factors\", \"Five Whys\" was found.",
        DiagnosticSeverity.Info);

    [Test]
    public void A_text_under_the_title_is_a_summary_without_section() => Verify(
        "# [|Checkout outage, 4 March 2025|]\n\nOn Tuesday morning the certificate of the checkout expired.\n\n" + Timeline + Cause + Actions,
        severity: DiagnosticSeverity.Info);

    [Test]
    public void The_fix_adds_the_section_at_the_end() =>
        VerifyFix(Head + Timeline + Cause, Head + Timeline + Cause + "\n## Action Items\n\nTODO\n");

    [Test]
    public void The_fix_adds_the_section_where_it_usually_stands() =>
        VerifyFix(Head + Timeline + Actions, Head + Timeline + "\n## Root Cause\n\nTODO\n\n## Next Steps\n\n- Renew certificates automatically\n");

    [Test]
    public void The_fix_keeps_line_breaks_and_level() => VerifyFix(
        "# Checkout outage, 4 March 2025\r\n\r\n# Impact\r\n\r\nAll.\r\n\r\n# Timeline\r\n\r\n10:00 a\r\n\r\n# Cause\r\n\r\nA bug.\r\n",
        "# Checkout outage, 4 March 2025\r\n\r\n# Impact\r\n\r\nAll.\r\n\r\n# Timeline\r\n\r\n10:00 a\r\n\r\n# Cause\r\n\r\nA bug.\r\n\r\n# Action Items\r\n\r\nTODO\r\n");

    [Test]
    public void The_required_parts_can_be_set() =>
        VerifyClean(Head + Timeline + Cause, options: Options("required", "Timeline, Cause"));

    [TestCase("Customer letter")]
    [TestCase("Letter | Customer letter")]
    public void A_part_of_the_team_is_looked_for_as_a_title(string required)
    {
        Verify("# [|Checkout outage, 4 March 2025|]\n\n## Summary\n\nDown.\n\n" + Timeline + Cause, options: Options("required", required));
        VerifyClean(Head + Timeline + Cause + "\n## ✉️ Customer letter:\n\nDear all\n", options: Options("required", required));
    }

    [Test]
    public void A_front_matter_field_gives_a_part() =>
        VerifyClean("---\nauthors: Ana\n---\n\n" + Head + Timeline + Cause, options: Options("required", "Authors"));

    [Test]
    public void A_label_inside_the_timeline_gives_a_part() =>
        VerifyClean(Head + "## Timeline\n\n- **Detection:** 10:00 UTC: alert\n- 10:20 UTC: restored\n\n" + Cause, options: Options("required", "Detection"));

    [Test]
    public void Parts_of_the_summary_can_be_required() => Verify(
        "# Search outage\n\n## [|Issue Summary|]\n\n- **Impact:** All users\n- **Downtime:** 20 min\n\n" + Timeline + Cause + Actions,
        "\"Issue Summary\" does not give the root cause; a label \"Root Cause:\" is asked for.",
        options: Options("in_summary", "Duration, Impact, Root Cause"));

    [TestCase("generic", 0)]
    [TestCase("alx", 1)]
    public void The_profile_decides_on_seed_003(string profile, int count)
    {
        var analysis = new AnalyzerDriver([new Linter.Rules.StructureRules.MissingSectionRule()], new AnalyzerConfiguration { Profile = profile }).Analyze(SeedFolder.Read("003.md"));
        analysis.Diagnostics.Should().HaveCount(count);
    }

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_lacks_a_part(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    [TestCase("")]
    [TestCase("no postmortem")]
    public void A_document_without_headings_is_left_alone(string text) => Run(SourceText.From(text)).Should().BeEmpty();

    private static Dictionary<string, string> Options(string name, string value) => new(StringComparer.Ordinal) { [name] = value };
}
