using Linter.Readings;
using Linter.Semantics.Windows;

namespace Linter.Semantics.Events;

/// <summary>Collects every clock of a document with the day and zone it falls in: window, milestones, timeline, and what prose mentions.</summary>
internal sealed class StatedInstantReader
{
    private readonly IncidentWindow _window;
    private readonly Timeline _timeline;
    private readonly DayOrigin _proseDay;
    private readonly List<StatedInstant> _instants = [];
    private readonly HashSet<int> _starts = [];
    private int _entry;

    private StatedInstantReader(IncidentWindow window, Timeline timeline, DayOrigin fallbackDay)
    {
        _window = window;
        _timeline = timeline;
        _proseDay = ProseDay(window, fallbackDay);
    }

    /// <returns>The instants in document order, each place once.</returns>
    public static IReadOnlyList<StatedInstant> Read(IncidentWindow window, Timeline timeline, IReadOnlyList<LocatedReading> readings, DayOrigin fallbackDay)
    {
        var reader = new StatedInstantReader(window, timeline, fallbackDay);
        reader.AddFacts();
        foreach (var located in readings)
        {
            reader.AddReading(located);
        }

        reader._instants.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        return reader._instants;
    }

    /// <summary>A clock in prose falls on the incident's day; which one, is a guess if it lasted longer.</summary>
    private static DayOrigin ProseDay(IncidentWindow window, DayOrigin fallback)
    {
        var day = (window.Start ?? window.End) is { IsDateKnown: true } known ? new DayOrigin(known.Date, Provenance.Window) : fallback;
        var isOneDay = window is not { Start: { } start, End: { } end } || start.Date == end.Date;
        return isOneDay || !day.IsKnown ? day : day with { Provenance = Provenance.Inferred };
    }

    private void AddFacts()
    {
        Add(_window.Start);
        Add(_window.End);
        foreach (var milestone in _window.Milestones)
        {
            Add(milestone.At);
        }

        foreach (var entry in _timeline.Entries)
        {
            Add(entry.At);
            Add(entry.Until);
        }
    }

    private void Add(StatedInstant? instant)
    {
        if (instant is { IsDateOnly: false } && _starts.Add(instant.Span.Start))
        {
            _instants.Add(instant);
        }
    }

    private void AddReading(LocatedReading located)
    {
        if (located.Section.IsWithin(SectionRole.ActionItems) || located.Section.IsWithin(SectionRole.Improvements))
        {
            return;
        }

        var day = DayAt(located.Reading);
        switch (located.Reading)
        {
            case InstantReading instant:
                AddReading(instant, day);
                break;
            case RangeReading range:
                AddReading(range.Start, day);
                AddReading(range.End, day);
                break;
        }
    }

    private void AddReading(InstantReading reading, DayOrigin context)
    {
        if (reading is { Clock: not null, Problem: ReadingProblem.None or ReadingProblem.MeridiemConflict } && !_starts.Contains(reading.Span.Start))
        {
            Add(InstantResolver.Resolve(reading, InstantResolver.OwnDay(reading, context) ?? context, ZoneOrigin.Unknown));
        }
    }

    /// <summary>The day of the entry a reading stands in, else the incident's.</summary>
    private DayOrigin DayAt(Reading reading)
    {
        var entries = _timeline.Entries;
        while (_entry < entries.Count && entries[_entry].TextSpan.End < reading.Span.Start)
        {
            _entry++;
        }

        return _entry < entries.Count && entries[_entry] is { At: { } at } entry && entry.TextSpan.Contains(reading.Span)
            ? new DayOrigin(at.Date, at.DateProvenance == Provenance.Explicit ? Provenance.Caption : at.DateProvenance)
            : _proseDay;
    }
}
