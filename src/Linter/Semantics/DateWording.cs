using System.Text;
using Linter.Readings;
using NodaTime;

namespace Linter.Semantics;

/// <summary>How dates are written in messages and fixes: in the style of the document.</summary>
public static class DateWording
{
    private const int ShortWeekday = 3;

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>"February" for 2.</summary>
    public static string Month(int month) => Months[month - 1];

    /// <summary>"1 August 2023".</summary>
    public static string InWords(LocalDate date) => $"{date.Day} {Month(date.Month)} {date.Year}";

    /// <summary>A weekday as long and with capitals like a written one: "Tue" for "Sat", "tuesday" for "saturday".</summary>
    public static string WeekdayLike(ReadOnlySpan<char> written, IsoDayOfWeek weekday)
    {
        var name = weekday.ToString();
        var isShort = !written.EndsWith("day", StringComparison.OrdinalIgnoreCase);
        var sized = isShort ? name[..ShortWeekday] : name;
        return written[0] is >= 'a' and <= 'z' ? sized.ToLowerInvariant()
            : written[1..].ContainsAnyInRange('a', 'z') ? sized
            : sized.ToUpperInvariant();
    }

    /// <summary>A date in the style of a written one; null where that needs more than other digits.</summary>
    /// <param name="written">The date in the document.</param>
    /// <param name="part">How it was read.</param>
    /// <param name="date">The date to write.</param>
    public static string? DateLike(ReadOnlySpan<char> written, DatePart part, LocalDate date)
    {
        var result = new StringBuilder(written.Length);
        var number = 0;
        for (var i = 0; i < written.Length;)
        {
            var digits = DigitsAt(written, i);
            if (digits == 0)
            {
                result.Append(written[i++]);
                continue;
            }

            if (Value(part, written.Slice(i, digits), number++, date) is not { } value || IsOrdinal(written[(i + digits)..], value != part.Day))
            {
                return null;
            }

            var width = part.Style == DateStyle.MonthName && written[i] != '0' ? 1 : digits;
            result.Append(value.ToString($"D{width}"));
            i += digits;
        }

        return result.ToString();
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int at)
    {
        var end = text[at..].IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length - at : end;
    }

    /// <summary>"5th" cannot become another number by its digits alone.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> behind, bool isOther) => isOther && behind.Length > 0 && char.IsAsciiLetter(behind[0]);

    /// <summary>What the number at a position becomes; null if the month would have to change its name.</summary>
    private static int? Value(DatePart part, ReadOnlySpan<char> digits, int position, LocalDate date) => part.Style switch
    {
        DateStyle.YearFirst => position switch { 0 => date.Year, 1 => date.Month, _ => date.Day },
        DateStyle.MonthName => date.Month != part.Month ? null : digits.Length > 2 ? date.Year : date.Day,
        _ when position > 1 => digits.Length > 2 ? date.Year : date.Year % 100,
        _ when part.Month == part.Day => date.Month == date.Day ? date.Day : null,
        _ => int.Parse(digits) == part.Month ? date.Month : date.Day,
    };
}
