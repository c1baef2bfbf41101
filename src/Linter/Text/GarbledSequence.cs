using System.Globalization;
using System.Text;

namespace Linter.Text;

/// <summary>One character of UTF-8 shown as two to four characters of a legacy character set.</summary>
/// <param name="Length">The number of characters shown.</param>
/// <param name="Original">The character that was meant.</param>
/// <param name="IsTelling">False if the same characters can stand together in ordinary text: the end of a word and its closing marks.</param>
internal readonly record struct GarbledSequence(int Length, Rune Original, bool IsTelling)
{
    private const string ClosingMarks = "”’“‘»›…–—™®";

    /// <summary>Reads the sequence at an offset.</summary>
    public static bool TryRead(string text, int start, LegacyCodePage page, out GarbledSequence sequence)
    {
        sequence = default;
        Span<byte> bytes = stackalloc byte[4];
        if (!page.TryGetByte(text[start], out bytes[0]) || LengthOf(bytes[0]) is var length && (length == 0 || start + length > text.Length))
        {
            return false;
        }

        for (var i = 1; i < length; i++)
        {
            if (!page.TryGetByte(text[start + i], out bytes[i]))
            {
                return false;
            }
        }

        if (Rune.DecodeFromUtf8(bytes[..length], out var original, out var used) != System.Buffers.OperationStatus.Done || used != length || !IsShown(original))
        {
            return false;
        }

        sequence = new GarbledSequence(length, original, IsUnnatural(text, start, length, bytes[0], page));
        return true;
    }

    private static int LengthOf(byte lead) => lead switch
    {
        >= 0xC2 and <= 0xDF => 2,
        >= 0xE0 and <= 0xEF => 3,
        >= 0xF0 and <= 0xF4 => 4,
        _ => 0,
    };

    private static bool IsShown(Rune rune) => rune.Value == 0xFEFF || Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    // C2 and C3 lead the Latin-1 letters, E2 the typographic marks, EF the full-width forms, F0 the emoji: the others need company.
    private static bool IsUnnatural(string text, int start, int length, byte lead, LegacyCodePage page)
    {
        var isCommon = lead is 0xE2 or 0xEF or 0xF0 || (lead is 0xC2 or 0xC3 && page == LegacyCodePage.Windows1252);
        return isCommon && !(start > 0 && char.IsLetter(text[start - 1]) && text.AsSpan(start + 1, length - 1).IndexOfAnyExcept(ClosingMarks) < 0);
    }
}
