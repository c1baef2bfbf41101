using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Reporting.Tests.Excerpts;

public sealed class LineViewTests
{
    private static readonly TextReporterOptions Narrow = new() { MaximumLineWidth = 20 };

    [Test]
    public void A_line_of_just_the_width_is_shown_whole()
    {
        var text = Sample.Document("123456789012345 word\n");

        Sample.TextOf(Narrow, text, Sample.Finding(Sample.SpanOf(text, "word"), "here")).Should().Contain(
            "1 | 123456789012345 word\n  |                 ^^^^ here\n");
    }

    [TestCase("word abcdefghijklmnopqrstuvwxyz", "word abcdefghijklmno…", "^^^^ here", TestName = "Cut behind")]
    [TestCase("abcdefghijklmnopqrstuvwxyz word", "…lmnopqrstuvwxyz word", "                 ^^^^ here", TestName = "Cut before")]
    [TestCase("abcdefghijklm word nopqrstuvwxyz", "…ghijklm word nopqrst…", "         ^^^^ here", TestName = "Cut on both sides")]
    [TestCase("害害害害害害害害 word 害害害害害害害害", "…害害害 word 害害害害…", "        ^^^^ here", TestName = "Cut between wide ones")]
    public void A_long_line_is_cut_around_the_place(string line, string shown, string carets)
    {
        var text = Sample.Document(line + "\n");

        Sample.TextOf(Narrow, text, Sample.Finding(Sample.SpanOf(text, "word"), "here")).Should().Contain($"1 | {shown}\n  | {carets}\n");
    }

    [Test]
    public void A_place_longer_than_the_width_is_shown_from_its_start()
    {
        var text = Sample.Document("see " + new string('x', 50) + " end\n");

        Sample.TextOf(Narrow, text, Sample.Finding(Sample.SpanOf(text, new string('x', 50)), "long")).Should().Contain(
            """
            1 | …xxxxxxxxxxxxxxxxxxxx…
              |  ^^^^^^^^^^^^^^^^^^^^ long
            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void Places_far_apart_on_a_long_line_are_shown_in_two_rows()
    {
        var text = Sample.Document("start" + new string('.', 60) + "end\n");
        var finding = Sample.Finding(Sample.SpanOf(text, "end"), "here", new RelatedLocation(Sample.SpanOf(text, "start"), "there"));

        Sample.TextOf(Narrow, text, finding).Should().Contain(
            """
            1 | start...............…
              | ----- there
            1 | ….................end
              |                   ^^^ here
            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public void A_huge_line_is_cut_without_reading_it_all()
    {
        var text = Sample.Document(new string('a', 1_000_000) + "word" + new string('b', 1_000_000));

        Sample.TextOf(Narrow, text, Sample.Finding(Sample.SpanOf(text, "word"), "here")).Should().Contain(
            "1 | …aaaaaaaawordbbbbbbbb…\n  |          ^^^^ here\n");
    }

    [Test]
    public void Any_text_is_shown_with_carets_and_without_control_characters() =>
        Prop.ForAll<string?, ushort, ushort>(ShowsCaretsAndNoControlCharacters).QuickCheckThrowOnFailure();

    private static void ShowsCaretsAndNoControlCharacters(string? content, ushort at, ushort length)
    {
        var text = Sample.Document(content ?? "");
        var start = at % (text.Length + 1);
        var span = new TextSpan(start, length % (text.Length - start + 1));

        var report = Sample.TextOf(Narrow, text, Sample.Finding(span, "here"));

        report.Should().Contain("^").And.Contain("here");
        report.EnumerateRunes().Should().NotContain(rune => rune.Value != '\n' && Rune.IsControl(rune));
        report.Split('\n').Should().OnlyContain(line => new StringInfo(line).LengthInTextElements < 100);
    }
}
