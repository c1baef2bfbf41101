using Linter.Readings;
using NodaTime;

namespace Linter.Semantics.Windows;

/// <summary>The days that a document and its file name give in a way that cannot be misread.</summary>
internal sealed class NamedDays
{
    private const int NoYear = 0;
    private const int AnyYear = -1;

    private readonly HashSet<int> _days = [];

    private NamedDays()
    {
    }

    public static NamedDays Of(IReadOnlyList<StatedDate> dates, LocalDate? fileName)
    {
        var named = new NamedDays();
        foreach (var date in dates)
        {
            if (!date.IsImpossible && !date.Part.IsOrderAmbiguous)
            {
                named.Add(date.Part.Year, date.Part.Month, date.Part.Day);
            }
        }

        if (fileName is { } day)
        {
            named.Add(day.Year, day.Month, day.Day);
        }

        return named;
    }

    /// <summary>The order in which an unclear date, read with its month first, is a named day; open if it is in both or in neither.</summary>
    public DateOrder OrderOf(DatePart unclear)
    {
        var isMonthFirst = Holds(unclear.Year, unclear.Month, unclear.Day);
        var isDayFirst = Holds(unclear.Year, unclear.Day, unclear.Month);
        return isMonthFirst == isDayFirst ? DateOrder.Open : isDayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    private bool Holds(int? year, int month, int day) =>
        year is { } known ? _days.Contains(Key(known, month, day)) || _days.Contains(Key(NoYear, month, day)) : _days.Contains(Key(AnyYear, month, day));

    private void Add(int? year, int month, int day)
    {
        _days.Add(Key(year ?? NoYear, month, day));
        _days.Add(Key(AnyYear, month, day));
    }

    private static int Key(int year, int month, int day) => (((year * 16) + month) * 32) + day;
}
