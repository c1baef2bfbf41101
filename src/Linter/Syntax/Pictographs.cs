using System.Globalization;
using System.Text;

namespace Linter.Syntax;

/// <summary>Emoji and other ornaments that people put around titles and names.</summary>
internal static class Pictographs
{
    private const int VariationSelector = 0xFE0F;
    private const int KeycapMark = 0x20E3;
    private const int ZeroWidthJoiner = 0x200D;

    public static bool IsPictograph(Rune rune) =>
        rune.Value >= 0xA9 && Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;

    /// <summary>The offset of the first unit that is neither ornament nor blank.</summary>
    public static int SkipStart(ReadOnlySpan<char> text)
    {
        var position = 0;
        while (position < text.Length)
        {
            Rune.DecodeFromUtf16(text[position..], out var rune, out var width);
            if (IsKeycap(text, position))
                width = text[position + 1] == VariationSelector ? 3 : 2;
            else if (!IsOrnament(rune))
                return position;
            position = Math.Min(position + width, text.Length);
        }

        return position;
    }

    /// <summary>The length of the text without ornaments and blanks at its end.</summary>
    public static int TrimEnd(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Rune.DecodeLastFromUtf16(text, out var rune, out var width);
            if (!IsOrnament(rune))
                return text.Length;
            text = text[..^width];
        }

        return 0;
    }

    private static bool IsOrnament(Rune rune) => rune.Value switch
    {
        ' ' or '\t' or 0xA0 => true,
        < 0xA9 => false,
        VariationSelector or KeycapMark or ZeroWidthJoiner => true,
        '•' or '·' or '‣' or '→' or '–' or '—' => true,
        >= 0xE0020 and <= 0xE007F => true,
        _ => IsPictograph(rune),
    };

    private static bool IsKeycap(ReadOnlySpan<char> text, int position) =>
        char.IsAsciiDigit(text[position]) && position + 1 < text.Length
        && (text[position + 1] == KeycapMark || (text[position + 1] == VariationSelector && position + 2 < text.Length));
}
