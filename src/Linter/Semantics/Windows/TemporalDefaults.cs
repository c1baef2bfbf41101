using Linter.Readings;
using Linter.Semantics.Timelines;

namespace Linter.Semantics.Windows;

/// <summary>The days and zones that clocks without one inherit.</summary>
internal sealed class TemporalDefaults
{
    private readonly Dictionary<Section, ZoneOrigin> _captions = [];
    private readonly ZoneOrigin _configured;
    private readonly ZoneOrigin _documentCaption;
    private readonly ZoneOrigin _firstEntryZone;
    private readonly DayOrigin _firstEntryDay;
    private readonly DayOrigin _documentDay;

    /// <param name="readings">All readings of the document.</param>
    /// <param name="dates">The dates of labels, title, metadata and file name.</param>
    /// <param name="sequences">The timelines before they are dated.</param>
    /// <param name="configuredZone">The zone to use where the whole document names none; else null.</param>
    public TemporalDefaults(IReadOnlyList<LocatedReading> readings, IReadOnlyList<DocumentDate> dates, IReadOnlyList<SequenceDraft> sequences, ZonePart? configuredZone)
    {
        _configured = new ZoneOrigin(configuredZone, Provenance.Configuration);
        _documentDay = dates.Count > 0 ? new DayOrigin(dates[0].Date, Provenance.Document) : DayOrigin.Unknown;
        _documentCaption = ReadCaptions(readings);
        _firstEntryDay = FirstDay(sequences) ?? NominalDay(readings);
        _firstEntryZone = FirstZone(sequences);
    }

    /// <summary>The day for a window without one: title or metadata, else the first dated entry.</summary>
    public DayOrigin WindowDay => _documentDay.IsKnown ? _documentDay : _firstEntryDay;

    /// <summary>The zone for a window without one: a caption, else the zone of the first entry that has one, else the configured one.</summary>
    public ZoneOrigin WindowZone => _documentCaption.Or(_firstEntryZone).Or(_configured);

    /// <summary>The day a timeline begins with.</summary>
    public DayOrigin TimelineDay(IncidentWindow window) =>
        window.Start is { IsDateKnown: true } start ? new DayOrigin(start.Date, start.DateProvenance is Provenance.Explicit or Provenance.RangePartner ? Provenance.Window : start.DateProvenance)
        : window.End is { IsDateKnown: true } end ? new DayOrigin(end.Date, Provenance.Window)
        : WindowDay;

    /// <summary>The zone of entries without one: the configured one where none is written, else the caption, the window, the first zone in any entry.</summary>
    public ZoneOrigin TimelineZone(IncidentWindow window) =>
        _configured.Or(_documentCaption).Or(new ZoneOrigin(window.Start?.Zone ?? window.End?.Zone, Provenance.Window)).Or(_firstEntryZone);

    /// <summary>The zone that the title or the introduction of a section states, its own or that of a section around it.</summary>
    public ZoneOrigin CaptionZone(Section section)
    {
        for (var at = section; at is not null; at = at.Parent)
        {
            if (_captions.TryGetValue(at, out var zone) && at.Level > 0)
            {
                return zone;
            }
        }

        return ZoneOrigin.Unknown;
    }

    private ZoneOrigin ReadCaptions(IReadOnlyList<LocatedReading> readings)
    {
        var document = ZoneOrigin.Unknown;
        foreach (var located in readings)
        {
            if (located.Reading is ZoneReading zone)
            {
                var caption = new ZoneOrigin(zone.Zone, Provenance.Caption);
                _captions.TryAdd(located.Section, caption);
                document = document.Or(caption);
            }
        }

        return document;
    }

    private static DayOrigin? FirstDay(IReadOnlyList<SequenceDraft> sequences)
    {
        foreach (var sequence in sequences)
        {
            for (var i = 0; i < sequence.Entries.Count; i++)
            {
                var day = (sequence.Entries[i].Stamp.Start?.Date ?? sequence.DayAbove[i]?.Date)?.ToIncidentDay();
                if (day is { } date)
                {
                    return new DayOrigin(date, Provenance.PrecedingEntry);
                }
            }
        }

        return null;
    }

    /// <summary>While no date is known, the first weekday beside a clock is that of the nominal day, so that clocks with and without one can be compared.</summary>
    private static DayOrigin NominalDay(IReadOnlyList<LocatedReading> readings)
    {
        foreach (var located in readings)
        {
            if (located.Reading is InstantReading { DayMark: { Kind: DayMarkKind.Weekday } weekday })
            {
                return DayOrigin.Unknown with { Date = MarkedDay.From(weekday, InstantResolver.NominalDay) };
            }
        }

        return DayOrigin.Unknown;
    }

    private static ZoneOrigin FirstZone(IReadOnlyList<SequenceDraft> sequences)
    {
        foreach (var sequence in sequences)
        {
            if (sequence.ColumnZone is { } column)
            {
                return new ZoneOrigin(column, Provenance.Caption);
            }

            foreach (var entry in sequence.Entries)
            {
                if (entry.Stamp.Start?.Zone is { } zone)
                {
                    return new ZoneOrigin(zone, Provenance.PrecedingEntry);
                }
            }
        }

        return ZoneOrigin.Unknown;
    }
}
