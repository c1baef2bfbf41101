using Linter.Readings;

namespace Linter.Semantics.Windows;

/// <summary>Finds out from its clear dates whether a document writes the day or the month first where both could be meant.</summary>
internal static class DateOrderReader
{
    private const int LastMonth = 12;

    /// <summary>The order shown for each way of writing; null if no date is unclear or nothing shows how to read it.</summary>
    public static DateOrders? Read(IReadOnlyList<LocatedReading> readings, string path)
    {
        if (!HasUnclear(readings))
        {
            return null;
        }

        var dates = StatedDateReader.Read(readings);
        var named = NamedDays.Of(dates, FileNameDate.Find(path));
        var orders = new DateOrders(Shown(dates, '/', named), Shown(dates, '-', named));
        return orders.IsOpen ? null : orders;
    }

    private static bool HasUnclear(IReadOnlyList<LocatedReading> readings)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            if (readings[i].Reading is InstantReading { Date.IsOrderAmbiguous: true } or RangeReading { Start.Date.IsOrderAmbiguous: true } or RangeReading { End.Date.IsOrderAmbiguous: true })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number above twelve in a full date cannot be wrong about it; a weekday, a day told twice and what may be a fraction can.</summary>
    private static DateOrder Shown(IReadOnlyList<StatedDate> dates, char separator, NamedDays named)
    {
        var (byNumber, byOthers) = (new OrderVotes(), new OrderVotes());
        foreach (var date in dates)
        {
            var part = date.Part;
            if (part.Separator != separator || date.IsImpossible || part.Order == DateOrder.Open || IsLikeIso(part))
            {
                continue;
            }

            if (part is { Day: > LastMonth, Year: not null })
            {
                byNumber = byNumber.With(part.Order);
            }
            else
            {
                byOthers = byOthers.With(part.IsOrderAmbiguous ? named.OrderOf(part) : part.Order);
            }
        }

        return byNumber.IsCast ? byNumber.Result : byOthers.Result;
    }

    /// <summary>"05-13 10:00" is a date in ISO form without its year.</summary>
    private static bool IsLikeIso(DatePart part) => part is { Separator: '-', Year: null };

    /// <summary>Which orders were shown; both decide nothing.</summary>
    private readonly record struct OrderVotes(bool MonthFirst, bool DayFirst)
    {
        public bool IsCast => MonthFirst || DayFirst;

        public DateOrder Result => MonthFirst == DayFirst ? DateOrder.Open : DayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;

        public OrderVotes With(DateOrder order) => new(MonthFirst || order == DateOrder.MonthFirst, DayFirst || order == DateOrder.DayFirst);
    }
}
