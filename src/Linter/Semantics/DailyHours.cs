using NodaTime;

namespace Linter.Semantics;

/// <summary>The hours of a day in which a team counts time: "support hours 10:00–17:00".</summary>
/// <param name="From">The first moment.</param>
/// <param name="To">The last moment.</param>
public readonly record struct DailyHours(LocalTime From, LocalTime To)
{
    private const int MostDays = 400;

    /// <summary>The part of a stretch of time that lies inside these hours.</summary>
    public Duration Within(LocalDateTime start, LocalDateTime end, bool onlyWeekdays)
    {
        var sum = Duration.Zero;
        var day = start.Date;
        for (var i = 0; i < MostDays && day <= end.Date; i++, day = day.PlusDays(1))
        {
            if (!onlyWeekdays || day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
            {
                var first = LocalDateTime.Max(day + From, start);
                var last = LocalDateTime.Min(day + To, end);
                sum += last > first ? Period.Between(first, last, PeriodUnits.Ticks).ToDuration() : Duration.Zero;
            }
        }

        return sum;
    }
}
