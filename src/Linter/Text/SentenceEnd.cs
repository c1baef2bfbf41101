using System.Globalization;
using System.Text;

namespace Linter.Text;

/// <summary>Whether a line ends as a sentence does.</summary>
public static class SentenceEnd
{
    private const string Marks = ".!?…:;)]\"'»›”’。！？）";

    /// <summary>True if the last character is punctuation that can end a sentence; trailing blanks, emoji and other symbols are passed over.</summary>
    public static bool IsReached(ReadOnlySpan<char> line)
    {
        while (!line.IsEmpty)
        {
            Rune.DecodeLastFromUtf16(line, out var last, out var length);
            if (!IsOrnament(last))
            {
                return last.IsBmp && Marks.Contains((char)last.Value);
            }

            line = line[..^length];
        }

        return true;
    }

    private static bool IsOrnament(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.Format
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
