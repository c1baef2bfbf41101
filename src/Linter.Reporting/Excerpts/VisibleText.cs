using System.Globalization;
using System.Text;
using Linter.Text;

namespace Linter.Reporting.Excerpts;

/// <summary>Text of documents made safe for a terminal: what would steer it or stay invisible is shown as an escape.</summary>
public static class VisibleText
{
    private const string Tab = "    ";
    private const char VariationSelector16 = '\uFE0F';
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    private static readonly CharSet PlainAscii = new(" !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>A text for one line of output.</summary>
    public static string Escape(string text)
    {
        if (PlainAscii.Covers(text))
            return text;
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            AppendVisible(visible, rune);
        return visible.ToString();
    }

    /// <summary>The cells of a part of a line.</summary>
    /// <param name="text">Without line breaks.</param>
    /// <param name="offset">Where the part starts in its document.</param>
    internal static List<DisplayCell> CellsOf(ReadOnlySpan<char> text, int offset)
    {
        var cells = new List<DisplayCell>(text.Length);
        for (var index = 0; index < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text[index..]);
            cells.Add(CellOf(text.Slice(index, length), offset + index));
            index += length;
        }

        return cells;
    }

    /// <summary>How many columns a part of a line takes.</summary>
    internal static int WidthOf(ReadOnlySpan<char> text)
    {
        if (PlainAscii.Covers(text))
            return text.Length;
        var width = 0;
        foreach (var cell in CellsOf(text, offset: 0))
            width += cell.Width;
        return width;
    }

    private static DisplayCell CellOf(ReadOnlySpan<char> element, int offset)
    {
        if (element.Length == 1 && PlainAscii.Contains(element[0]))
            return new DisplayCell(offset, offset + 1, element[0].ToString(), 1);
        var visible = new StringBuilder(element.Length);
        var width = 0;
        foreach (var rune in element.EnumerateRunes())
            width += AppendVisible(visible, rune);
        var isOneGlyph = visible.Length == element.Length && IsDrawnTwoColumnsWide(element);
        return new DisplayCell(offset, offset + element.Length, visible.ToString(), isOneGlyph ? 2 : width);
    }

    // An emoji with its modifiers and joined emoji is one glyph; so is a sign that asks for its emoji form.
    private static bool IsDrawnTwoColumnsWide(ReadOnlySpan<char> element)
    {
        Rune.DecodeFromUtf16(element, out var first, out _);
        return WideCharacters.Contains(first.Value) || element.Contains(VariationSelector16);
    }

    private static int AppendVisible(StringBuilder visible, Rune rune)
    {
        var shown = rune.Value == '\t' ? Tab : NeedsEscape(rune) ? EscapeOf(rune) : null;
        if (shown is not null)
        {
            visible.Append(shown);
            return shown.Length;
        }

        visible.Append(rune.ToString());
        return WidthOf(rune);
    }

    private static bool NeedsEscape(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        // Joiners shape letters and emoji and take no room; other format characters turn text around or hide it.
        UnicodeCategory.Format => rune.Value is not (ZeroWidthJoiner or ZeroWidthNonJoiner),
        // Non-characters, which XML forbids.
        UnicodeCategory.OtherNotAssigned => (rune.Value & 0xFFFE) == 0xFFFE,
        _ => false,
    };

    private static string EscapeOf(Rune rune) => rune.Value <= char.MaxValue ? $"\\u{rune.Value:x4}" : $"\\U{rune.Value:x8}";

    private static int WidthOf(Rune rune)
    {
        if (rune.Value < 0x300)
            return 1;
        if (TakesNoRoom(Rune.GetUnicodeCategory(rune)) || IsFollowingJamo(rune.Value))
            return 0;
        return WideCharacters.Contains(rune.Value) ? 2 : 1;
    }

    private static bool TakesNoRoom(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static bool IsFollowingJamo(int value) => value is (>= 0x1160 and <= 0x11FF) or (>= 0xD7B0 and <= 0xD7FF);
}
