using Linter.Readings;
using Linter.Semantics.Vocabulary;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics.Windows;

/// <summary>Finds when the incident began and ended: labelled fields first, then labelled ranges, then sentences.</summary>
internal sealed class WindowReader
{
    private static readonly CueSet IncidentWords = new(
        "outage* | incident* | down | downtime | unavailab* | affected | disrupt* | degrad* | occurred | impact* | fail* | error* | unable | interrupt* | unreachable | inaccessible | crash* | lasted | offline | stopped | broken | slow* | issue* | problem* | experienc*");

    private static readonly CueSet OtherWords = new("maintenance | scheduled | planned | business hours | support hours | working hours | office hours | window of");

    private static readonly CueSet UnknownWords = new("unknown | n a | not applicable | not known | ongoing | tbd | none");

    private readonly SourceText _text;
    private readonly SectionOutline _outline;
    private readonly TemporalDefaults _defaults;
    private readonly List<LabelledInstant> _fields = [];
    private readonly List<LabelledInstant> _frontMatter = [];
    private readonly List<StatedRange> _ranges = [];
    private readonly FieldPairs _pairs;
    private bool _isSaidToBeUnknown;
    private IncidentWindow? _labelledRange;
    private IncidentWindow? _proseRange;

    private WindowReader(SourceText text, SectionOutline outline, TemporalDefaults defaults, IReadOnlyList<FieldReading> frontMatter)
    {
        _text = text;
        _outline = outline;
        _defaults = defaults;
        CollectFrontMatter(frontMatter);
        CollectFields();
        _pairs = FieldPairs.Read(_fields);
        CollectRanges();
        AddOtherPairs();
    }

    public static IncidentWindow Read(SourceText text, SectionOutline outline, TemporalDefaults defaults, IReadOnlyList<FieldReading> frontMatter)
    {
        var reader = new WindowReader(text, outline, defaults, frontMatter);
        var window = reader.FindWindow();
        return window with { Ranges = reader._ranges, Milestones = reader.ReadMilestones(window), IsSaidToBeUnknown = reader._isSaidToBeUnknown };
    }

    private IncidentWindow FindWindow() =>
        FromLabels()
        ?? _labelledRange
        ?? _proseRange
        ?? FromFrontMatter()
        ?? FromFields(complete: true)
        ?? FromFields(complete: false)
        ?? IncidentWindow.Unknown;

    private void CollectFrontMatter(IReadOnlyList<FieldReading> frontMatter)
    {
        foreach (var (field, reading, section) in frontMatter)
        {
            if (reading is InstantReading instant && InstantResolver.IsUsable(instant) && FieldVocabulary.Find(field.Key) is { Role: not null } meaning)
            {
                _frontMatter.Add(new LabelledInstant(new NamedPlace(field.Key, meaning, HasColon: true), instant, section, field.ValueSpan, Item: null));
            }
        }
    }

    private void CollectFields()
    {
        foreach (var section in _outline.Sections)
        {
            if (!WindowScope.AllowsLabels(section))
            {
                continue;
            }

            var allowsProse = WindowScope.AllowsProse(section, _outline);
            foreach (var item in section.Items)
            {
                CollectFields(item, allowsProse);
            }
        }
    }

    private void CollectFields(ContentItem item, bool allowsProse)
    {
        foreach (var reading in item.Readings)
        {
            if (reading is not InstantReading instant || !InstantResolver.IsUsable(instant))
            {
                continue;
            }

            if (NameOf(item, instant) is { Meaning.Role: not null } name && (name.HasColon || (allowsProse && IsPlainCue(name.Name))))
            {
                _fields.Add(new LabelledInstant(name, instant, item.Section, item.Span, item));
            }
            else if (item.Section.IsWithin(SectionRole.Detection))
            {
                _fields.Add(new LabelledInstant(new NamedPlace(item.Section.Title, FieldVocabulary.Find("detected")!, HasColon: false), instant, item.Section, item.Span, item));
            }
        }
    }

