using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Semantics.Prose;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Analysis;

/// <summary>Finds the entry, row, field or sentence that a place of a document belongs to.</summary>
internal sealed class ContentPlaces
{
    private readonly SemanticModel _model;
    private readonly Section? _title;
    private readonly IReadOnlyList<ContentItem> _items;
    private readonly IReadOnlyList<Section> _titled;

    public ContentPlaces(SemanticModel model)
    {
        _model = model;
        _title = model.Sections.FirstOrDefault(section => section.Origin == SectionOrigin.Heading && !section.TitleSpan.IsEmpty && section.TitleSpan == model.Outline.TitleSpan);
        _items = model.Sections.SelectMany(static section => section.Items).InOrderOf(static item => item.Span);
        _titled = model.Sections.Where(static section => section.TitleLine is not null).InOrderOf(static section => section.TitleSpan);
    }

    /// <summary>The content in words for people.</summary>
    public ContentPlace Show(LocatedContent content) => new(SectionName.Path(content.Section, _title), content.Text);

    /// <summary>Whatever holds a sentence, row or entry, in the order of the sections; a row once for each of its sentences.</summary>
    public IEnumerable<LocatedContent> All => _model.Sections.SelectMany(SentenceReader.Read).Select(sentence => Find(sentence.Span));

    public LocatedContent Find(TextSpan span)
    {
        if (ItemAt(span) is { } item)
        {
            return item.Form is ContentForm.ParagraphLine or ContentForm.CodeLine ? OfSentence(item, span) : OfEntry(item);
        }

        return IndexAt(_titled, TitleSpanOf, span) is { } index ? OfTitle(_titled[index], span) : OfLine(span);
    }

    private ContentItem? ItemAt(TextSpan span)
    {
        if (IndexAt(_items, SpanOf, span) is { } index)
        {
            return _items[index];
        }

        // The outer pipes of a row and the bullet of an entry stand in front of its text.
        var next = _items.CountUpTo(span.Start, SpanOf);
        return next < _items.Count && _items[next].Form is ContentForm.TableRow or ContentForm.ListEntry && _items[next].Node.Span.Contains(span.Start) ? _items[next] : null;
    }

    /// <summary>The thing that holds the start of a place, or touches it.</summary>
    private static int? IndexAt<T>(IReadOnlyList<T> things, Func<T, TextSpan> spanOf, TextSpan place)
        where T : class
    {
        var index = things.CountUpTo(place.Start, spanOf) - 1;
        return index >= 0 && spanOf(things[index]).End >= place.Start ? index : null;
    }

    private static TextSpan SpanOf(ContentItem item) => item.Span;

    private static TextSpan TitleSpanOf(Section section) => section.TitleSpan;

    /// <summary>A row or an entry counts as a whole, with the entry it is nested under.</summary>
    private LocatedContent OfEntry(ContentItem item)
    {
        var text = item.Form == ContentForm.TableRow ? RowText(item) : LinesText(item);
        return new LocatedContent(Named(item.Section), item.Parent is { } parent ? $"{LinesText(parent)} / {text}" : text);
    }

    private static string LinesText(ContentItem item) => string.Join(' ', item.Lines.Select(static line => line.PlainText.Trim()));

    private static string RowText(ContentItem item) => string.Join(" | ", item.Lines.Select(static cell => cell.PlainText.Trim())).TrimEnd(' ', '|');

    private LocatedContent OfSentence(ContentItem item, TextSpan span)
    {
        var sentence = SemanticModel.SentenceAt(item.Section, span);
        var text = sentence is null ? LinesText(item) : LabelOf(sentence) is { } label ? $"{label.Name}: {sentence.Text}" : sentence.Text;
        return new LocatedContent(Named(item.Depth == 0 ? WithoutLabels(item.Section) : item.Section), text.Trim());
    }

    // A label in running text holds until the next one, so what stands behind it would depend on its neighbours.
    private static Section WithoutLabels(Section section)
    {
        while (section.Origin == SectionOrigin.Label)
        {
            section = section.Parent!;
        }

        return section;
    }

    /// <summary>The label right in front of the sentence, which is then the value of a field.</summary>
    private Label? LabelOf(Sentence sentence)
    {
        if (sentence.Item?.Label is not { } label || label.ValueSpan.Start > sentence.Span.Start)
        {
            return null;
        }

        foreach (var character in _model.Tree.Text.Slice(TextSpan.FromBounds(label.ValueSpan.Start, sentence.Span.Start)))
        {
            if (char.IsLetterOrDigit(character))
            {
                return null;
            }
        }

        return label;
    }

    /// <summary>A finding on a whole title is about the section; one on a part of it is about these words.</summary>
    private LocatedContent OfTitle(Section section, TextSpan span) =>
        new(Named(section), span.Length >= section.TitleSpan.Length ? "" : section.Title);

    /// <summary>Headers of tables, code, front matter: the words of the line.</summary>
    private LocatedContent OfLine(TextSpan span)
    {
        var text = _model.Tree.Text;
        var line = SectionName.Words(text.Slice(text.GetLine(text.GetPosition(span.Start).Line)));
        var before = _titled.CountUpTo(span.Start, TitleSpanOf) - 1;
        return new LocatedContent(before >= 0 ? Named(WithoutLabels(_titled[before])) : null, line);
    }

    // The title of the document names no part of it.
    private Section? Named(Section section) => section.Origin == SectionOrigin.Document || ReferenceEquals(section, _title) ? null : section;
}
