using Linter.Diagnostics;

namespace Linter.Reporting.Tests.Excerpts;

public sealed class UnderlineRowsTests
{
    [Test]
    public void Of_several_places_on_a_line_the_last_is_labelled_beside_and_the_others_below()
    {
        var text = Sample.Document("14:01 to 15:10 (2 h)\n");
        var finding = Sample.Finding(
            Sample.SpanOf(text, "2 h"),
            "stated: 2 h",
            new RelatedLocation(Sample.SpanOf(text, "14:01"), "start"),
            new RelatedLocation(Sample.SpanOf(text, "15:10"), "end"));

        Sample.TextOf(text, finding).Should().Contain(
            """
            1 | 14:01 to 15:10 (2 h)
              | -----    -----  ^^^ stated: 2 h
              | |        |
              | |        end
              | start
              |
              = explain
            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void The_primary_place_is_drawn_over_the_one_that_holds_it()
    {
        var text = Sample.Document("at 25:10 UTC\n");
        var finding = Sample.Finding(
            Sample.SpanOf(text, "25"), "no such hour", new RelatedLocation(Sample.SpanOf(text, "25:10 UTC"), "this time"));

        Sample.TextOf(text, finding).Should().Contain(
            """
            1 | at 25:10 UTC
              |    ^^------- this time
              |    |
              |    no such hour
              |
              = explain
            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void No_label_stands_beside_when_another_place_reaches_further()
    {
        var text = Sample.Document("from 15:10 to 14:01\n");
        var finding = Sample.Finding(
            Sample.SpanOf(text, "from 15:10 to 14:01"), "backwards", new RelatedLocation(Sample.SpanOf(text, "15:10"), "start"));

        Sample.TextOf(text, finding).Should().Contain(
            """
            1 | from 15:10 to 14:01
              | ^^^^^^^^^^^^^^^^^^^
              | |    |
              | |    start
              | backwards
              |
              = explain
            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void Places_without_a_label_are_only_underlined()
    {
        var text = Sample.Document("a b c\n");
        var finding = Sample.Finding(Sample.SpanOf(text, "a"), "", new RelatedLocation(Sample.SpanOf(text, "c"), ""));

        Sample.TextOf(text, finding).Should().Contain(
            """
            1 | a b c
              | ^   -
              |
              = explain
            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void The_same_place_twice_shows_both_labels()
    {
        var text = Sample.Document("a b\n");
        var finding = Sample.Finding(Sample.SpanOf(text, "b"), "first", new RelatedLocation(Sample.SpanOf(text, "b"), "second"));

        Sample.TextOf(text, finding).Should().Contain("first").And.Contain("second").And.Contain("  |   ^ ");
    }
}
