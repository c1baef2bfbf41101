using Linter.Readings;
using Linter.Semantics.Windows;
using NodaTime;

namespace Linter.Semantics.Timelines;

/// <summary>Turns stamped items into the timeline of the document.</summary>
internal static class TimelineReader
{
    public static Timeline Read(IReadOnlyList<SequenceDraft> drafts, IncidentWindow window, TemporalDefaults defaults)
    {
        var dater = new TimelineDater(window, defaults.TimelineDay(window), defaults.TimelineZone(window));
        var entries = new List<TimelineEntry>();
        var sequences = new List<TimelineSequence>(drafts.Count);
        foreach (var draft in drafts)
        {
            sequences.Add(ReadSequence(draft, dater, defaults.CaptionZone(draft.Section), entries));
        }

        entries.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        for (var i = 0; i < entries.Count; i++)
        {
            entries[i].Index = i;
        }

        return new Timeline { Sequences = sequences, Entries = entries, Sections = [.. drafts.Select(draft => draft.Section).Distinct()] };
    }

    private static TimelineSequence ReadSequence(SequenceDraft draft, TimelineDater dater, ZoneOrigin caption, List<TimelineEntry> all)
    {
        var isNewestFirst = SequenceDirection.IsNewestFirst(draft);
        var instants = dater.Date(draft, caption, isNewestFirst);
        var entries = new List<TimelineEntry>(draft.Entries.Count);
        for (var i = 0; i < draft.Entries.Count; i++)
        {
            entries.Add(Entry(draft.Entries[i], draft.Group, instants[i].At, instants[i].Until));
        }

        var sequence = new TimelineSequence
        {
            Entries = entries,
            Section = draft.Section,
            Group = draft.Group,
            IsNewestFirst = isNewestFirst,
            IsDeclaredNewestFirst = isNewestFirst && SequenceDirection.IsDeclaredNewestFirst(draft.Section),
            IsElapsed = SequenceDirection.IsElapsed(draft),
        };
        entries.ForEach(entry => entry.Sequence = sequence);
        all.AddRange(entries);
        return sequence;
    }

    private static TimelineEntry Entry(EntryDraft draft, string? group, StatedInstant? at, StatedInstant? until)
    {
        var meaning = EntryClassifier.Classify(draft, group);
        return new TimelineEntry
        {
            Item = draft.Item,
            StampSpan = draft.Stamp.Span,
            At = at,
            Until = until,
            Offset = draft.Stamp.Offset,
            Text = draft.Text,
            TextSpan = draft.TextSpan,
            InnerReadings = [.. draft.Item.Readings.Where(reading => reading.Span.Start >= draft.Stamp.Span.End)],
            Roles = meaning.Roles,
            CertainRoles = meaning.CertainRoles,
            HasExplicitRole = meaning.IsExplicit,
            IsHedged = meaning.IsHedged,
            IsNegated = meaning.IsNegated,
            IsRetrospective = meaning.IsRetrospective,
            CoversTime = meaning.CoversTime,
            IsSpontaneous = meaning.IsSpontaneous,
            IsAftercare = meaning.IsAftercare,
            MayTellDetection = meaning.MayTellDetection,
            MayTellEnd = meaning.MayTellEnd,
            IsUserReport = meaning.IsUserReport,
        };
    }
}
