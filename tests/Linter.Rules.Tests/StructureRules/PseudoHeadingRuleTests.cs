using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.StructureRules.PseudoHeadingRule>;

namespace Linter.Rules.Tests.StructureRules;

public sealed class PseudoHeadingRuleTests
{
    private const string Plain = "# Queue outage\n\nIssue Summary:\nDelayed orders.\n\nTimeline:\n\n10:00 UTC - alert\nRoot Cause\n\nA stopped consumer.\n";

    [Test]
    public void Plain_titles_are_one_finding() => Verify(
        "# Queue outage\n\n[|Issue Summary:|]\nDelayed orders.\n\n{|Timeline:|}\n\n10:00 UTC - alert\n\n{|Root Cause|}\n\nA stopped consumer.\n",
        "3 section titles are plain paragraphs (\"Issue Summary\", \"Timeline\", …); they will not appear in the outline.",
        DiagnosticSeverity.Info);

    [Test]
    public void Bold_titles_count_too() => Verify(
        "# Queue outage\n\n[|**Impact**|]\n\nOrders.\n\n{|**Timeline:**|}\n\n10:00 UTC - alert\n",
        "2 section titles are plain paragraphs (\"Impact\", \"Timeline\"); they will not appear in the outline.");

    [Test]
    public void The_last_line_of_a_paragraph_can_be_a_title() => Verify(
        "# Queue outage\n\n[|Timeline:|]\n\n10:00 UTC - alert\nAll was well in the end.\n{|Tasks:|}\n\nAdd an alert.\n");

    [TestCase("## Timeline\n\n10:00 UTC - alert\n\n## Action Items\n\nAdd an alert.\n", TestName = "Headings")]
    [TestCase("Impact: checkout failed\nTimeline: 10:00 to 10:20\n", TestName = "Labels with values")]
    [TestCase("- Impact:\n  - Checkout failed\n- Timeline:\n  - 10:00\n", TestName = "List items")]
    [TestCase("| **Impact** | **Timeline** |\n| --- | --- |\n| **Impact** | **Timeline:** |\n", TestName = "Table cells")]
    [TestCase("Authors:\n\nAna\n\nStatus:\n\nDone\n", TestName = "Fields")]
    [TestCase("## Timeline\n\n**Detection:**\n\n- 10:00\n\n**Resolution:**\n\n- 10:20\n", TestName = "Sub-titles inside a part")]
    [TestCase("**This was a long day for us**\n\n**And it went on**\n", TestName = "Bold sentences")]
    [TestCase("```\nTimeline:\nImpact:\n```\n", TestName = "Code")]
    public void Other_lines_are_fine(string text) => VerifyClean("# Queue outage\n\n" + text);

    [Test]
    public void One_title_alone_is_fine() => VerifyClean("# Queue outage\n\nTimeline:\n\n10:00 UTC - alert\n");