    /// <summary>The words in front of the reading, else the label of the item if the reading is the first of its value.</summary>
    private static NamedPlace? NameOf(ContentItem item, InstantReading reading)
    {
        if (ItemText.NameBefore(item, reading) is { } place)
        {
            return place;
        }

        return IsFirstOfValue(item, reading) && ItemText.LabelOf(item) is { } label && FieldVocabulary.Find(label) is { } meaning
            ? new NamedPlace(label, meaning, HasColon: true)
            : null;
    }

    /// <summary>A zone alone belongs to the label.</summary>
    private static bool IsFirstOfValue(ContentItem item, InstantReading reading)
    {
        var first = item.Readings[0] is ZoneReading && item.Readings.Count > 1 ? item.Readings[1] : item.Readings[0];
        return ReferenceEquals(first, reading);
    }

    /// <summary>Words that are labels only with a colon: in a sentence they mean too much.</summary>
    private static bool IsPlainCue(string name) =>
        name.ToLowerInvariant() is not ("to" or "from" or "until" or "end" or "start" or "begin" or "reported" or "time" or "discovered" or "closed" or "fixed" or "noticed");

    private IncidentWindow? FromLabels() => _pairs.Window is { } pair ? FromFields(pair.Start, pair.End, WindowOrigin.Labels) : null;

    private IncidentWindow? FromFields(bool complete)
    {
        var start = _fields.Find(static field => field.Name.Meaning.IsWindowStart);
        var end = _fields.FindLast(static field => field.Name.Meaning.IsWindowEnd);
        return (complete && (start is null || end is null)) || (start is null && end is null)
            ? null
            : FromFields(start, end, (start ?? end)!.Name.HasColon ? WindowOrigin.Labels : WindowOrigin.Prose);
    }

    /// <summary>Both ends, or nothing: a single date of front matter is as often that of the document.</summary>
    private IncidentWindow? FromFrontMatter() =>
        _frontMatter.Find(static field => field.Name.Meaning.IsWindowStart) is { } start && _frontMatter.FindLast(static field => field.Name.Meaning.IsWindowEnd) is { } end
            ? FromFields(start, end, WindowOrigin.FrontMatter)
            : null;

    private IncidentWindow FromFields(LabelledInstant? start, LabelledInstant? end, WindowOrigin origin) => Pair(start?.Reading, end?.Reading, isOneRange: false) with
    {
        Span = (start ?? end)!.Context,
        IsReadOffGraph = (end ?? start)!.Item is { } item && EventVocabulary.Default.SpeaksOfGraph(new WordText(ItemText.Whole(item))),
        Origin = origin,
    };

    private void AddOtherPairs()
    {
        var found = _ranges.Count;
        foreach (var pair in _pairs.All)
        {
            if (!ReferenceEquals(pair, _pairs.Window))
            {
                var extent = Pair(pair.Start.Reading, pair.End.Reading, isOneRange: false);
                _ranges.Add(new StatedRange(extent.Start!, extent.End!, pair.Span));
            }
        }

        if (_ranges.Count > found)
        {
            _ranges.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        }
    }

    /// <summary>Ranges that are about the incident: the value of a label, part of a sentence about it, or in a title.</summary>
    private void CollectRanges()
    {
        foreach (var section in _outline.Sections)
        {
            if (!WindowScope.AllowsLabels(section))
            {
                continue;
            }

            CollectTitle(section);
            foreach (var item in section.Items)
            {
                CollectRanges(item);
                _isSaidToBeUnknown |= IsLabelled(item) && UnknownWords.IsIn(new WordText(ItemText.Whole(item)));
            }
        }
    }

