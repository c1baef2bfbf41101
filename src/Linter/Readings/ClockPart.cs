using Linter.Text;
using NodaTime;

namespace Linter.Readings;

/// <summary>A time of day inside a reading.</summary>
public sealed record ClockPart
{
    private const int LastSecond = 59;

    /// <summary>The clock with its AM or PM.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Hour of the day 0–24 after AM/PM is applied; 24 only for 24:00.</summary>
    public required int Hour { get; init; }

    public required int Minute { get; init; }

    /// <summary>0–60, 60 only for a leap second; null if no seconds are written.</summary>
    public int? Second { get; init; }

    /// <summary>AM or PM as written beside this clock, or copied from the other end of its range.</summary>
    public Meridiem Meridiem { get; init; }

    /// <summary>True if <see cref="Meridiem"/> was copied or flipped from the other end of the range.</summary>
    public bool IsMeridiemShared { get; init; }

    /// <summary>True for the words noon, midday and midnight, which need no AM or PM.</summary>
    public bool IsNamed { get; init; }

    /// <summary>How exact the clock is: one hour, one minute or one second.</summary>
    public required Duration Resolution { get; init; }

    /// <summary>The time of day; 24:00 gives midnight and <see cref="IsEndOfDay"/> is true, a leap second gives the second before it.</summary>
    public LocalTime ToLocalTime() => IsEndOfDay ? LocalTime.Midnight : new LocalTime(Hour, Minute, Math.Min(Second ?? 0, LastSecond));

    /// <summary>True for 24:00, the midnight that ends the day.</summary>
    public bool IsEndOfDay => Hour == 24;

    /// <summary>The clock on a day; 24:00 is the start of the next one.</summary>
    public LocalDateTime On(LocalDate day) => (IsEndOfDay ? day.PlusDays(1) : day) + ToLocalTime();
}
