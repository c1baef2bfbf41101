using System.Text;

namespace Linter.Text;

/// <summary>Finds garbled text. Linear in the length of the text.</summary>
public static class GarbledTextScanner
{
    private const int MostLayers = 3;

    /// <summary>Finds every garbled stretch in document order.</summary>
    /// <param name="text">The text to search; characters that must not be read are blanked out.</param>
    /// <param name="blank">Stands in for characters that must not be read.</param>
    /// <param name="codePages">The numbers of the character sets to try: "1252", "437", "850".</param>
    public static IReadOnlyList<GarbledText> Find(string text, char blank, IReadOnlyCollection<string> codePages)
    {
        var telling = new List<GarbledText>();
        var doubtful = new List<GarbledText>();
        for (var position = NextForeign(text, 0); position < text.Length; position = NextForeign(text, position))
        {
            if (text[position] == blank)
            {
                position = SkipBlanks(text, position, blank);
            }
            else if (TryReadRun(text, position, codePages, out var run, out var isTelling))
            {
                (isTelling ? telling : doubtful).Add(run);
                position = run.Span.End;
            }
            else
            {
                position++;
            }
        }

        return WithCompany(telling, doubtful);
    }

    // Doubtful stretches count only in a document that is garbled elsewhere beyond doubt.
    private static List<GarbledText> WithCompany(List<GarbledText> telling, List<GarbledText> doubtful)
    {
        if (telling.Count > 0 && doubtful.Count > 0)
        {
            telling.AddRange(doubtful);
            telling.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        }

        return telling;
    }

    private static int NextForeign(string text, int start)
    {
        var offset = text.AsSpan(start).IndexOfAnyExceptInRange('\0', '\u007F');
        return offset < 0 ? text.Length : start + offset;
    }

    private static int SkipBlanks(string text, int start, char blank)
    {
        var offset = text.AsSpan(start).IndexOfAnyExcept(blank);
        return offset < 0 ? text.Length : start + offset;
    }

    private static bool TryReadRun(string text, int start, IReadOnlyCollection<string> codePages, out GarbledText run, out bool isTelling)
    {
        foreach (var page in LegacyCodePage.All)
        {
            if (codePages.Contains(page.Number, StringComparer.Ordinal) && Decode(text, start, page, out isTelling) is ({ } original, var length))
            {
                run = new GarbledText(new TextSpan(start, length), Peel(original, page), page.Name);
                return true;
            }
        }

        run = null!;
        isTelling = false;
        return false;
    }

    /// <summary>Decodes as many sequences as follow each other; two in a row are beyond doubt.</summary>
    private static (string Original, int Length)? Decode(string text, int start, LegacyCodePage page, out bool isTelling)
    {
        StringBuilder? original = null;
        var end = start;
        isTelling = false;
        while (end < text.Length && GarbledSequence.TryRead(text, end, page, out var sequence))
        {
            isTelling |= sequence.IsTelling || original is not null;
            (original ??= new StringBuilder()).Append(sequence.Original.ToString());
            end += sequence.Length;
        }

        return original is null ? null : (original.ToString(), end - start);
    }

    /// <summary>Text that was misread several times is decoded again as long as all of it can be.</summary>
    private static string Peel(string text, LegacyCodePage page)
    {
        for (var layer = 1; layer < MostLayers; layer++)
        {
            if (text.Length < 2 || Decode(text, 0, page, out _) is not ({ } inner, var length) || length < text.Length)
            {
                return text;
            }

            text = inner;
        }

        return text;
    }
}