    /// <summary>"# Outage Duration: August 18, 2024, 01:00 AM - 03:30 AM": a title that carries its value.</summary>
    private void CollectTitle(Section section)
    {
        if (section.Origin != SectionOrigin.Heading || !(section.Has(SectionRole.Duration) || section.TitleSpan == _outline.TitleSpan))
        {
            return;
        }

        foreach (var reading in section.TitleReadings)
        {
            if (AsRange(reading) is { } range && (section.Has(SectionRole.Duration) || IsAboutIncident(section.Title)))
            {
                AddRange(range, section.TitleSpan, section.Has(SectionRole.Duration));
            }
        }
    }

    private void CollectRanges(ContentItem item)
    {
        foreach (var reading in item.Readings)
        {
            if (AsRange(reading) is not { } range)
            {
                continue;
            }

            if (IsLabelled(item))
            {
                AddRange(range, item.Span, isLabelled: true);
            }
            else if (range.Start.Clock is not null && WindowScope.AllowsProse(item.Section, _outline) && SectionSentences.At(item.Section, range.Span) is { } sentence && IsAboutIncident(sentence.Text))
            {
                AddRange(range, sentence.Span, isLabelled: false);
            }
        }
    }

    private void AddRange(RangeReading range, TextSpan context, bool isLabelled)
    {
        var ends = RangeEnds.Of(range);
        var window = Pair(ends.Start, ends.End, isOneRange: true, range.EndsNextDay) with
        {
            Span = context,
            IsReadOffGraph = EventVocabulary.Default.SpeaksOfGraph(new WordText(_text.Slice(context))),
            Origin = isLabelled ? WindowOrigin.Labels : WindowOrigin.Prose,
        };
        _ranges.Add(new StatedRange(window.Start!, window.End!, range.Span));
        if (isLabelled)
        {
            _labelledRange ??= window;
        }
        else
        {
            _proseRange ??= window;
        }
    }

    private static RangeReading? AsRange(Reading reading) =>
        reading is RangeReading { Problem: ReadingProblem.None } range && InstantResolver.IsUsable(range.Start) && InstantResolver.IsUsable(range.End) ? range : null;

    private static bool IsLabelled(ContentItem item) =>
        ((ItemText.LabelOf(item) is { } label && FieldVocabulary.MayBeWindow(label)) || item.Section.Has(SectionRole.Duration))
        && !OtherWords.IsIn(new WordText(ItemText.Whole(item)));

    private static bool IsAboutIncident(string text)
    {
        var words = new WordText(text);
        return IncidentWords.IsIn(words) && !OtherWords.IsIn(words);
    }

    private IncidentWindow Pair(InstantReading? start, InstantReading? end, bool isOneRange, bool endsNextDay = false)
    {
        var zone = new ZoneOrigin(start?.Zone ?? end?.Zone, Provenance.RangePartner).Or(_defaults.WindowZone);
        var startDay = start is null ? (DayOrigin?)null : InstantResolver.OwnDay(start, _defaults.WindowDay);
        var endDay = end is null ? (DayOrigin?)null : EndDay(end, startDay ?? _defaults.WindowDay);
        var usedStart = startDay ?? (endDay is { IsMarked: false } shared ? shared with { Provenance = Provenance.RangePartner } : _defaults.WindowDay);
        var first = start is null ? null : InstantResolver.Resolve(start, usedStart, zone);
        var last = end is null ? null : InstantResolver.ResolveEnd(end, endDay ?? Partner(usedStart, first), zone, first);
        if (startDay is null && endDay is { Provenance: Provenance.Explicit } && first?.ElapsedTo(last!) < Duration.Zero)
        {
            // Only the end is dated, and its clock is the earlier one: it began on the day before.
            first = InstantResolver.Resolve(start!, new DayOrigin(usedStart.Date.PlusDays(-1), Provenance.Inferred), zone);
        }

        var mayCross = first is not null && last is not null && end?.Date is not { IsOrderAmbiguous: true };
        var crosses = endsNextDay || (mayCross && RollsOver(first!, last!, endDay, isOneRange && startDay is not null));
        if (crosses && !endsNextDay)
        {
            last = InstantResolver.Resolve(end!, new DayOrigin(last!.Date.PlusDays(1), usedStart.IsKnown ? Provenance.Inferred : Provenance.Unknown), zone);
        }
        else if (endsNextDay && last is not null)
        {
            last = last with { DateProvenance = Provenance.Inferred };
        }

        return new IncidentWindow { Start = first, End = last, CrossesUnmarkedMidnight = crosses };
    }

