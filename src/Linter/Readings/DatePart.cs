using Linter.Text;
using NodaTime;

namespace Linter.Readings;

/// <summary>A calendar date inside a reading.</summary>
public sealed record DatePart
{
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

    /// <summary>True if day and month could be swapped and nothing in the text itself decides (both at most 12 and different, numeric, no weekday that fits only one).</summary>
    public bool IsOrderAmbiguous { get; init; }

    /// <summary>True if the year is written with two digits.</summary>
    public bool HasTwoDigitYear { get; init; }

    /// <summary>The date, or null without a year or when it does not exist.</summary>
    public LocalDate? ToLocalDate() => Year is { } year ? ToLocalDate(year) : null;

    /// <summary>The date in a given year, or null when it does not exist.</summary>
    public LocalDate? ToLocalDate(int year) =>
        year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month)
            ? new LocalDate(year, Month, Day)
            : null;
}
