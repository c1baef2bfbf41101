using Linter.Readings;
using NodaTime;

namespace Linter.Semantics.Windows;

/// <summary>Finds the day that words beside or above a clock tell: "next day", "+1", "Day 2", "Tue".</summary>
internal static class MarkedDay
{
    private const int DaysOfWeek = 7;

    /// <summary>The day of a clock that stands alone; a weekday is the day before or one of the six days from the context on.</summary>
    public static DayOrigin Near(DayMark mark, DayOrigin context)
    {
        var day = mark.Kind == DayMarkKind.Weekday ? From(mark, context.Date.PlusDays(-1)) : context.Date.PlusDays(mark.Kind == DayMarkKind.Number ? Math.Max(0, mark.Value - 1) : mark.Value);
        return At(day, context);
    }

    /// <summary>The first day with the weekday that is not before another day.</summary>
    public static LocalDate From(DayMark weekday, LocalDate earliest) => earliest.PlusDays((weekday.Value - (int)earliest.DayOfWeek + DaysOfWeek) % DaysOfWeek);

    /// <summary>The last day with the weekday that is not after another day.</summary>
    public static LocalDate UpTo(DayMark weekday, LocalDate latest) => latest.PlusDays(-(((int)latest.DayOfWeek - weekday.Value + DaysOfWeek) % DaysOfWeek));

    /// <summary>A day that words tell; it is counted from what is known, so it is as little known as that.</summary>
    public static DayOrigin At(LocalDate day, DayOrigin context) => new(day, context.IsKnown ? Provenance.Inferred : Provenance.Unknown) { IsMarked = true };
}
