using Linter.Diagnostics;

namespace Linter.Reporting.Tests.Excerpts;

public sealed class VisibleTextTests
{
    // In front of the marked word stands text of a known width; the carets must stand under the word.
    [TestCase("plain ", 6)]
    [TestCase("\t", 4, Description = "a tab is shown as four spaces")]
    [TestCase("🔥 ", 3, Description = "an emoji is a surrogate pair and two columns wide")]
    [TestCase("👩\u200D🚒 ", 3, Description = "joined emoji are one glyph")]
    [TestCase("👍🏽 ", 3, Description = "a skin tone adds no width")]
    [TestCase("🇳🇱 ", 3, Description = "a flag is one glyph")]
    [TestCase("⚠\uFE0F ", 3, Description = "a sign in emoji form is two columns wide")]
    [TestCase("⚠ ", 2, Description = "a sign in text form is one column wide")]
    [TestCase("障害 ", 5, Description = "ideographs are two columns wide")]
    [TestCase("ＡＢ ", 5, Description = "full-width letters are two columns wide")]
    [TestCase("가 ", 3, Description = "a Hangul syllable is two columns wide")]
    [TestCase("\u1100\u1161 ", 3, Description = "a Hangul syllable of two letters is two columns wide")]
    [TestCase("cafe\u0301 ", 5, Description = "a combining accent takes no room")]
    [TestCase("Ünïcödé — ", 10, Description = "letters and dashes are one column wide")]
    [TestCase("हि ", 3, Description = "a spacing vowel sign takes a column")]
    public void Carets_stand_under_the_word(string before, int column)
    {
        var text = Sample.Document(before + "word end\n");

        var lines = Sample.TextOf(text, Sample.Finding(Sample.SpanOf(text, "word"), "here")).Split('\n');

        lines.Should().Contain("  | " + new string(' ', column) + "^^^^ here");
        lines.Should().Contain("1 | " + before.Replace("\t", "    ") + "word end");
    }

    [TestCase("障害", "^^^^")]
    [TestCase("🔥", "^^")]
    [TestCase("\t", "^^^^")]
    [TestCase("e\u0301", "^")]
    public void Carets_are_as_wide_as_the_text(string marked, string carets)
    {
        var text = Sample.Document("a" + marked + "b\n");

        Sample.TextOf(text, Sample.Finding(Sample.SpanOf(text, marked), "here")).Should().Contain($"  |  {carets} here\n");
    }

    [Test]
    public void A_span_inside_a_character_marks_the_whole_character()
    {
        var text = Sample.Document("a🔥b\n");

        Sample.TextOf(text, Sample.Finding(new(2, 1), "half")).Should().Contain("1 | a🔥b\n  |  ^^ half\n");
    }

    [TestCase("\u001b[31m", "\\u001b[31m", Description = "an escape sequence")]
    [TestCase("\u0007", "\\u0007", Description = "the bell")]
    [TestCase("\b", "\\u0008", Description = "a backspace")]
    [TestCase("\u007f", "\\u007f", Description = "delete")]
    [TestCase("\u009b", "\\u009b", Description = "the one-character control sequence introducer")]
    [TestCase("\u202e", "\\u202e", Description = "right-to-left override")]
    [TestCase("\u2066", "\\u2066", Description = "left-to-right isolate")]
    [TestCase("\u200b", "\\u200b", Description = "zero-width space")]
    [TestCase("\ufeff", "\\ufeff", Description = "a byte order mark inside the text")]
    [TestCase("\u2028", "\\u2028", Description = "line separator")]
    [TestCase("\U000E0041", "\\U000e0041", Description = "an invisible tag character")]
    public void What_steers_a_terminal_or_hides_is_shown_as_an_escape_everywhere(string hostile, string shown)
    {
        var text = Sample.Document($"{hostile}word\n", path: $"a{hostile}b.md");
        var finding = Sample.Finding(Sample.SpanOf(text, "word"), $"l{hostile}l", new RelatedLocation(new(0, 0), $"r{hostile}r")) with
        {
            Message = $"m{hostile}m",
            Arithmetic = $"s{hostile}s",
            Fixes = [new Fix($"f{hostile}f", FixSafety.Offered, [])],
        };

        var report = Sample.TextOf(text, finding);

        report.Should().NotContain(hostile);
        report.Should().Contain($"a{shown}b.md:1:").And.Contain($"m{shown}m").And.Contain($"s{shown}s").And.Contain($"f{shown}f")
            .And.Contain($"l{shown}l").And.Contain($"r{shown}r").And.Contain($"1 | {shown}word\n");
        report.Should().Contain(new string(' ', shown.Length - 1) + "^^^^ ");
    }

    [Test]
    public void A_line_break_in_a_message_does_not_break_the_layout()
    {
        var text = Sample.Document("word\n");

        Sample.TextOf(text, Sample.Finding(Sample.SpanOf(text, "word")) with { Message = "one\n::error::two" })
            .Should().StartWith("error[PM1001]: one\\u000a::error::two\n");
    }

    [Test]
    public void Half_a_surrogate_pair_is_shown_as_the_replacement_character()
    {
        var text = Sample.Document("a\ud83d word\n");

        Sample.TextOf(text, Sample.Finding(Sample.SpanOf(text, "word"), "here")).Should().Contain("1 | a\ufffd word\n  |    ^^^^ here\n");
    }
}
