using Linter.Readings;
using Linter.Syntax;

namespace Linter.Semantics.Windows;

/// <summary>Finds the years a document names: in dates, alone in the text ("the crash of 2024") and in its file name.</summary>
internal static class YearMentionReader
{
    private const int Digits = 4;

    public static IReadOnlyList<int> Read(SyntaxTree tree, IReadOnlyList<StatedDate> dates, IReadOnlyList<DocumentDate> documentDates)
    {
        var years = new SortedSet<int>();
        foreach (var date in dates)
        {
            if (date is { Part.Year: { } year, IsImpossible: false })
            {
                years.Add(year);
            }
        }

        foreach (var date in documentDates)
        {
            years.Add(date.Date.Year);
        }

        Scan(tree.ReadableText, years);
        Scan(tree.Text.Path, years);
        return [.. years];
    }

    private static void Scan(ReadOnlySpan<char> text, SortedSet<int> years)
    {
        for (var at = 0; text[at..].IndexOfAnyInRange('0', '9') is var step and >= 0;)
        {
            var start = at + step;
            var length = text[start..].IndexOfAnyExceptInRange('0', '9');
            var end = length < 0 ? text.Length : start + length;
            if (end - start == Digits && int.Parse(text[start..end]) is var year and >= 1990 and < 2100)
            {
                years.Add(year);
            }

            at = end;
        }
    }
}
