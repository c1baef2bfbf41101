using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.StructureRules.LostStructureRule>;

namespace Linter.Rules.Tests.StructureRules;

public sealed class LostStructureRuleTests
{
    private const string Head = "# Queue outage on 2025-03-04\n\n## Timeline\n\n";
    private const string Entries = "10:00 UTC: the alert fired\n10:05 UTC: acknowledged\n10:20 UTC: restored\n";

    [Test]
    public void Entries_of_one_paragraph_are_reported() => Verify(
        Head + "[|10:00 UTC: the alert fired|]\n10:05 UTC: acknowledged\n{|10:20 UTC: restored|}\n",
        "3 timeline entries are one paragraph (lines 5–7); rendered, they run together.",
        DiagnosticSeverity.Info);

    [Test]
    public void Entries_in_indented_code_are_reported() => Verify(
        Head + "    [|10:00 UTC: the alert fired|]\n    10:05 UTC: acknowledged\n    {|10:20 UTC: restored|}\n",
        "3 timeline entries are an indented code block (lines 5–7); rendered, they are shown as code.");

    [Test]
    public void Action_items_of_one_paragraph_are_reported() => Verify(
        "# Queue outage\n\n## Action Items\n\n[|Add an alert for the queue.|]\nDocument the restart.\n{|Test the consumer under load.|}\n",
        "3 action items are one paragraph (lines 5–7); rendered, they run together.");

    [TestCase("- 10:00 UTC: alert\n- 10:05 UTC: acknowledged\n- 10:20 UTC: restored\n")]
    [TestCase("| Time | Event |\n| --- | --- |\n| 10:00 | alert |\n| 10:05 | ack |\n| 10:20 | restored |\n")]
    [TestCase("10:00 UTC: alert  \n10:05 UTC: acknowledged  \n10:20 UTC: restored\n")]
    [TestCase("10:00 UTC: alert\\\n10:05 UTC: acknowledged\\\n10:20 UTC: restored\n")]
    [TestCase("10:00 UTC: alert<br>\n10:05 UTC: acknowledged<br>\n10:20 UTC: restored\n")]
    [TestCase("10:00 UTC: alert\n\n10:05 UTC: acknowledged\n\n10:20 UTC: restored\n")]
    [TestCase("```\n10:00 UTC: alert\n10:05 UTC: acknowledged\n10:20 UTC: restored\n```\n")]
    [TestCase("10:00 UTC: alert\n10:20 UTC: restored\n")]
    public void Entries_that_stay_apart_are_fine(string timeline) => VerifyClean(Head + timeline);

    [Test]
    public void The_fix_makes_a_list() =>
        VerifyFix(Head + Entries, Head + "- 10:00 UTC: the alert fired\n- 10:05 UTC: acknowledged\n- 10:20 UTC: restored\n");

    [Test]
    public void The_fix_keeps_a_closing_remark_apart() => VerifyFix(
        "# Queue outage\n\n## Tasks\n\n• Add an alert for the queue.\n• Document the restart.\n• Test the consumer under load.\nWith these we hope for the best.\n",
        "# Queue outage\n\n## Tasks\n\n- Add an alert for the queue.\n- Document the restart.\n- Test the consumer under load.\n\nWith these we hope for the best.\n");

    [Test]
    public void The_fix_dedents_code() => VerifyFix(
        Head + "    10:00 UTC: the alert fired\r\n    10:05 UTC: acknowledged\r\n    10:20 UTC: restored\r\n\r\nDone.\r\n",
        Head + "- 10:00 UTC: the alert fired\r\n- 10:05 UTC: acknowledged\r\n- 10:20 UTC: restored\r\n\r\nDone.\r\n");

    [Test]
    public void The_fix_changes_nothing_but_the_form()
    {
        var change = Run(SourceText.From(Head + Entries))[0].Fixes[0].Changes[0];
        var after = (Head + Entries)[..change.Span.Start] + change.NewText + (Head + Entries)[change.Span.End..];
        Describe(after).Should().Equal(Describe(Head + Entries));
    }

    [TestCase("10:00 UTC: alert\nNobody saw it.\n10:05 UTC: acknowledged\n10:20 UTC: restored\n")]
    [TestCase("    All times are UTC\n    10:00 alert\n    10:05 acknowledged\n    10:20 restored\n")]
    [TestCase("> 10:00 UTC: alert\n> 10:05 UTC: acknowledged\n> 10:20 UTC: restored\n\nText\n")]
    public void There_is_no_fix_where_lines_belong_together_otherwise(string timeline) =>
        Run(SourceText.From(Head + timeline)).Should().ContainSingle().Which.Fixes.Should().BeEmpty();

