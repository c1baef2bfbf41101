using System.Text;
using Linter.Readings;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Timelines;

/// <summary>Collects the stamped items of a document into sequences.</summary>
internal sealed class TimelineCollector(SyntaxTree tree, ReadingSettings settings)
{
    private readonly List<SequenceDraft> _sequences = [];
    private readonly Dictionary<object, SequenceDraft> _byKey = new(ReferenceEqualityComparer.Instance);
    private InstantReading? _dayAbove;
    private Section? _lastParent;
    private bool _hasClockTitles;
    private ContentItem? _introduction;
    private SequenceDraft? _list;

    public static IReadOnlyList<SequenceDraft> Collect(SyntaxTree tree, SectionOutline outline, ReadingSettings settings)
    {
        var collector = new TimelineCollector(tree, settings);
        foreach (var section in outline.Sections)
        {
            collector.CollectSection(section);
        }

        return collector._sequences.FindAll(sequence => sequence.Entries.Count > 0);
    }

    private void CollectSection(Section section)
    {
        var isTimeline = section.IsWithin(SectionRole.Timeline);
        if (section.Has(SectionRole.Timeline))
        {
            _dayAbove = null;
        }

        if (isTimeline || HoldsClockTitles(section.Parent))
        {
            CollectTitle(section);
        }

        if (isTimeline)
        {
            CollectItems(section, section.Items);
        }
        else if (!IsElsewhere(section))
        {
            CollectStray(section);
        }
    }

    /// <summary>Sections whose stamped items are never events of the incident.</summary>
    private static bool IsElsewhere(Section section) =>
        section.IsWithin(SectionRole.ActionItems) || section.IsWithin(SectionRole.Improvements) || section.IsWithin(SectionRole.Appendix)
        || section.IsWithin(SectionRole.LessonsLearned) || section.Origin == SectionOrigin.Label;

    private bool HoldsClockTitles(Section? parent)
    {
        if (!ReferenceEquals(parent, _lastParent))
        {
            _lastParent = parent;
            _hasClockTitles = HasClockTitles(parent);
        }

        return _hasClockTitles;
    }

    /// <summary>True if at least three sub-headings start with a clock: a heading per entry without a timeline title.</summary>
    private static bool HasClockTitles(Section? parent)
    {
        var clocks = 0;
        foreach (var child in parent?.Children ?? [])
        {
            clocks += TitleStamp(child) is { HasClock: true } ? 1 : 0;
        }

        return clocks >= 3;
    }

    private static Stamp? TitleStamp(Section section) =>
        section is { Origin: SectionOrigin.Heading or SectionOrigin.BoldLine, TitleLine: { } line } ? StampReader.Read(line, section.TitleReadings) : null;

    private void CollectTitle(Section section)
    {
        if (TitleStamp(section) is { HasClock: true } stamp && section.Parent is { } parent)
        {
            var line = section.TitleLine!;
            var item = new ContentItem
            {
                Form = ContentForm.Heading,
                Node = new HeadingNode(line.Span, section.Level, HeadingForm.Atx, line),
                Lines = [line],
                Section = section,
                Readings = section.TitleReadings,
            };
            Add(Sequence(parent, parent, null), item, stamp, section.Items);
        }
        else if ((FirstDate(section.TitleReadings) ?? DayLine.Read(section)) is { } day)
        {
            _dayAbove = day;
        }
    }

    private static InstantReading? FirstDate(IReadOnlyList<Reading> readings)
    {
        foreach (var reading in readings)
        {
            if (reading is InstantReading { Kind: ReadingKind.Date, Problem: ReadingProblem.None } day)
            {
                return day;
            }
        }

        return null;
    }

