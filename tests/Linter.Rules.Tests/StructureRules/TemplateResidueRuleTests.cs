using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Rules.StructureRules;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.StructureRules.TemplateResidueRule>;

namespace Linter.Rules.Tests.StructureRules;

public sealed class TemplateResidueRuleTests
{
    private const string Table = "| Time | Event |\n| --- | --- |\n";

    private const string Template = "# Postmortem\n\n## Impact\n\n**Customers that were affected:**\n\nWho was affected, and how?\n\n| What was done first | Owner |\n| --- | --- |\n| Say what will exist | one person |\n\nNone so far\n\n- Ask the duty manager\n";

    [TestCase("Who was affected, and how?", "Who was affected, and how?")]
    [TestCase("- who was affected, and how?", "who was affected, and how?")]
    [TestCase("> Ask the duty manager", "Ask the duty manager")]
    [TestCase("| What was done first | Owner |\n| --- | --- |\n| Say what will exist | Ana |", "Say what will exist")]
    public void A_line_of_a_template_of_the_team_is_reported(string line, string residue)
    {
        var text = SourceText.From($"# Outage\n\n## Impact\n\n{line}\n");
        FindTemplateLines(text).Select(found => text.Slice(found.Span).ToString()).Should().Equal(residue);
    }

    [TestCase("Who was affected, and why?")]
    [TestCase("one person")]
    [TestCase("**Customers that were affected:** all of them")]
    [TestCase("| What was done first | Owner |\n| --- | --- |\n| A lock | Ana |")]
    public void Labels_header_rows_and_short_lines_are_part_of_every_document(string line) => FindTemplateLines(SourceText.From($"# Postmortem\n\n## Impact\n\n{line}\n")).Should().BeEmpty();

    private static IReadOnlyList<Diagnostic> FindTemplateLines(SourceText text)
    {
        var rules = new Dictionary<string, RuleSetting>(StringComparer.Ordinal) { ["PM0007"] = new RuleSetting { Options = new RuleOptions(With("templates", "t.md")) } };
        return new AnalyzerDriver([new TemplateResidueRule()], new AnalyzerConfiguration { TextFiles = new OneTemplate(), Rules = rules }).Analyze(text).Diagnostics;
    }

    /// <summary>One file with the template.</summary>
    private sealed class OneTemplate : ITextFiles
    {
        public IReadOnlyList<string> ReadLines(string path) => path == "t.md" ? Template.Split('\n') : [];
    }

    [Test]
    public void A_row_of_the_template_is_reported_as_a_whole() => Verify(
        Table + "| [|2025-03-04 HH:mm | Short event description.|] |\n| 2025-03-04 10:01 | A node became unreachable. |\n",
        "Template text left in: \"2025-03-04 HH:mm | Short event description.\".",
        DiagnosticSeverity.Warning);

    [TestCase("Start: [|<TIME>|]\n")]
    [TestCase("Reported by [|<insert name>|] on Monday.\n")]
    [TestCase("Recording: [|<Link to the recording>|]\n")]
    [TestCase("# [|[TITLE]|]\n\nText.\n")]
    [TestCase("The outage began at [|[START TIME]|].\n")]
    [TestCase("**Owner:** [|[Your name]|]\n")]
    [TestCase("**Owner:** [|[Name]|]\n")]
    [TestCase("**Impact:** [|[Number of users]|]\n")]
    [TestCase("Date: [|YYYY-MM-DD|]\n")]
    [TestCase("- Published on [|20xx-MM-DD|]\n")]
    [TestCase("About [|??%|] of the requests failed.\n")]
    [TestCase("It took [|?mins|] to notice.\n")]
    [TestCase("We lost [|$XX,XXX|] that day.\n")]
    [TestCase("Incident [|{{ title }}|] was closed.\n")]
    [TestCase("Author: Your name and [|your name goes here|]\n")]
    [TestCase("[|Briefly describe what users saw.|]\n")]
    [TestCase("[|List of things that went well. For example,|]\n")]
    [TestCase("[|![graph](https://via.placeholder.com/300x200)|]\n")]
    public void A_placeholder_is_reported(string marked) => Verify(marked + "\nThe node was gone.\n\nNobody saw it.\n");

    [TestCase("[|Severity: XXX|]\n\nThe node was gone.\n")]
    [TestCase("| a | b |\n| --- | --- |\n| Impact | [|ZZZ|] |\n")]
    public void A_value_of_capital_letters_is_reported(string marked) => Verify(marked);

    [Test]
    public void Lines_of_one_paragraph_are_one_finding() => Verify(
        "[|Things that could have gone better. Ideally these should result in concrete|]\n{|action items that have GitHub issues created for them and linked to under|}\nAction items.\n");

    [Test]
    public void Rows_with_the_same_placeholder_are_one_finding() => Verify(
        Table + "| 2025-03-04 [|HH:mm|] | A node became unreachable. |\n| 2025-03-04 {|HH:mm|} | It came back. |\n| 2025-03-04 10:01 | Done. |\n\nNobody saw it.\n");

