using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Semantics.Vocabulary;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Sections;

/// <summary>Scans every title, item, table head and front matter value once and hangs the readings on them.</summary>
internal sealed class ReadingCollector(SyntaxTree tree, ReadingSettings settings)
{
    private readonly List<LocatedReading> _all = [];
    private readonly WrappedReadings _wrapped = new(tree, settings);
    private readonly LabelZones _labels = new(tree, settings);
    private readonly ValueList<UnreadPart> _unread = [];
    private readonly ValueList<ReadingContext> _columns = [];

    /// <summary>Where there are more readings than are taken, in document order.</summary>
    public IReadOnlyList<UnreadPart> Unread => _unread;

    /// <returns>All readings in document order.</returns>
    public IReadOnlyList<LocatedReading> Collect(SectionOutline outline)
    {
        CollectFrontMatter(outline.Root);
        foreach (var section in outline.Sections)
        {
            CollectSection(section);
        }

        _all.Sort(static (left, right) => left.Reading.Span.CompareTo(right.Reading.Span));
        return _all;
    }

    private void CollectFrontMatter(Section root)
    {
        if (tree.FrontMatter is not { } frontMatter)
        {
            return;
        }

        foreach (var field in frontMatter.Fields)
        {
            var context = FieldVocabulary.IsLength(field.Key) ? ReadingContext.Length : FieldVocabulary.IsZone(field.Key) ? ReadingContext.Caption : ReadingContext.Prose;
            Add(Scan(field.ValueSpan, context | FieldVocabulary.NumbersUnder(field.Key)), null, root);
        }
    }

    private void CollectSection(Section section)
    {
        if (section is { TitleLine: { } title, Origin: not SectionOrigin.Label })
        {
            section.TitleReadings = Scan(title.Span, ReadingContext.Caption | ReadingContext.Stamp);
            Add(section.TitleReadings, null, section);
        }

        TableNode? lastTable = null;
        ContentItem? last = null;
        foreach (var item in section.Items)
        {
            if (item.Table is { } table && !ReferenceEquals(table, lastTable))
            {
                lastTable = table;
                CollectHeader(table, section);
            }

            item.Readings = _labels.Apply(item, CollectItem(item));
            JoinParagraphLines(last, item);
            last = item;
        }

        foreach (var item in section.Items)
        {
            Add(item.Readings, item, section);
        }
    }

    private void CollectHeader(TableNode table, Section section)
    {
        _columns.Clear();
        foreach (var cell in table.Header.Cells)
        {
            _columns.Add(FieldVocabulary.NumbersUnder(cell.PlainText));
            if (!section.TitleSpan.OverlapsWith(cell.Span))
            {
                Add(Scan(cell.Span, ReadingContext.Caption), null, section);
            }
        }
    }

    private IReadOnlyList<Reading> CollectItem(ContentItem item)
    {
        if (item.Lines.Count == 1)
        {
            return Scan(item.Lines[0].Span, ContextOf(item, 0));
        }

        var all = new List<Reading>();
        IReadOnlyList<Reading> before = [];
        for (var i = 0; i < item.Lines.Count; i++)
        {
            var readings = Scan(item.Lines[i].Span, ContextOf(item, i), MarkdownLimits.Readings - all.Count - before.Count);
            if (i > 0 && item.Form != ContentForm.TableRow && !SentenceReader.StartsAnew(item.Lines[i - 1], item.Lines[i]))
            {
                _wrapped.Join((item.Lines[i - 1], before), (item.Lines[i], readings), ContextOf(item, i - 1), out before, out readings);
            }

            all.AddRange(before);
            before = readings;
        }

        all.AddRange(before);
        return all;
    }

    private void JoinParagraphLines(ContentItem? last, ContentItem item)
    {
        if (last is not null && SentenceReader.Continues(last, item) && !SentenceReader.StartsAnew(last.Lines[^1], item.Lines[0]))
        {
            _wrapped.Join((last.Lines[^1], last.Readings), (item.Lines[0], item.Readings), ContextOf(last, 0), out var before, out var readings);
            last.Readings = before;
            item.Readings = readings;
        }
    }

    private ReadingContext ContextOf(ContentItem item, int line)
    {
        var context = NumbersUnder(item, line);
        if (item.Section.IsWithin(SectionRole.Timeline))
        {
            context |= (item.Form == ContentForm.TableRow ? line < item.Lines.Count - 1 : line == 0) ? ReadingContext.Stamp : ReadingContext.Prose;
            context |= item.Form == ContentForm.ParagraphLine || IsZoneCell(item, line) ? ReadingContext.Caption : ReadingContext.Prose;
        }

        if (line == 0 && IsLength(item))
        {
            context |= ReadingContext.Length;
        }

        return context;
    }

    /// <summary>"CET" in a table of Time, TZ and Event.</summary>
    private static bool IsZoneCell(ContentItem item, int column) =>
        item.Table is { Header.Cells: var heads } && column > 0 && column < heads.Count && FieldVocabulary.IsZone(heads[column].PlainText);

    private ReadingContext NumbersUnder(ContentItem item, int line)
    {
        if (item.Form == ContentForm.TableRow)
        {
            return NumbersInCell(item, line);
        }

        var label = line > 0 ? null : item.Label?.Name ?? (item.Section.Origin == SectionOrigin.Label ? item.Section.Title : null);
        return label is null ? ReadingContext.Prose : FieldVocabulary.NumbersUnder(label);
    }

    /// <summary>The first cell of a row of two may be the label of the second.</summary>
    private ReadingContext NumbersInCell(ContentItem row, int cell)
    {
        var context = cell < _columns.Count ? _columns[cell] : ReadingContext.Prose;
        return context == ReadingContext.Prose && cell == 1 && row.Lines.Count == 2 ? FieldVocabulary.NumbersUnder(row.Lines[0].PlainText) : context;
    }

    private static bool IsLength(ContentItem item) =>
        (item.Section.Origin == SectionOrigin.Label && item.Section.Has(SectionRole.Duration) && !FieldVocabulary.IsWindow(item.Section.Title))
        || (item.Label is { } label && FieldVocabulary.IsLength(label.Name));

    private IReadOnlyList<Reading> Scan(TextSpan span, ReadingContext context, int room = MarkdownLimits.Readings)
    {
        var readings = ReadingScanner.Scan(tree.ReadableText, span, context, settings);
        if (readings.Count <= room)
        {
            return readings;
        }

        _unread.Add(new UnreadPart(span, UnreadReason.ManyReadings));
        return [.. readings.Take(room)];
    }

    private void Add(IReadOnlyList<Reading> readings, ContentItem? item, Section section)
    {
        foreach (var reading in readings)
        {
            _all.Add(new LocatedReading(reading, item, section));
        }
    }
}
