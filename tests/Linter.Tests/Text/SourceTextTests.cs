using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Linter.Text;

namespace Linter.Tests.Text;

public sealed class SourceTextTests
{
    private static readonly Arbitrary<string> TextWithBreaks =
        Gen.Elements("a", "🔥", "\n", "\r", "\r\n").ListOf().Select(string.Concat).ToArbitrary();

    private static readonly byte[] Utf8Bom = [0xEF, 0xBB, 0xBF];

    [TestCase("plain", SourceEncoding.Utf8)]
    [TestCase("Zeit: 10 Uhr – ü 🔥", SourceEncoding.Utf8)]
    public void Utf8_is_decoded(string content, SourceEncoding encoding)
    {
        var text = SourceText.Decode(Encoding.UTF8.GetBytes(content), "a.md");

        text.Content.Should().Be(content);
        text.Encoding.Should().Be(encoding);
        text.Path.Should().Be("a.md");
        text.InvalidBytes.Should().BeEmpty();
    }

    [Test]
    public void A_byte_order_mark_names_the_encoding_and_is_not_part_of_the_text()
    {
        const string content = "# 停電 🔥\n";
        var little = new UnicodeEncoding(bigEndian: false, byteOrderMark: true);
        var big = new UnicodeEncoding(bigEndian: true, byteOrderMark: true);

        Decode([.. Utf8Bom, .. Encoding.UTF8.GetBytes(content)]).Should().Be((content, SourceEncoding.Utf8WithBom));
        Decode([.. little.GetPreamble(), .. little.GetBytes(content)]).Should().Be((content, SourceEncoding.Utf16LittleEndian));
        Decode([.. big.GetPreamble(), .. big.GetBytes(content)]).Should().Be((content, SourceEncoding.Utf16BigEndian));
    }

    [TestCase(new byte[0])]
    [TestCase(new byte[] { 0xEF, 0xBB, 0xBF })]
    [TestCase(new byte[] { 0xFF, 0xFE })]
    public void No_bytes_behind_the_mark_are_the_empty_text(byte[] bytes) => SourceText.Decode(bytes).Content.Should().BeEmpty();

    [TestCase(new byte[] { (byte)'a', 0xFF, (byte)'b' }, "a\uFFFDb", new[] { 1 })]
    [TestCase(new byte[] { (byte)'a', 0xFF, 0xFE, 0x80, (byte)'b' }, "a\uFFFDb", new[] { 1 })]
    [TestCase(new byte[] { 0xC3, (byte)'x', 0xE2, 0x82 }, "\uFFFDx\uFFFD", new[] { 0, 2 })]
    [TestCase(new byte[] { 0xED, 0xA0, 0x80 }, "\uFFFD", new[] { 0 })]
    [TestCase(new byte[] { 0xFF, 0xFE, (byte)'a', 0, (byte)'b' }, "a\uFFFD", new[] { 1 })]
    [TestCase(new byte[] { 0xFF, 0xFE, (byte)'a', 0, 0x00, 0xD8, 0x01, 0xD8, (byte)'b', 0 }, "a\uFFFDb", new[] { 1 })]
    [TestCase(new byte[] { 0xFE, 0xFF, 0xDC, 0x00, 0, (byte)'b' }, "\uFFFDb", new[] { 0 })]
    public void A_run_of_bytes_that_cannot_be_decoded_is_one_replacement_and_a_fact(byte[] bytes, string content, int[] places)
    {
        var text = SourceText.Decode(bytes);

        text.Content.Should().Be(content);
        text.InvalidBytes.Should().Equal(places.Select(place => new TextSpan(place, 1)));
    }

    [Test]
    public void A_replacement_character_that_was_written_is_no_invalid_byte() =>
        SourceText.Decode(Encoding.UTF8.GetBytes("a\uFFFDb")).InvalidBytes.Should().BeEmpty();

    [Test]
    public void A_null_character_is_kept() => SourceText.Decode([(byte)'a', 0, (byte)'b']).Content.Should().Be("a\0b");

    [Test]
    public void Any_bytes_are_decoded_and_each_fact_is_a_replacement() => Prop.ForAll((byte[] bytes) =>
    {
        var text = SourceText.Decode(bytes);

        return text.InvalidBytes.All(span => text.Slice(span).SequenceEqual("\uFFFD"));
    }).QuickCheckThrowOnFailure();

    [Test]
    public void Any_string_survives_utf8_except_for_lone_surrogates() => Prop.ForAll((NonNull<string> content) =>
    {
        var decoded = SourceText.Decode(Encoding.UTF8.GetBytes(content.Get));
        var hasLoneSurrogate = content.Get.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar);

        return (decoded.Content == content.Get).ToProperty().When(!hasLoneSurrogate && !content.Get.StartsWith('\uFEFF'));
    }).QuickCheckThrowOnFailure();

    [TestCase("", new[] { "" })]
    [TestCase("a", new[] { "a" })]
    [TestCase("a\n", new[] { "a", "" })]
    [TestCase("a\r\nb\rc\n\nd", new[] { "a", "b", "c", "", "d" })]
    [TestCase("a\r\r\nb", new[] { "a", "", "b" })]
    public void Every_kind_of_line_break_ends_a_line(string content, string[] lines)
    {
        var text = SourceText.From(content);

        text.LineCount.Should().Be(lines.Length);
        Enumerable.Range(0, text.LineCount).Select(line => text.Slice(text.GetLine(line)).ToString()).Should().Equal(lines);
    }

    [TestCase("ab\ncd", 0, 0, 0)]
    [TestCase("ab\ncd", 2, 0, 2)]
    [TestCase("ab\ncd", 3, 1, 0)]
    [TestCase("ab\ncd", 5, 1, 2)]
    [TestCase("a\r\nb", 2, 0, 2)]
    [TestCase("a\r\nb", 3, 1, 0)]
    [TestCase("🔥x\n", 2, 0, 2)]
    [TestCase("🔥x\n", 4, 1, 0)]
    public void An_offset_has_a_line_and_a_column_in_code_units(string content, int offset, int line, int column) =>
        SourceText.From(content).GetPosition(offset).Should().Be(new LinePosition(line, column));

    [Test]
    public void Every_offset_lies_on_its_line() => Prop.ForAll(TextWithBreaks, content =>
    {
        var text = SourceText.From(content);

        return Enumerable.Range(0, text.Length + 1).All(offset =>
            text.GetPosition(offset) is var position && text.GetLine(position.Line).Start + position.Column == offset);
    }).QuickCheckThrowOnFailure();

    [TestCase(-1)]
    [TestCase(4)]
    public void A_place_outside_the_text_is_refused(int offset) =>
        FluentActions.Invoking(() => SourceText.From("abc").GetPosition(offset)).Should().Throw<ArgumentOutOfRangeException>();

    [TestCase("", "\n")]
    [TestCase("a", "\n")]
    [TestCase("a\nb\nc\r\n", "\n")]
    [TestCase("a\r\nb\r\nc\n", "\r\n")]
    [TestCase("a\rb\rc\n", "\r")]
    public void The_most_frequent_line_break_is_known(string content, string newLine) =>
        SourceText.From(content).NewLine.Should().Be(newLine);

    private static (string Content, SourceEncoding Encoding) Decode(byte[] bytes)
    {
        var text = SourceText.Decode(bytes);
        return (text.Content, text.Encoding);
    }
}
