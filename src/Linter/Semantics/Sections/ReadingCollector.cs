using Linter.Readings;
using Linter.Semantics.Vocabulary;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Sections;

/// <summary>Scans every title, item, table head and front matter value once and hangs the readings on them.</summary>
internal sealed class ReadingCollector(SyntaxTree tree, ReadingSettings settings)
{
    private readonly List<LocatedReading> _all = [];
    private readonly List<UnreadPart> _unread = [];

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
            Scan(field.ValueSpan, ReadingContext.Prose, null, root);
        }
    }

    private void CollectSection(Section section)
    {
        if (section is { TitleLine: { } title, Origin: not SectionOrigin.Label })
        {
            section.TitleReadings = Scan(title.Span, ReadingContext.Caption | ReadingContext.Stamp, null, section);
        }

        TableNode? lastTable = null;
        foreach (var item in section.Items)
        {
            if (item.Table is { } table && !ReferenceEquals(table, lastTable))
            {
                lastTable = table;
                CollectHeader(table, section);
            }

            item.Readings = CollectItem(item);
        }
    }

    private void CollectHeader(TableNode table, Section section)
    {
        foreach (var cell in table.Header.Cells)
        {
            if (!section.TitleSpan.OverlapsWith(cell.Span))
            {
                Scan(cell.Span, ReadingContext.Caption, null, section);
            }
        }
    }

    private IReadOnlyList<Reading> CollectItem(ContentItem item)
    {
        if (item.Lines.Count == 1)
        {
            return Scan(item.Lines[0].Span, ContextOf(item, 0), item, item.Section);
        }

        var readings = new List<Reading>();
        for (var i = 0; i < item.Lines.Count; i++)
        {
            readings.AddRange(Scan(item.Lines[i].Span, ContextOf(item, i), item, item.Section, MarkdownLimits.Readings - readings.Count));
        }

        return readings;
    }

    private static ReadingContext ContextOf(ContentItem item, int line)
    {
        var context = ReadingContext.Prose;
        if (item.Section.IsWithin(SectionRole.Timeline))
        {
            context |= (item.Form == ContentForm.TableRow ? line < item.Lines.Count - 1 : line == 0) ? ReadingContext.Stamp : ReadingContext.Prose;
            context |= item.Form == ContentForm.ParagraphLine ? ReadingContext.Caption : ReadingContext.Prose;
        }

        if (line == 0 && IsLength(item))
        {
            context |= ReadingContext.Length;
        }

        return context;
    }

    private static bool IsLength(ContentItem item) =>
        (item.Section.Origin == SectionOrigin.Label && item.Section.Has(SectionRole.Duration))
        || (item.Label is { } label && FieldVocabulary.IsLength(label.Name));

    private IReadOnlyList<Reading> Scan(TextSpan span, ReadingContext context, ContentItem? item, Section section, int room = MarkdownLimits.Readings)
    {
        var readings = Limit(ReadingScanner.Scan(tree.ReadableText, span, context, settings), span, room);
        foreach (var reading in readings)
        {
            _all.Add(new LocatedReading(reading, item, section));
        }

        return readings;
    }

    private IReadOnlyList<Reading> Limit(IReadOnlyList<Reading> readings, TextSpan span, int room)
    {
        if (readings.Count <= room)
        {
            return readings;
        }

        _unread.Add(new UnreadPart(span, UnreadReason.ManyReadings));
        return [.. readings.Take(room)];
    }
}