    /// <summary>The day an end states; a weekday is the first one not before the start.</summary>
    private static DayOrigin? EndDay(InstantReading end, DayOrigin start) =>
        WeekdayOf(end) is { } weekday ? MarkedDay.At(MarkedDay.From(weekday, start.Date), start) : InstantResolver.OwnDay(end, start);

    private static DayOrigin Partner(DayOrigin day, StatedInstant? first) =>
        first is not null && day.Provenance == Provenance.Explicit ? day with { Provenance = Provenance.RangePartner } : day;

    /// <summary>An end without a date of its own that is earlier by the clock lies on the next day; next to a written date only from twelve hours on.</summary>
    private static bool RollsOver(StatedInstant first, StatedInstant last, DayOrigin? endDay, bool isDatedRange)
    {
        if (first.IsDateOnly || last.IsDateOnly || endDay is { Provenance: Provenance.Explicit } or { IsMarked: true } || last.Local >= first.Local)
        {
            return false;
        }

        var back = Period.Between(last.Local, first.Local, PeriodUnits.Ticks).ToDuration();
        return back >= Duration.FromHours(12) || !(isDatedRange || first.DateProvenance == Provenance.Explicit);
    }

    private List<Milestone> ReadMilestones(IncidentWindow window)
    {
        var milestones = new List<Milestone>();
        AddMilestones(_frontMatter, window, milestones);
        AddMilestones(_fields, window, milestones);
        return milestones;
    }

    private void AddMilestones(List<LabelledInstant> fields, IncidentWindow window, List<Milestone> milestones)
    {
        foreach (var field in fields)
        {
            if (field.Reading.Clock is not null && !_pairs.IsOfOther(field))
            {
                milestones.Add(new Milestone(field.Name.Meaning.Role!.Value, Resolve(field.Reading, window), field.Name.Name, field.Section, field.Name.HasColon));
            }
        }
    }

    /// <summary>A labelled clock without a date falls on the day of the window; half a day or more before its start it falls on the next one.</summary>
    private StatedInstant Resolve(InstantReading reading, IncidentWindow window)
    {
        if (window.Start?.Span == reading.Span || window.End?.Span == reading.Span)
        {
            return window.Start?.Span == reading.Span ? window.Start : window.End!;
        }

        var zone = _defaults.TimelineZone(window);
        var day = _defaults.TimelineDay(window);
        var at = InstantResolver.Resolve(reading, LabelDay(reading, day) ?? day, zone);
        return window.Start is { IsDateOnly: false } start && reading is { Date: null, DayMark: null } && at.Local.PlusHours(12) <= start.Local
            ? InstantResolver.Resolve(reading, new DayOrigin(at.Date.PlusDays(1), at.IsDateKnown ? Provenance.Inferred : Provenance.Unknown), zone)
            : at;
    }

    /// <summary>The day a label states; a weekday is the first one not before that of the first label with one.</summary>
    private DayOrigin? LabelDay(InstantReading reading, DayOrigin day)
    {
        if (WeekdayOf(reading) is not { } weekday)
        {
            return InstantResolver.OwnDay(reading, day);
        }

        var first = weekday;
        foreach (var field in _fields)
        {
            first = WeekdayOf(field.Reading) is { } other && other.Span.Start < first.Span.Start ? other : first;
        }

        return MarkedDay.At(MarkedDay.From(weekday, MarkedDay.Near(first, day).Date), day);
    }

    private static DayMark? WeekdayOf(InstantReading reading) => reading is { Date: null, DayMark: { Kind: DayMarkKind.Weekday } weekday } ? weekday : null;
}
