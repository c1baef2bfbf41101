using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Syntax;

public sealed class LabelTests
{
    [TestCase("**Duration:** 2 hours", "Duration", "2 hours", LabelForm.Bold)]
    [TestCase("**Duration**: 2 hours", "Duration", "2 hours", LabelForm.Bold)]
    [TestCase("**Duration** : 2 hours", "Duration", "2 hours", LabelForm.Bold)]
    [TestCase("__Duration:__ **2** hours", "Duration", "**2** hours", LabelForm.Bold)]
    [TestCase("**Duration:**", "Duration", "", LabelForm.Bold)]
    [TestCase("**Duration: 2 hours**", "Duration", "2 hours", LabelForm.Bold)]
    [TestCase("**Duration** - 2 hours", "Duration", "2 hours", LabelForm.Bold)]
    [TestCase("**Duration** — 2 hours", "Duration", "2 hours", LabelForm.Bold)]
    [TestCase("***Duration:*** 2 hours", "Duration", "2 hours", LabelForm.Bold)]
    [TestCase("Duration: 2 hours", "Duration", "2 hours", LabelForm.Plain)]
    [TestCase("Duration:", "Duration", "", LabelForm.Plain)]
    [TestCase("Status:Resolved", "Status", "Resolved", LabelForm.Plain)]
    [TestCase("Status:**Resolved**", "Status", "**Resolved**", LabelForm.Plain)]
    [TestCase("[Owner](/kim): Kim", "Owner", "Kim", LabelForm.Plain)]
    [TestCase("`Owner:` Kim", "Owner", "Kim", LabelForm.Other)]
    [TestCase("_Owner_: Kim", "Owner", "Kim", LabelForm.Other)]
    [TestCase("⏱️ Duration: 2 hours", "Duration", "2 hours", LabelForm.Plain)]
    [TestCase("🔥 **Impact 🔥:** all", "Impact", "all", LabelForm.Bold)]
    [TestCase("1️⃣ Trigger: deploy", "Trigger", "deploy", LabelForm.Plain)]
    [TestCase("• Trigger: deploy", "Trigger", "deploy", LabelForm.Plain)]
    [TestCase("影響：全ユーザー", "影響", "全ユーザー", LabelForm.Plain)]
    [TestCase("Timeline (zone: UTC): see below", "Timeline (zone: UTC)", "see below", LabelForm.Plain)]
    [TestCase("What went well &amp; badly: much", "What went well & badly", "much", LabelForm.Plain)]
    [TestCase("Start time: 10:05 UTC", "Start time", "10:05 UTC", LabelForm.Plain)]
    [TestCase("One two three four five six seven eight: yes", "One two three four five six seven eight", "yes", LabelForm.Plain)]
    public void A_name_before_a_colon_is_a_label(string line, string name, string value, LabelForm form)
    {
        foreach (var prefix in new[] { "", "- ", "1. ", "- [ ] ", "> " })
        {
            var tree = SyntaxTree.Parse(SourceText.From(prefix + line));
            var label = LabelsOf(tree).Should().ContainSingle("of \"{0}\"", prefix + line).Subject;

            (label.Name, tree.Text.Slice(label.ValueSpan).ToString(), label.Form).Should().Be((name, value, form));
        }
    }

    [TestCase("10:00 AM: text")]
    [TestCase("15:30: text")]
    [TestCase("**14:30 UTC:** text")]
    [TestCase("At 14:30: text")]
    [TestCase("Around 3 PM: text")]
    [TestCase("T+0:15: text")]
    [TestCase("**09:15** - text")]
    [TestCase("**2024-03-01** - text")]
    [TestCase("https://host/a: text")]
    [TestCase("mailto:ops@host.org")]
    [TestCase("std::vector: text")]
    [TestCase("localhost:8080 refused")]
    [TestCase("We rolled back. Result: fine")]
    [TestCase("This is a rather long sentence with many words: text")]
    [TestCase("He said \"note: wait\" again")]
    [TestCase("Set `mode: strict` again")]
    [TestCase("[Outage: a review](/b) is good")]
    [TestCase("(Note: later)")]
    [TestCase("*Alice* - text")]
    [TestCase("Alice - text")]
    [TestCase("**Alice**-based text")]
    [TestCase("No colon")]
    [TestCase(":tada: done")]
    public void Clocks_addresses_and_sentences_are_no_labels(string line)
    {
        LabelsOf(SyntaxTree.Parse(SourceText.From(line))).Should().BeEmpty();
        LabelsOf(SyntaxTree.Parse(SourceText.From("- " + line))).Should().BeEmpty();
    }

    [TestCase("We saw that it hit\nthe following: a, b", 0)]
    [TestCase("We saw that it hit  \nservices: a, b", 1)]
    [TestCase("Date: 3 May\nauthor: Kim", 2)]
    [TestCase("Some text\nAuthor: Kim", 1)]
    public void A_wrapped_sentence_is_no_label(string markdown, int count) =>
        LabelsOf(SyntaxTree.Parse(SourceText.From(markdown))).Should().HaveCount(count);

    [TestCase("| Name: x | b |\n|---|---|\n| Name: x | b |")]
    [TestCase("## Severity: high")]
    [TestCase("```\nName: x\n```")]
    public void Cells_headings_and_code_have_no_labels(string markdown) =>
        LabelsOf(SyntaxTree.Parse(SourceText.From(markdown))).Should().BeEmpty();

    [TestCase("🔥 **Root *cause*:** x", 5, 16)]
    [TestCase("- **Name**: x", 4, 8)]
    public void The_name_has_its_place(string line, int start, int end)
    {
        var label = LabelsOf(SyntaxTree.Parse(SourceText.From(line))).Single();

        label.NameSpan.Should().Be(TextSpan.FromBounds(start, end));
    }

    private static IEnumerable<Label> LabelsOf(SyntaxTree tree) =>
        tree.Blocks.SelectMany(SyntaxDump.TextLinesOf).Select(line => line.Label).OfType<Label>();
}