    [TestCase("See [the link][1] and [TIME](https://example.com).\n\n[1]: https://example.com\n", TestName = "Links")]
    [TestCase("It took long.[^1]\n\n[^1]: Your name it.\n", TestName = "Footnotes")]
    [TestCase("- [x] Done\n- [ ] Add an alert\n", TestName = "Checkboxes")]
    [TestCase("`[DATE]`, `<TIME>`, `{{ title }}`, `YYYY-MM-DD`\n", TestName = "Code spans")]
    [TestCase("```\n[DATE] HH:mm XXX\n```\n", TestName = "Code blocks")]
    [TestCase("The customer [redacted] and [name redacted] called.\n", TestName = "Redactions")]
    [TestCase("**Owner:** [Platform]\n\n- [DNS] Fix the resolver\n- [API] Add a timeout\n", TestName = "Teams")]
    [TestCase("We now reject dates that are not in the format YYYY-MM-DD.\n", TestName = "A format")]
    [TestCase("| 2025-03-04 HH:mm [^1] | It came back. |\n", TestName = "A footnote on a time")]
    [TestCase("Start: YYYY-MM-DD (unknown)\n", TestName = "An unknown date")]
    [TestCase("A List<Time> and <br> and <details> and <https://example.com/TIME>.\n", TestName = "Tags and generics")]
    [TestCase("We describe the impact below. Your name is not needed.\n", TestName = "Words inside a sentence")]
    [TestCase("## Action Items\n\n- Describe the failover in the runbook\n", TestName = "A task to describe")]
    [TestCase("<!-- Briefly describe what users saw. [DATE] -->\n", TestName = "Comments")]
    [TestCase("The variable XXX was not set.\n", TestName = "Capital letters in a sentence")]
    public void Other_brackets_and_words_are_fine(string text) => VerifyClean(text);

    [TestCase("# Postmortem template\n\n**Date:** YYYY-MM-DD\n", "a.md")]
    [TestCase("# Postmortem\n\n**Date:** YYYY-MM-DD\n", "docs/template.md")]
    [TestCase("# Postmortem\n\n**Date:** [DATE]\n\n**Owner:** [NAME]\n\n**Status:** done\n", "a.md")]
    public void A_template_is_left_alone(string text, string path) => VerifyClean(text, path);

    [Test]
    public void Patterns_can_be_added() => Verify(
        "The [|Lorem corp|] site failed.\n", options: new Dictionary<string, string>(StringComparer.Ordinal) { ["patterns"] = "acme, lorem corp" });

    [TestCase(Table + "| 2025-03-04 HH:mm | Short event description. |\n| 2025-03-04 10:01 | Done. |\n", Table + "| 2025-03-04 10:01 | Done. |\n")]
    [TestCase("- Done.\r\n- [Insert more]\r\n- Gone.\r\n", "- Done.\r\n- Gone.\r\n")]
    [TestCase("- Done.\n- [Insert more]", "- Done.\n")]
    public void The_fix_deletes_a_whole_row_or_item(string text, string expected) => VerifyFix(text, expected);

    [TestCase("- [Insert more]\n- Text\n", FixSafety.Safe)]
    [TestCase("- [Insert more]\n", FixSafety.Offered)]
    [TestCase(Table + "| HH:mm | Short event description. |\n| HH:mm | Short event description. |\n", FixSafety.Offered)]
    [TestCase("## Timeline\n\n" + Table + "| 2025-03-04 HH:mm | Short event description. |\n| 10:00 UTC | Alert fired. |\n", FixSafety.Offered)]
    [TestCase("## Timeline\n\n" + Table + "| 2025-03-04 HH:mm | Short event description. |\n| 2025-03-04 10:00 UTC | Alert fired. |\n", FixSafety.Safe)]
    [TestCase("- 10:00 Alert fired\n- [Insert more]\n", FixSafety.Offered)]
    [TestCase("## Timeline\n\n- 10:00 lorem ipsum\n- 10:05 Alert fired\n", FixSafety.Offered)]
    public void The_fix_is_safe_where_something_is_left(string text, FixSafety safety) =>
        Run(SourceText.From(text + "\nThe service was down.\n\nThe cause was a disk.\n\nIt was full.\n"))[0].Fixes[0].Safety.Should().Be(safety);

    [TestCase(Table + "| 2025-03-04 HH:mm | A node failed. |\n| 2025-03-04 10:01 | Done. |\n")]
    [TestCase("[Insert more]\n\nText.\n")]
    [TestCase("- [Insert more]\n  - Add an alert.\n- Text\n")]
    public void There_is_no_fix_where_more_would_be_lost(string text) =>
        Run(SourceText.From(text)).Should().ContainSingle().Which.Fixes.Should().BeEmpty();

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void No_seed_holds_template_text(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
