using Linter.Readings;
using Linter.Semantics.Windows;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics.Timelines;

/// <summary>Gives every entry its day and zone: what it states, else what is written above it, else what precedes it, else the window's.</summary>
internal sealed class TimelineDater
{
    private static readonly Duration HalfDay = Duration.FromHours(12);

    private readonly IncidentWindow _window;
    private readonly DayOrigin _base;
    private readonly ZoneOrigin _fallbackZone;
    private DayOrigin _day;
    private DayOrigin _lastStated;
    private InstantReading? _appliedAbove;
    private DayOrigin _countedFrom;
    private LocalDate _dayOne;
    private LocalDateTime? _previous;
    private ZoneOrigin _precedingZone;

    /// <param name="window">The incident window; its start gives undated entries their day.</param>
    /// <param name="baseDay">The day to begin with.</param>
    /// <param name="fallbackZone">The zone of entries that no stamp, column or caption gives one.</param>
    public TimelineDater(IncidentWindow window, DayOrigin baseDay, ZoneOrigin fallbackZone)
    {
        _window = window;
        _base = baseDay;
        _fallbackZone = fallbackZone;
        _day = baseDay;
        _lastStated = baseDay;
        _dayOne = baseDay.Date;
        _precedingZone = ZoneOrigin.Unknown;
    }

    /// <summary>Resolves the entries of one sequence; sequences must come in document order.</summary>
    /// <param name="sequence">The sequence.</param>
    /// <param name="captionZone">The zone its caption or title states.</param>
    /// <param name="isNewestFirst">True if it runs backwards.</param>
    public IReadOnlyList<EntryTimes> Date(SequenceDraft sequence, ZoneOrigin captionZone, bool isNewestFirst)
    {
        _day = _lastStated.IsKnown || _lastStated.IsMarked ? _lastStated : _base;
        _countedFrom = _day;
        _previous = null;
        _precedingZone = ZoneOrigin.Unknown;
        var results = new List<EntryTimes>(sequence.Entries.Count);
        var columnZone = new ZoneOrigin(sequence.ColumnZone, Provenance.Caption);
        for (var i = 0; i < sequence.Entries.Count; i++)
        {
            ApplyDayAbove(sequence.DayAbove[i]);
            results.Add(DateEntry(sequence.Entries[i].Stamp, columnZone.Or(captionZone), isNewestFirst));
        }

        return results;
    }

    private void ApplyDayAbove(InstantReading? above)
    {
        // A date above counts once: an entry below it may have stated a later one.
        if (above is null || ReferenceEquals(above, _appliedAbove))
        {
            return;
        }

        _appliedAbove = above;
        if (DayOf(above) is { } day)
        {
            _previous = day.Date == _lastStated.Date ? _previous : null;
            _day = day with { Provenance = day.Provenance == Provenance.Explicit ? Provenance.Caption : day.Provenance };
            _lastStated = _day;
            _countedFrom = _day;
        }
    }

    private DayOrigin? DayOf(InstantReading above) =>
        above.DayMark is { } mark ? MarkedDay.At(Counted(mark, isNewestFirst: false), _base)
        : above.Date is { } date ? InstantResolver.OwnDay(new InstantReading { Span = date.Span, Date = date }, _day)
        : null;

    private EntryTimes DateEntry(Stamp stamp, ZoneOrigin zone, bool isNewestFirst)
    {
        if (stamp.Start is not { } start || !InstantResolver.IsUsable(start))
        {
            return EntryTimes.Unknown;
        }

        var stated = start.Date is null ? null : InstantResolver.OwnDay(start, _day);
        if (stated is null && start.Clock is null)
        {
            // "29 February" in a year that has none.
            return EntryTimes.Unknown;
        }

        if (start.Zone is { } own)
        {
            _precedingZone = new ZoneOrigin(own, Provenance.PrecedingEntry);
        }

        var usedZone = zone.Or(_precedingZone).Or(_fallbackZone);
        var day = stated is { } origin ? Remember(origin)
            : start.DayMark is { } mark ? Marked(mark, start.Clock!, isNewestFirst)
            : InheritedDay(start, isNewestFirst);
        var at = InstantResolver.Resolve(start, day, usedZone);
        _previous = at.IsDateOnly ? null : at.Local;
        return new EntryTimes(at, stamp.End is { } end ? DateEnd(end, at, usedZone) : null);
    }

