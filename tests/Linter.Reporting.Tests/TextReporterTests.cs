using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Reporting.Tests;

public sealed class TextReporterTests
{
    private const string Incident =
        "# Cache outage\n\n- Duration: 5 h\n- Owner: Ada\n\n## Timeline\n\n- 15:00 alarm\n- 21:10 restored\n";

    [Test]
    public void A_finding_at_one_place_is_shown_with_its_line()
    {
        var text = Sample.Document(Incident);
        var finding = Sample.Finding(Sample.SpanOf(text, "5 h"), "stated: 5 h");

        Sample.TextOf(text, finding).Should().Be(
            """
            error[PM1001]: The values differ.
             --> postmortems/cache.md:3:13
              |
            3 | - Duration: 5 h
              |             ^^^ stated: 5 h
              |
              = explain: pmlint explain PM1001


            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void Near_places_share_an_excerpt_and_lines_between_are_elided()
    {
        var text = Sample.Document("Duration: 5 h\n\nfoo\n15:00 alarm\n21:10 restored\n");
        var finding = Sample.Finding(
            Sample.SpanOf(text, "5 h"),
            "stated: 5 h",
            new RelatedLocation(Sample.SpanOf(text, "15:00"), "start"),
            new RelatedLocation(Sample.SpanOf(text, "21:10"), "end"));

        Sample.TextOf(text, finding).Should().Contain(
            """
             --> postmortems/cache.md:1:11
              |
            1 | Duration: 5 h
              |           ^^^ stated: 5 h
            ...
            4 | 15:00 alarm
              | ----- start
            5 | 21:10 restored
              | ----- end
              |
              = explain
            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void A_single_line_between_two_places_is_shown()
    {
        var text = Sample.Document("Duration: 5 h\nquiet\n15:00 alarm\n");
        var finding = Sample.Finding(Sample.SpanOf(text, "15:00"), "too late", new RelatedLocation(Sample.SpanOf(text, "5 h"), "stated"));

        Sample.TextOf(text, finding).Should().Contain(
            """
             --> postmortems/cache.md:3:1
              |
            1 | Duration: 5 h
              |           --- stated
            2 | quiet
            3 | 15:00 alarm
              | ^^^^^ too late
              |
            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void Far_places_have_excerpts_of_their_own_behind_the_primary_one()
    {
        var text = Sample.Document("Start: 15:00\n2\n3\n4\n5\n6\n7\n8\n9\n10\nDuration: 5 h\n12\n13\n14\n15\n16\nEnd: 21:10\n");
        var finding = Sample.Finding(
            Sample.SpanOf(text, "5 h"),
            "stated: 5 h",
            new RelatedLocation(Sample.SpanOf(text, "15:00"), "start"),
            new RelatedLocation(Sample.SpanOf(text, "21:10"), "end"));

        Sample.TextOf(text, finding).Should().Contain(
            """
              --> postmortems/cache.md:11:11
               |
            11 | Duration: 5 h
               |           ^^^ stated: 5 h
               |
              ::: postmortems/cache.md:1:8
               |
             1 | Start: 15:00
               |        ----- start
               |
              ::: postmortems/cache.md:17:6
               |
            17 | End: 21:10
               |      ----- end
               |
               = explain
            """.ReplaceLineEndings("\n"));
    }

    [TestCase(4, false, TestName = "Four lines apart is near")]
    [TestCase(5, true, TestName = "Five lines apart is far")]
    public void Nearness_ends_at_four_lines(int distance, bool hasExcerptOfItsOwn)
    {
        var text = Sample.Document("one" + new string('\n', distance) + "two\n");
        var finding = Sample.Finding(Sample.SpanOf(text, "one"), "", new RelatedLocation(Sample.SpanOf(text, "two"), "there"));

        Sample.TextOf(text, finding).Contains(":::", StringComparison.Ordinal).Should().Be(hasExcerptOfItsOwn);
    }

    [Test]
    public void Lines_that_end_in_CR_LF_or_CR_are_shown_without_their_break()
    {
        var text = Sample.Document("one\r\ntwo\rthree\r\n");
        var finding = Sample.Finding(Sample.SpanOf(text, "three"), "here", new RelatedLocation(Sample.SpanOf(text, "one"), "there"));

        Sample.TextOf(text, finding).Should().Contain(
            """
             --> postmortems/cache.md:3:1
              |
            1 | one
              | --- there
            2 | two
            3 | three
              | ^^^^^ here
              |
            """.ReplaceLineEndings("\n")).And.NotContain("\r");
    }

    [Test]
    public void A_span_over_three_lines_is_marked_on_each_and_labelled_on_the_last()
    {
        var text = Sample.Document("- Cause: the cache\n  was cold\n  and slow.\n");
        var finding = Sample.Finding(Sample.SpanOf(text, "the cache\n  was cold\n  and slow"), "one cause");

        Sample.TextOf(text, finding).Should().Contain(
            """
            1 | - Cause: the cache
              |          ^^^^^^^^^
            2 |   was cold
              |   ^^^^^^^^
            3 |   and slow.
              |   ^^^^^^^^ one cause
              |
            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void A_span_over_many_lines_is_marked_where_it_starts_and_ends()
    {
        var text = Sample.Document("## Log\na\nb\nc\nlast\nnext\n");
        var finding = Sample.Finding(Sample.SpanOf(text, "## Log\na\nb\nc\nlast\n"), "this section");

        Sample.TextOf(text, finding).Should().Contain(
            """
            1 | ## Log
              | ^^^^^^
            ...
            5 | last
              | ^^^^ this section
              |
            """.ReplaceLineEndings("\n"));
    }

    [TestCase("")]
    [TestCase("\n")]
    public void An_empty_file_has_a_first_line_to_point_at(string content)
    {
        var text = Sample.Document(content);

        Sample.TextOf(text, Sample.Finding(new TextSpan(0, 0), "nothing here")).Should().Contain(
            """
             --> postmortems/cache.md:1:1
              |
            1 |
              | ^ nothing here
              |
            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void The_end_of_the_text_can_be_pointed_at()
    {
        var text = Sample.Document("last words");

        Sample.TextOf(text, Sample.Finding(new TextSpan(text.Length, 0), "an end is missing")).Should().Contain(
            """
             --> postmortems/cache.md:1:11
              |
            1 | last words
              |           ^ an end is missing
              |
            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void The_notes_are_arithmetic_fixes_and_where_to_read_more()
    {
        var text = Sample.Document(Incident);
        var finding = Sample.Finding(Sample.SpanOf(text, "5 h")) with
        {
            Arithmetic = "21:10 − 15:00 = 6 h 10 min",
            Fixes =
            [
                new Fix("Replace 5 h by 6 h 10 min", FixSafety.Offered, [new TextChange(Sample.SpanOf(text, "5 h"), "6 h 10 min")]),
                new Fix("Say when the impact ended", FixSafety.Offered, []),
            ],
        };

        Sample.TextOf(text, finding).Should().EndWith(
            """
              |             ^^^
              |
              = 21:10 − 15:00 = 6 h 10 min
              = help: Replace 5 h by 6 h 10 min
              = help: Say when the impact ended
              = explain: pmlint explain PM1001


            """.ReplaceLineEndings("\n"));
    }

    [TestCase(4, "")]
    [TestCase(5, "  = and 1 more place\n")]
    [TestCase(12, "  = and 8 more places\n")]
    public void Of_many_related_places_the_first_are_shown_and_the_others_counted(int count, string note)
    {
        var text = Sample.Document("x abcdefghijkl\n");
        var related = Enumerable.Range(0, count).Select(index => new RelatedLocation(new TextSpan(2 + index, 1), $"item {index + 1}"));

        var report = Sample.TextOf(text, Sample.Finding(new TextSpan(0, 1), "twelve", [.. related]));

        report.Should().Contain("item 4").And.NotContain("item 5").And.Contain("  |\n" + note + "  = explain");
    }

    [TestCase(DiagnosticSeverity.Error, "error[PM1001]: ")]
    [TestCase(DiagnosticSeverity.Warning, "warning[PM1001]: ")]
    [TestCase(DiagnosticSeverity.Info, "info[PM1001]: ")]
    public void The_severity_is_that_of_the_finding(DiagnosticSeverity severity, string start)
    {
        var text = Sample.Document(Incident);

        Sample.TextOf(text, Sample.Finding(new TextSpan(0, 1)) with { Severity = severity }).Should().StartWith(start);
    }

    [Test]
    public void Findings_are_shown_in_the_given_order_with_an_empty_line_behind_each()
    {
        var text = Sample.Document("a\nb\n");
        var report = Sample.TextOf(text, Sample.Finding(new TextSpan(2, 1)), Sample.Finding(new TextSpan(0, 1)));

        report.Split("\n\n").Should().HaveCount(3);
        report.IndexOf(":2:1", StringComparison.Ordinal).Should().BeLessThan(report.IndexOf(":1:1", StringComparison.Ordinal));
    }

    [Test]
    public void A_document_without_findings_prints_nothing() => Sample.TextOf(Sample.Document(Incident)).Should().BeEmpty();

    [Test]
    public void Text_without_a_file_has_a_name() =>
        Sample.TextOf(Sample.Document("a", path: ""), Sample.Finding(new TextSpan(0, 1))).Should().Contain("--> <stdin>:1:1\n");

    [Test]
    public void Without_colour_there_is_no_escape_sequence()
    {
        var text = Sample.Document(Incident);

        Sample.TextOf(text, Sample.Finding(Sample.SpanOf(text, "5 h"), "stated")).Should().NotContain("\u001b");
    }

    [Test]
    public void Colour_changes_nothing_but_adds_sequences_that_are_closed_on_their_line()
    {
        var text = Sample.Document(Incident);
        var finding = Sample.Finding(
            Sample.SpanOf(text, "5 h"), "stated", new RelatedLocation(Sample.SpanOf(text, "Duration"), "label"));

        var coloured = Sample.TextOf(new TextReporterOptions { UseColor = true }, text, finding);

        coloured.Should().StartWith("\u001b[1;31merror[PM1001]\u001b[0m");
        foreach (var line in coloured.Split('\n').Where(line => line.Contains('\u001b')))
            line.LastIndexOf("\u001b[0m", StringComparison.Ordinal).Should().Be(line.LastIndexOf('\u001b'));
        WithoutSequences(coloured).Should().Be(Sample.TextOf(text, finding));
    }

    private static string WithoutSequences(string text) =>
        string.Concat(text.Split('\u001b').Select((part, index) => index == 0 ? part : part[(part.IndexOf('m') + 1)..]));
}
