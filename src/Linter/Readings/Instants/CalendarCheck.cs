using NodaTime;

namespace Linter.Readings.Instants;

/// <summary>Says whether a date exists in the calendar.</summary>
internal static class CalendarCheck
{
    private const int LeapYear = 2024;

    public static ReadingProblem Check(DatePart date) => Exists(date.Year, date.Month, date.Day) ? ReadingProblem.None : ReadingProblem.ImpossibleDate;

    /// <summary>A date without a year exists if it exists in some year.</summary>
    public static bool Exists(int? year, int month, int day) =>
        month is >= 1 and <= 12
        && year is null or (>= 1 and <= 9999)
        && day >= 1
        && day <= CalendarSystem.Iso.GetDaysInMonth(year ?? LeapYear, month);
}
