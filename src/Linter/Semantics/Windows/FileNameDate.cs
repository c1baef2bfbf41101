using NodaTime;

namespace Linter.Semantics.Windows;

/// <summary>Finds YYYY-MM-DD, YYYY_MM_DD or YYYYMMDD in a file name.</summary>
internal static class FileNameDate
{
    public static LocalDate? Find(ReadOnlySpan<char> path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        for (var i = 0; i + 8 <= name.Length; i++)
        {
            if ((i == 0 || !char.IsAsciiDigit(name[i - 1])) && ReadAt(name[i..]) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static LocalDate? ReadAt(ReadOnlySpan<char> text)
    {
        var separated = text.Length >= 10 && text[4] is '-' or '_' && text[7] == text[4];
        var (monthAt, dayAt, end) = separated ? (5, 8, 10) : (4, 6, 8);
        if (text.Length < end || (text.Length > end && char.IsAsciiDigit(text[end])))
        {
            return null;
        }

        return Number(text[..4]) is { } year && Number(text.Slice(monthAt, 2)) is { } month && Number(text.Slice(dayAt, 2)) is { } day
            && year is >= 1990 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
                ? new LocalDate(year, month, day)
                : null;
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        digits.IndexOfAnyExceptInRange('0', '9') < 0 ? int.Parse(digits) : null;
}
