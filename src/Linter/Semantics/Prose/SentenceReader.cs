using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Prose;

/// <summary>Cuts items, runs of paragraph lines and titles into sentences.</summary>
public static class SentenceReader
{
    /// <summary>The sentences of one item; a soft-wrapped item is one text, the cells of a table row are a text each.</summary>
    public static IReadOnlyList<Sentence> Read(ContentItem item) => item.Sentences;

    /// <summary>The sentences of the items that stand directly in a section; lines of one paragraph are read as running text.</summary>
    public static IReadOnlyList<Sentence> Read(Section section) => section.Sentences;

    /// <summary>Cuts the items of a section; the section keeps the result.</summary>
    internal static IReadOnlyList<Sentence> ReadItems(Section section)
    {
        var sentences = new List<Sentence>();
        for (var first = 0; first < section.Items.Count;)
        {
            var end = first + 1;
            while (end < section.Items.Count && Continues(section.Items[end - 1], section.Items[end]))
            {
                end++;
            }

            if (end == first + 1)
            {
                sentences.AddRange(section.Items[first].Sentences);
            }
            else
            {
                AddRun(sentences, section.Items, first, end);
            }

            first = end;
        }

        return sentences;
    }

    /// <summary>The sentences of items that are one running text, such as the lines of a paragraph.</summary>
    public static IReadOnlyList<Sentence> ReadRun(IReadOnlyList<ContentItem> items)
    {
        var sentences = new List<Sentence>();
        AddRun(sentences, items, 0, items.Count);
        return sentences;
    }

    /// <summary>The sentences of a single line, such as a title.</summary>
    public static IReadOnlyList<Sentence> Read(TextLine line, Section section)
    {
        var sentences = new List<Sentence>();
        Cut(sentences, RunningText.Join([line]), section, [], 0);
        return sentences;
    }

    /// <summary>True if the second item is the next line of the first one's paragraph and starts nothing new.</summary>
    internal static bool Continues(ContentItem previous, ContentItem item) =>
        item.Form == ContentForm.ParagraphLine && previous.Form == ContentForm.ParagraphLine && ReferenceEquals(previous.Node, item.Node);

    private static void AddRun(List<Sentence> sentences, IReadOnlyList<ContentItem> items, int first, int end)
    {
        var lines = new List<TextLine>();
        var owners = new List<ContentItem>();
        for (var i = first; i < end; i++)
        {
            foreach (var line in items[i].Lines)
            {
                if (lines.Count > 0 && (items[i].Form == ContentForm.TableRow || StartsAnew(lines[^1], line)))
                {
                    Cut(sentences, RunningText.Join([.. lines]), owners[0].Section, [.. owners], 0);
                    lines.Clear();
                    owners.Clear();
                }

                lines.Add(line);
                owners.Add(items[i]);
            }
        }

        if (lines.Count > 0)
        {
            Cut(sentences, RunningText.Join(lines), owners[0].Section, owners, 0);
        }
    }

    /// <summary>True if a line is no continuation of the text of the line before.</summary>
    internal static bool StartsAnew(TextLine previous, TextLine line) =>
        line.Label is not null || previous.EndsWithHardBreak || previous.IsBold || line.IsBold || IsBulletSign(line.PlainText);

    private static bool IsBulletSign(string text) => text.Length > 1 && text[0] is '•' or '–' or '—' or '·' or '▪' or '→' && text[1] == ' ';

    private static void Cut(List<Sentence> sentences, RunningText text, Section section, IReadOnlyList<ContentItem> owners, int start)
    {
        var boundaries = new SentenceBoundaries(text.Text);
        while (boundaries.MoveNext(start, out var span, out var next))
        {
            sentences.Add(new Sentence(text, span, section, Owner(text, owners, span.Start)));
            start = next;
        }
    }

    private static ContentItem? Owner(RunningText text, IReadOnlyList<ContentItem> owners, int offset)
    {
        return owners.Count == 0 ? null : owners[text.LineAt(offset)];
    }
}
