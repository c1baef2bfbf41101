using Linter.Text;
using NodaTime;

namespace Linter.Readings;

/// <summary>A calendar date inside a reading.</summary>
public sealed record DatePart
{
    // Lengths are counted in 64-bit nanoseconds, which reach 292 years.
    private const int EarliestYear = 1950;
    private const int LatestYear = 2200;

    private const int HalfYear = 183;

    /// <summary>Day, month and year without the weekday.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Null if the text names no year.</summary>
    public int? Year { get; init; }

    /// <summary>1–12 unless the reading has a problem.</summary>
    public required int Month { get; init; }

    /// <summary>1–31 unless the reading has a problem.</summary>
    public required int Day { get; init; }

    public required DateStyle Style { get; init; }

    /// <summary>The weekday written beside the date; <see cref="IsoDayOfWeek.None"/> if there is none.</summary>
    public IsoDayOfWeek Weekday { get; init; }

    public TextSpan WeekdaySpan { get; init; }

    /// <summary>True if day and month could be swapped and nothing decides (both at most 12 and different, numeric, no weekday that fits only one, no other date that shows the order).</summary>
    public bool IsOrderAmbiguous { get; init; }

    /// <summary>The sign between the numbers of a date that begins with day or month; else '\0'.</summary>
    internal char Separator { get; init; }

    /// <summary>Which of the two numbers was read as the day; open for other dates and where both numbers are the same.</summary>
    internal DateOrder Order { get; init; }

    /// <summary>True if the year is written with two digits.</summary>
    public bool HasTwoDigitYear { get; init; }

    /// <summary>The date, or null without a year or when it does not exist.</summary>
    public LocalDate? ToLocalDate() => Year is { } year ? ToLocalDate(year) : null;

    /// <summary>True for a year before 1950 or after 2200: no incident lies there, and lengths from there cannot be computed. "9999-12-31" means never.</summary>
    public bool IsFarAway => Year is < EarliestYear or > LatestYear;

    /// <summary>The date, or null where <see cref="ToLocalDate()"/> is or the year is far away.</summary>
    public LocalDate? ToIncidentDay() => IsFarAway ? null : ToLocalDate();

    /// <summary>The date in the year that brings it closest to a day, for a date without a year; null when it does not exist there.</summary>
    public LocalDate? ToLocalDateNear(LocalDate day)
    {
        if (ToLocalDate(day.Year) is not { } completed)
            return null;
        var distance = Period.DaysBetween(day, completed);
        return distance < -HalfYear ? ToLocalDate(day.Year + 1) : distance > HalfYear ? ToLocalDate(day.Year - 1) : completed;
    }

    /// <summary>The date in a given year, or null when it does not exist.</summary>
    public LocalDate? ToLocalDate(int year) =>
        year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month)
            ? new LocalDate(year, Month, Day)
            : null;
}
