using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Tests.Analysis;

public sealed class DiagnosticIdentityTests
{
    private const string Table = """
        # Outage

        ## Summary

        All was slow. Some users saw a bug that day.

        ## Timeline

        | Time | Event |
        |------|-------|
        | 10:00 | the bug begins |
        | 10:05 | alert |

        ## Notes

        - first
        - second with the bug in it
        """;

    private static readonly string Reordered = "# Outage\n\n## Notes\n\n- first\n- second with the bug in it\n\n## Timeline\n\n| Time | Event |\n|-|-|\n| 10:05 | alert |\n| 10:00 | the bug begins |\n\n## Summary\n\nAll was slow. Some users saw a bug that day.\n";

    [Test]
    public void Moved_sections_and_rows_change_nothing() => IdentitiesOf(Reordered).Should().BeEquivalentTo(IdentitiesOf(Table));

    [TestCase("## Timeline", "## Timeline\n\nA new line.", TestName = "Lines are inserted")]
    [TestCase("# Outage", "# Outage of Monday", TestName = "The document is renamed")]
    [TestCase("## Timeline", "## Chronology", TestName = "A section has another name for the same part")]
    [TestCase("## Notes", "## 4. Notes", TestName = "Sections are numbered")]
    [TestCase("| 10:00 | the bug begins |", "|10:00|the   bug begins", TestName = "A row is spaced otherwise and loses its outer pipes")]
    [TestCase("|------|-------|", "|:--|--:|", TestName = "The alignment row is another")]
    [TestCase("the bug begins", "the **bug** _begins_", TestName = "Words are emphasised")]
    [TestCase("- second with the bug in it", "*  second with\n   the bug in it", TestName = "A list entry is wrapped, with another bullet")]
    [TestCase("All was slow. Some users saw a bug that day.", "All was slow. Some\nusers saw a bug\nthat day.", TestName = "A paragraph is wrapped")]
    [TestCase("All was slow. ", "", TestName = "Another sentence of the paragraph goes")]
    [TestCase("the bug begins |", "the bug begins <!-- seen --> |", TestName = "A comment is added")]
    public void Layout_and_neighbours_are_no_part_of_it(string before, string after) =>
        IdentitiesOf(Replace(Table, before, after)).Should().BeEquivalentTo(IdentitiesOf(Table));

    [TestCase("the bug begins", "this bug begins", TestName = "Other words in the row")]
    [TestCase("| 10:00 |", "| 10:01 |", TestName = "Another cell of the row")]
    [TestCase("Some users saw", "Few users saw", TestName = "Other words in the sentence")]
    [TestCase("## Notes", "## Remarks", TestName = "Another title of no known part")]
    public void Other_words_make_another_finding(string before, string after) =>
        IdentitiesOf(Replace(Table, before, after)).Except(IdentitiesOf(Table), StringComparer.Ordinal).Should().ContainSingle();

    [Test]
    public void Equal_mistakes_are_equal() =>
        IdentitiesOf("## Timeline\n\n- the bug\n- alert\n- the bug\n").Should().HaveCount(2).And.Subject.Distinct(StringComparer.Ordinal).Should().ContainSingle();

    [Test]
    public void The_same_words_under_another_entry_or_label_are_another_mistake()
    {
        IdentitiesOf("- cache\n  - Owner: bug\n- queue\n  - Owner: bug\n").Should().OnlyHaveUniqueItems();
        IdentitiesOf("Impact: bug\n\nTrigger: bug\n").Should().OnlyHaveUniqueItems();
        IdentitiesOf("## Causes\n\nThe bug.\n\n## Impact\n\nThe bug.\n").Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void The_rule_counts_and_so_does_what_a_finding_is_about()
    {
        IdentitiesOf("bug", new WordRule("PM9101", "bug"), new WordRule("PM9102", "bug")).Should().OnlyHaveUniqueItems();
        IdentitiesOf("bug", new ActionRule("PM9101", context => context.RegisterDocumentAction(document =>
        {
            document.Report(About("timeline"));
            document.Report(About("impact"));
        }))).Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void Neither_path_nor_message_nor_other_places_count()
    {
        var rule = new WordRule("PM9101", "bug") { RelatedWord = "alert" };
        IdentitiesOf("a bug\n\n- alert\n", rule).Should().Equal(IdentitiesOf("a bug\n\n- an alert\n- alert\n", rule));
        Analyze(SourceText.From("a bug", "b.md"), rule)[0].Identity.Should().Be(Analyze(SourceText.From("a bug", "a.md"), rule)[0].Identity);
    }

    [Test]
    public void A_finding_on_a_whole_title_is_about_the_section_and_one_in_it_about_its_words()
    {
        IdentitiesOf("# bug\n").Should().NotEqual(IdentitiesOf("# the bug\n"));
        IdentitiesOf("# bug\n").Should().Equal(IdentitiesOf("# another\n", new WordRule("PM9101", "another")));
    }

    [TestCase("```\nthe bug\n```\n", "text\n\n```\n  the bug\n```\n", TestName = "Code")]
    [TestCase("| A | the bug |\n|-|-|\n| 1 | 2 |\n", "| A   |  the bug\n|-|-|\n| 1 | 2 |\n", TestName = "The header of a table")]
    [TestCase("---\ntitle: the bug\n---\n", "---\ndate: x\ntitle:   the bug\n---\n", TestName = "Front matter")]
    public void Elsewhere_the_words_of_the_line_count(string before, string after)
    {
        IdentitiesOf(after).Should().ContainSingle().Which.Should().Be(IdentitiesOf(before).Single());
        IdentitiesOf(before.Replace("the bug", "a bug", StringComparison.Ordinal)).Should().NotEqual(IdentitiesOf(before));
    }

    [Test]
    public void The_place_is_told_in_words()
    {
        var places = Analyze(SourceText.From(Table), new WordRule("PM9101", "bug")).Select(finding => finding.Place);
        places.Should().Equal(
            new ContentPlace("Summary", "Some users saw a bug that day."),
            new ContentPlace("Timeline", "10:00 | the bug begins"),
            new ContentPlace("Notes", "second with the bug in it"));
    }

    private static Diagnostic About(string subject) => new()
    {
        Descriptor = new WordRule("PM9101", "bug").Descriptor,
        Severity = DiagnosticSeverity.Warning,
        Span = new TextSpan(0, 3),
        Message = "missing",
        Subject = subject,
    };

    private static string Replace(string text, string before, string after)
    {
        text.Should().Contain(before);
        return text.Replace(before, after, StringComparison.Ordinal);
    }

    private static List<string> IdentitiesOf(string content, params DiagnosticAnalyzer[] rules) =>
        [.. Analyze(SourceText.From(content), rules.Length > 0 ? rules : [new WordRule("PM9101", "bug")]).Select(finding => finding.Identity)];

    private static IReadOnlyList<Diagnostic> Analyze(SourceText text, params DiagnosticAnalyzer[] rules) =>
        new AnalyzerDriver(rules, AnalyzerConfiguration.Default).Analyze(text).Diagnostics;
}
