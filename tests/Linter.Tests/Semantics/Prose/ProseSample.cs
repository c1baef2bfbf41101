using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Tests.Semantics.Prose;

/// <summary>Sections, items and lines made by hand from a text with ** and ` marks.</summary>
internal static class ProseSample
{
    public static Section Section(params SectionRole[] roles) => new()
    {
        Origin = SectionOrigin.Heading,
        Level = 2,
        Title = "Sample",
        TitleSpan = default,
        Roles = roles,
    };

    /// <summary>One paragraph; every source line is an item of its own.</summary>
    public static IReadOnlyList<ContentItem> Paragraph(string text, Section section)
    {
        var lines = Lines(text);
        var node = new ParagraphNode(new TextSpan(0, text.Length), lines);
        return [.. lines.Select(line => Item(ContentForm.ParagraphLine, node, [line], section))];
    }

    /// <summary>One list entry, possibly over several source lines.</summary>
    public static ContentItem Entry(string text, Section? section = null)
    {
        var lines = Lines(text);
        return Item(ContentForm.ListEntry, new ParagraphNode(new TextSpan(0, text.Length), lines), lines, section ?? Section());
    }

    public static ContentItem Row(string text, Section? section = null)
    {
        List<TextLine> cells = [];
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('|', start) is var bar and >= 0 ? bar : text.Length;
            cells.Add(Line(text, start, end));
        }

        return Item(ContentForm.TableRow, new TableRow(new TextSpan(0, text.Length), cells), cells, section ?? Section());
    }

    public static List<TextLine> Lines(string text)
    {
        List<TextLine> lines = [];
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is var feed and >= 0 ? feed : text.Length;
            lines.Add(Line(text, start, end));
        }

        return lines;
    }

    private static TextLine Line(string text, int start, int end)
    {
        var hardBreak = text[start..end].EndsWith("  ", StringComparison.Ordinal);
        for (; end > start && text[end - 1] == ' '; end--)
        {
        }

        var offsets = Enumerable.Range(start, end - start).Where(i => text[i] is not ('*' or '`')).ToArray();
        var plain = string.Concat(offsets.Select(i => text[i]));
        return new TextLine(TextSpan.FromBounds(start, end), plain, offsets, [], hardBreak) { Label = Label(text, start, end) };
    }

    private static Label? Label(string text, int start, int end)
    {
        var close = text.IndexOf(":**", start, end - start, StringComparison.Ordinal);
        if (close < 0 || !text.AsSpan(start).StartsWith("**", StringComparison.Ordinal))
        {
            return null;
        }

        var value = close + 3;
        for (; value < end && text[value] == ' '; value++)
        {
        }

        return new Label(text[(start + 2)..close], TextSpan.FromBounds(start + 2, close), TextSpan.FromBounds(value, end), LabelForm.Bold);
    }

    private static ContentItem Item(ContentForm form, BlockNode node, IReadOnlyList<TextLine> lines, Section section)
    {
        var item = new ContentItem { Form = form, Node = node, Lines = lines, Section = section };
        section.Add(item);
        return item;
    }
}