    private void CollectItems(Section section, IReadOnlyList<ContentItem> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (TimelineItems.StampOf(item) is not { } stamp)
            {
                _dayAbove = DayLine.Read(item) ?? _dayAbove;
                _introduction = ListBorder.IsIntroduction(item) ? item : _introduction;
                continue;
            }

            if (!stamp.HasClock && stamp.Start?.Problem is not ReadingProblem.Placeholder && IsDayOnly(item, stamp))
            {
                _dayAbove = stamp.Start;
                continue;
            }

            Add(SequenceOf(section, item, stamp), item, stamp, Continuation(items, i));
        }
    }

    /// <summary>A list or table outside a timeline section whose items all start with a clock.</summary>
    private void CollectStray(Section section)
    {
        foreach (var run in Runs(section.Items))
        {
            var stamped = run.FindAll(TimelineItems.IsStampedWithClock);
            var needed = run[0].Form == ContentForm.ListEntry ? 1 : 3;
            if (stamped.Count >= needed && stamped.Count * 5 >= run.FindAll(item => item.Depth == 0).Count * 4)
            {
                CollectItems(section, run);
            }
        }
    }

    private static IEnumerable<List<ContentItem>> Runs(IReadOnlyList<ContentItem> items)
    {
        var run = new List<ContentItem>();
        foreach (var item in items)
        {
            if (run.Count > 0 && run[^1].Form != item.Form && item.Depth == 0)
            {
                yield return run;
                run = [];
            }

            run.Add(item);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    /// <summary>True for a line or list entry that is only a date and stands above what happened on that day.</summary>
    private bool IsDayOnly(ContentItem item, Stamp stamp) => item.Form != ContentForm.TableRow && stamp.Name.Length == 0 && TextBehind(stamp).Length == 0;

    private static IEnumerable<ContentItem> Continuation(IReadOnlyList<ContentItem> items, int index)
    {
        var item = items[index];
        for (var i = index + 1; i < items.Count; i++)
        {
            var next = items[i];
            var isNested = IsUnder(next, item);
            var goesOn = item.Form is ContentForm.ParagraphLine or ContentForm.CodeLine && next.Form == item.Form && ReferenceEquals(next.Node, item.Node);
            if ((!isNested && !goesOn) || TimelineItems.StampOf(next) is { Name: "" })
            {
                yield break;
            }

            yield return next;
        }
    }

    private static bool IsUnder(ContentItem item, ContentItem ancestor)
    {
        for (var parent = item.Parent; parent is not null; parent = parent.Parent)
        {
            if (ReferenceEquals(parent, ancestor))
            {
                return true;
            }
        }

        return false;
    }

    private SequenceDraft SequenceOf(Section section, ContentItem item, Stamp? own)
    {
        if (item.Table is { } table)
        {
            return Sequence(table, section, null);
        }

        if (item.Parent is not { } parent)
        {
            return own is null ? Sequence(section.Items, section, GroupOf(section)) : ListOf(section, own);
        }

        var stamp = TimelineItems.StampOf(parent);
        return stamp is { HasClock: false } ? SequenceOf(section, parent, null)
            : stamp is null ? Sequence(parent, section, parent.Label?.Name ?? FirstWords(parent))
            : Sequence(parent, section, null);
    }

    /// <summary>All lists of a section are one sequence, but one that an own line introduces and that begins anew is another.</summary>
    private SequenceDraft ListOf(Section section, Stamp stamp)
    {
        var list = _list is { } current && ReferenceEquals(current.Section, section) ? current : Sequence(section.Items, section, GroupOf(section));
        if (_introduction is { } introduction && ReferenceEquals(introduction.Section, section) && list.Entries is [.., var last] && ListBorder.BeginsAnew(last.Stamp, stamp))
        {
            list = Sequence(introduction, section, GroupOf(section));
        }

        _introduction = null;
        return _list = list;
    }

    private static string? GroupOf(Section section) => section.Has(SectionRole.Timeline) || section.Origin == SectionOrigin.Document ? null : section.Title;

    private static string FirstWords(ContentItem item) => item.Lines.Count == 0 ? "" : item.Lines[0].PlainText.Trim().TrimEnd(':');

    private SequenceDraft Sequence(object key, Section section, string? group)
    {
        if (!_byKey.TryGetValue(key, out var sequence))
        {
            sequence = new SequenceDraft { Section = section, Group = group };
            _byKey[key] = sequence;
            _sequences.Add(sequence);
        }

        return sequence;
    }

    private void Add(SequenceDraft sequence, ContentItem item, Stamp stamp, IEnumerable<ContentItem> continuation)
    {
        var (text, span) = TextOf(item, stamp, continuation);
        sequence.Entries.Add(new EntryDraft(item, stamp, text, span));
        sequence.DayAbove.Add(DayAbove(item));
        sequence.ColumnZone ??= item.Table is { } table ? ColumnZone(table, stamp.Column) : null;
    }

    /// <summary>The date of the entry this one is nested under, else of the line or heading above.</summary>
    private InstantReading? DayAbove(ContentItem item)
    {
        for (var parent = item.Parent; parent is not null; parent = parent.Parent)
        {
            if (TimelineItems.StampOf(parent) is { HasClock: false, Start: { Date: not null } day })
            {
                return day;
            }
        }

        return _dayAbove;
    }

    private ZonePart? ColumnZone(TableNode table, int column)
    {
        if (column >= table.Header.Cells.Count)
        {
            return null;
        }

        foreach (var reading in ReadingScanner.Scan(tree.ReadableText, table.Header.Cells[column].Span, ReadingContext.Caption, settings))
        {
            if (reading is ZoneReading zone)
            {
                return zone.Zone;
            }
        }

        return null;
    }

    private static (string Text, TextSpan Span) TextOf(ContentItem item, Stamp stamp, IEnumerable<ContentItem> continuation)
    {
        var text = new StringBuilder(TextBehind(stamp));
        var span = TextSpan.FromBounds(stamp.Span.End, Math.Max(stamp.Span.End, stamp.Line.Span.End));
        var lines = item.Form == ContentForm.TableRow ? item.Lines.Skip(stamp.Column + 1) : item.Lines.Skip(1);
        foreach (var line in lines.Concat(continuation.SelectMany(next => next.Lines)))
        {
            text.Append(text.Length > 0 ? " " : "").Append(line.PlainText.AsSpan().Trim());
            span = span.Union(line.Span);
        }

        return (text.ToString(), span);
    }

    private static string TextBehind(Stamp stamp)
    {
        var plain = stamp.Line.PlainText;
        return plain[Math.Min(stamp.Line.ToPlain(stamp.Span.End), plain.Length)..].Trim(' ', '\t', '-', '–', '—', ':', '：', '|', ')', ']', '*', '>', '+', ',', '.', '_', '`').ToString();
    }
}