    [Test]
    public void The_number_can_be_set() => Verify(
        "# Queue outage\n\n[|Timeline:|]\n\n10:00 UTC - alert\n",
        "1 section title is a plain paragraph (\"Timeline\"); it will not appear in the outline.",
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["min_count"] = "1" });

    [TestCase(Plain, "# Queue outage\n\n## Issue Summary\n\nDelayed orders.\n\n## Timeline\n\n10:00 UTC - alert\nRoot Cause\n\nA stopped consumer.\n")]
    [TestCase("__Impact:__  \nOrders.\n**Timeline**:\n10:00", "## Impact\n\nOrders.\n\n## Timeline\n\n10:00")]
    [TestCase("# A\r\n\r\n## Incident 1\r\n\r\nImpact:\r\nOrders.\r\n\r\nTimeline:\r\n10:00", "# A\r\n\r\n## Incident 1\r\n\r\n### Impact\r\n\r\nOrders.\r\n\r\n### Timeline\r\n\r\n10:00")]
    public void The_fix_makes_them_headings(string text, string expected) => VerifyFix(text, expected);

    [Test]
    public void The_fix_changes_nothing_but_the_form()
    {
        var text = SourceText.From(Plain);
        var (before, after) = (Describe(Plain), Describe(Apply(Run(text)[0])));
        after.Should().Equal(before);
    }

    [TestCase(Plain, FixSafety.Safe)]
    [TestCase("Impact:\n\nTimeline:\n\n10:00 UTC - alert\n", FixSafety.Offered)]
    [TestCase("Impact:\n\nOrders.\n\nRoot Cause\n\n## Notes\n", FixSafety.Offered)]
    [TestCase("# Queue outage\n\nIssue Summary:\nOrders.\n\nImpact:\nOrders\n--- | --- |\n", FixSafety.Safe)]
    [TestCase("# Queue outage\n\nIssue Summary:\nOrders.\n\nImpact:\n| Orders |\n| --- |\n", FixSafety.Offered)]
    [TestCase("# Queue outage\n\nIssue Summary:\nOrders.\n\nImpact:\n    Orders were lost\n", FixSafety.Offered)]
    [TestCase("# Queue outage\n\nIssue Summary\n\nTODO\nImpact:\nOrders\n", FixSafety.Offered)]
    public void The_fix_is_safe_where_each_title_has_text(string text, FixSafety safety) =>
        Run(SourceText.From(text)).Should().ContainSingle().Which.Fixes.Should().ContainSingle().Which.Safety.Should().Be(safety);

    [TestCase("Impact:\n\nOrders.\n\nRoot Cause\n\nA stopped consumer.\n\n# Queue outage\n", TestName = "The title of the document comes later")]
    [TestCase("Impact:\n\nOrders.\n\nTimeline\n\nSee the log.\n\n## Issue Summary\n\nOrders.\n", TestName = "A heading stands below a title")]
    [TestCase("# Queue outage\n\n10:00 alert\n10:05 page\n10:06 call\nRoot Cause:\n10:10 restart\nResolution:\n10:20 restored\n", TestName = "Lines of one timeline")]
    public void The_fix_is_offered_where_other_parts_would_change(string text) =>
        Run(SourceText.From(text)).Should().ContainSingle().Which.Fixes.Should().ContainSingle().Which.Safety.Should().Be(FixSafety.Offered);

    [TestCase("# Queue outage\n\n> Impact:\n\nText\n\n> Orders.\nTimeline:\n10:00 alert\n", TestName = "A title goes on a quotation")]
    [TestCase("# Queue outage\n\nImpact:\nOrders.\nDuration:\n20 minutes\n\nTimeline:\n\n10:00 alert\n", TestName = "A label below a title")]
    public void The_fix_is_not_safe_where_lines_go_on(string text) =>
        Run(SourceText.From(text)).Should().ContainSingle().Which.Fixes.Should().NotContain(fix => fix.Safety == FixSafety.Safe);

    [Test]
    public void The_fix_is_not_safe_where_markdown_is_not_read() =>
        Run(SourceText.From(Plain + string.Concat(Enumerable.Repeat("](", 300)))).Should().ContainSingle().Which.Fixes.Should().ContainSingle().Which.Safety.Should().Be(FixSafety.Offered);

    [Test]
    public void There_is_no_fix_for_titles_inside_a_quotation() =>
        Run(SourceText.From("# Queue outage\n\nText\n\n> Impact:\n> Orders.\n>\n> Timeline:\n> 10:00\n")).Should().ContainSingle().Which.Fixes.Should().BeEmpty();

    [TestCase("000.md", 0)]
    [TestCase("001.md", 0)]
    [TestCase("002.md", 0)]
    [TestCase("003.md", 1)]
    [TestCase("004.md", 0)]
    public void Of_the_seeds_only_the_plain_one_is_reported(string name, int count) => Run(SeedFolder.Read(name)).Should().HaveCount(count);

    [Test]
    public void The_titles_of_the_plain_seed_are_all_related()
    {
        var text = SeedFolder.Read("003.md");
        var found = Run(text)[0];
        found.Related.Select(related => related.Span).Prepend(found.Span).Select(span => text.GetPosition(span.Start).Line + 1).Should().Equal(3, 8, 22, 26, 33);
    }

    private static string Apply(Diagnostic found)
    {
        var text = Plain;
        foreach (var change in found.Fixes[0].Changes.OrderByDescending(change => change.Span))
        {
            text = text[..change.Span.Start] + change.NewText + text[change.Span.End..];
        }

        return text;
    }

    private static IEnumerable<string> Describe(string text) =>
        new SemanticModel(SyntaxTree.Parse(SourceText.From(text))).Sections.Select(section => $"{section.Level} {section.Title} {string.Join(',', section.Roles)} {section.Items.Count}");
}
