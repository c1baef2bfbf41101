using Linter.Readings;
using Linter.Syntax;

namespace Linter.Semantics.Windows;

/// <summary>Finds the years a document names: in dates, alone in the text ("the crash of 2024") and in its file name.</summary>
internal static class YearMentionReader
{
    private const int Digits = 4;

    public static IReadOnlyList<int> Read(SyntaxTree tree, IReadOnlyList<StatedDate> dates, IReadOnlyList<DocumentDate> documentDates)
    {
        var years = new List<int>();
        foreach (var date in dates)
        {
            if (date is { Part.Year: { } year, IsImpossible: false })
            {
                Add(years, year);
            }
        }

        foreach (var date in documentDates)
        {
            Add(years, date.Date.Year);
        }

        Scan(tree.ReadableText, years);
        Scan(tree.Text.Path, years);
        years.Sort();
        return years;
    }

    private static void Scan(ReadOnlySpan<char> text, List<int> years)
    {
        for (var at = 0; text[at..].IndexOfAnyInRange('0', '9') is var step and >= 0;)
        {
            var start = at + step;
            var length = text[start..].IndexOfAnyExceptInRange('0', '9');
            var end = length < 0 ? text.Length : start + length;
            if (end - start == Digits && int.Parse(text[start..end]) is var year and >= 1990 and < 2100)
            {
                Add(years, year);
            }

            at = end;
        }
    }

    private static void Add(List<int> years, int year)
    {
        if (!years.Contains(year))
        {
            years.Add(year);
        }
    }
}
