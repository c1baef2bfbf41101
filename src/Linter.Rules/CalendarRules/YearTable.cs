using NodaTime;

namespace Linter.Rules.CalendarRules;

/// <summary>The dates of an incident by their year, and by their day of a year.</summary>
internal sealed class YearTable
{
    private readonly Dictionary<int, List<StatedDay>> _years = [];

    // By the day of a year: the first date on it, and the first one of another year.
    private readonly StatedDay?[] _first = new StatedDay?[PlaceOf(12, 31) + 1];
    private readonly StatedDay?[] _other = new StatedDay?[PlaceOf(12, 31) + 1];

    public YearTable(IReadOnlyList<StatedDay> days)
    {
        foreach (var day in days)
        {
            Add(day);
        }
    }

    /// <summary>The dates of a year, in document order; it must have one.</summary>
    public List<StatedDay> Of(int year) => _years[year];

    /// <summary>The first date on the same day of another year; null if there is none.</summary>
    public StatedDay? TwinOf(LocalDate date)
    {
        var place = PlaceOf(date.Month, date.Day);
        return _first[place]!.Date == date ? _other[place] : _first[place];
    }

    private void Add(StatedDay day)
    {
        if (!_years.TryGetValue(day.Date.Year, out var same))
        {
            _years.Add(day.Date.Year, same = []);
        }

        same.Add(day);
        var place = PlaceOf(day.Date.Month, day.Date.Day);
        _first[place] ??= day;
        _other[place] ??= _first[place]!.Date == day.Date ? null : day;
    }

    private static int PlaceOf(int month, int day) => (month * 32) + day;
}