    private DayOrigin Remember(DayOrigin stated)
    {
        _day = stated with { Provenance = stated.Provenance == Provenance.Explicit ? Provenance.PrecedingEntry : stated.Provenance };
        _lastStated = _day;
        _countedFrom = _day;
        return stated;
    }

    /// <summary>The day that words beside a clock tell; a "next day" whose clock is earlier than that of an entry before on the next day is the one after.</summary>
    private DayOrigin Marked(DayMark mark, ClockPart clock, bool isNewestFirst)
    {
        var day = Counted(mark, isNewestFirst);
        if (mark.Kind == DayMarkKind.Later && !isNewestFirst && _previous?.Date == day && clock.On(day) < _previous)
        {
            day = day.PlusDays(1);
        }

        return _day = MarkedDay.At(day, _countedFrom);
    }

    private LocalDate Counted(DayMark mark, bool isNewestFirst)
    {
        switch (mark.Kind)
        {
            case DayMarkKind.Number:
                _dayOne = mark.Value > 1 ? _dayOne : _countedFrom.Date;
                return _dayOne.PlusDays(mark.Value - 1);
            case DayMarkKind.Weekday when _previous is null:
                return MarkedDay.Near(mark, _countedFrom).Date;
            case DayMarkKind.Weekday:
                return isNewestFirst ? MarkedDay.UpTo(mark, _day.Date) : MarkedDay.From(mark, _day.Date);
            default:
                return _countedFrom.Date.PlusDays(mark.Value);
        }
    }

    /// <summary>The day of an undated clock: a step back of twelve hours or more is midnight.</summary>
    private DayOrigin InheritedDay(InstantReading reading, bool isNewestFirst)
    {
        if (_previous is not { } previous)
        {
            return _countedFrom = _day = IntoWindow(reading.Clock!);
        }

        var step = Period.Between(previous, reading.Clock!.On(_day.Date), PeriodUnits.Ticks).ToDuration();
        if (isNewestFirst ? step >= HalfDay : step <= -HalfDay)
        {
            _day = new DayOrigin(_day.Date.PlusDays(isNewestFirst ? -1 : 1), _day.IsKnown ? Provenance.Inferred : Provenance.Unknown);
        }

        return _day;
    }

    /// <summary>The first undated entry of a sequence falls on the day after the window's start if only then it lies inside the window.</summary>
    private DayOrigin IntoWindow(ClockPart clock)
    {
        if (_window is not { Start: { IsDateOnly: false } start, End: { IsDateOnly: false } end } || _day.Date != start.Date)
        {
            return _day;
        }

        var isBefore = clock.On(_day.Date) < start.Local.PlusMinutes(-1);
        var next = _day.Date.PlusDays(1);
        return isBefore && clock.On(next) <= end.Local ? new DayOrigin(next, _day.IsKnown ? Provenance.Inferred : Provenance.Unknown) : _day;
    }

    private StatedInstant? DateEnd(InstantReading end, StatedInstant start, ZoneOrigin zone)
    {
        if (!InstantResolver.IsUsable(end))
        {
            return null;
        }

        var context = new DayOrigin(start.Date, start.DateProvenance);
        if (InstantResolver.OwnDay(end, context) is { } stated)
        {
            Remember(stated);
            return InstantResolver.ResolveEnd(end, stated, zone, start);
        }

        var until = InstantResolver.Resolve(end, context, zone);
        return RollsOver(start, until) ? InstantResolver.Resolve(end, new DayOrigin(start.Date.PlusDays(1), start.IsDateKnown ? Provenance.Inferred : Provenance.Unknown), zone) : until;
    }

    /// <summary>An earlier end lies on the next day; beside a written date only from twelve hours on.</summary>
    private static bool RollsOver(StatedInstant start, StatedInstant end) =>
        end.Local < start.Local
        && (start.DateProvenance != Provenance.Explicit || Period.Between(end.Local, start.Local, PeriodUnits.Ticks).ToDuration() >= HalfDay);
}