    [TestCase(Entries)]
    [TestCase("**10:00 UTC** the alert fired\n**10:05 UTC** acknowledged\n**10:20 UTC** restored\n")]
    [TestCase("    10:00 UTC: the alert fired\n    10:05 UTC: acknowledged\n    10:20 UTC: restored\n")]
    public void The_fix_is_safe_for_entries_of_a_timeline(string entries) => SafetyOf(Head + entries).Should().Be(FixSafety.Safe);

    [TestCase("## Tasks\n\nAdd an alert for the queue.\nDocument the restart.\nTest the consumer under load.\nWith these we hope for the best.\n")]
    public void The_fix_is_safe_where_a_remark_follows_a_finished_sentence(string text) => SafetyOf(text).Should().Be(FixSafety.Safe);

    [TestCase("# Queue outage\n\n## Impact\n\n" + Entries, TestName = "Lines that are entries only among others")]
    [TestCase(Head + "10:00 the alert fired\n10:05 acknowledged (UTC-7)\n10:20 restored\n", TestName = "A zone that holds for all")]
    [TestCase("# Queue outage\n\n## The long night\n\n" + Entries, TestName = "A timeline that only its entries show")]
    [TestCase(Head + "10:00 UTC: the alert fired\n10:05 UTC: [Insert more]\n10:20 UTC: restored\n", TestName = "A line that is to be filled in")]
    [TestCase(Head + "10:00 UTC: the alert fired\nDetected: 10:05 UTC\n10:20 UTC: restored\n", TestName = "A line with a name")]
    [TestCase(Head + Entries + "\n  The consumer ran again.\n", TestName = "An indented paragraph below")]
    [TestCase(Head + Entries + "- 10:30 UTC: all clear\n", TestName = "A list right below")]
    [TestCase(Head + Entries + "and the users were told\n", TestName = "A line that goes on")]
    [TestCase("## Tasks\n\nAdd an alert for the queue.\nDocument the restart.\nTest the consumer\nunder load.\n", TestName = "A task that goes on")]
    [TestCase("## Tasks\n\nAdd an alert for the queue.\nDocument the restart.\nTest the consumer.\n\nReplace the broker.\n", TestName = "Tasks in two paragraphs")]
    [TestCase("## Tasks\n\nAdd an alert for the queue.\nDocument the restart.\nTest the consumer.\n[load]: how\n", TestName = "A remark that would vanish")]
    [TestCase("## Tasks\n\nAdd an alert for **the queue.\nDocument the restart.\nTest the** consumer.\n", TestName = "Bold over several lines")]
    [TestCase("## Tasks\n\nAdd an alert for the queue.\n[x] Document the restart.\nTest the consumer.\n", TestName = "A line that would become a checkbox")]
    [TestCase(Head + "    10:00 UTC: the `alert` fired\n    10:05 UTC: acknowledged\n    10:20 UTC: restored\n", TestName = "Code with marks")]
    public void The_fix_is_offered_where_the_lines_may_mean_something_else(string text) => SafetyOf(text).Should().Be(FixSafety.Offered);

    [Test]
    public void The_fix_is_offered_where_markdown_is_not_read() =>
        SafetyOf(Head + Entries + "\n" + string.Concat(Enumerable.Repeat("](", 300))).Should().Be(FixSafety.Offered);

    private static FixSafety SafetyOf(string text) => Run(SourceText.From(text)).Should().ContainSingle().Which.Fixes.Should().ContainSingle().Which.Safety;

    [TestCase("000.md")]
    [TestCase("001.md")]
    [TestCase("002.md")]
    [TestCase("003.md", 10, 35)]
    [TestCase("004.md")]
    public void Of_the_seeds_only_the_plain_one_is_reported(string name, params int[] lines)
    {
        var text = SeedFolder.Read(name);
        Run(text).Select(found => text.GetPosition(found.Span.Start).Line + 1).Should().Equal(lines);
    }

    private static IEnumerable<string> Describe(string text) =>
        new SemanticModel(SyntaxTree.Parse(SourceText.From(text))).Timeline.Entries.Select(entry => $"{entry.At?.Clock} {entry.Text}");
}
