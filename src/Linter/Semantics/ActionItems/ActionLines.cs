using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.ActionItems;

/// <summary>What the shape of one item or line tells before it is an action item.</summary>
internal static class ActionLines
{
    /// <summary>True for "Owner: @ana", "Deadline: 3 May": fields and nothing else.</summary>
    public static bool IsFieldsOnly(ContentItem item) => MayHoldField(item) && ItemFieldReader.IsFieldsOnly(TextOf(item));

    public static bool HasFields(ContentItem item) => Read(item).HasAny;

    /// <summary>True for "Owner for all: @ana", "All items: @ana".</summary>
    public static bool IsForAll(ContentItem line) =>
        line.Lines.Count > 0 && line.Lines[0].PlainText.Contains(" all", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a bullet, number or box that Markdown does not see: "• Add …", "1) Add …", "[] Add …".</summary>
    public static bool IsMarked(ContentItem line)
    {
        var text = line.Lines[0].PlainText.AsSpan().TrimStart();
        return MarkLength(text) > 0 || (!text.IsEmpty && text[0] is '☐' or '☑') || IsBox(text);
    }

    /// <summary>The length of a bullet or number that is text: "•", "2)"; 0 if there is none.</summary>
    public static int MarkLength(ReadOnlySpan<char> text) => !text.IsEmpty && text[0] is '•' or '◦' or '▪' or '●' or '·' ? 1 : NumberLength(text);

    /// <summary>True if the line ends a sentence or breaks on purpose.</summary>
    public static bool EndsSentence(ContentItem line)
    {
        if (line.Lines.Count == 0 || line.Lines[^1].EndsWithHardBreak)
        {
            return true;
        }

        var text = line.Lines[^1].PlainText.AsSpan().TrimEnd(" )]*_");
        return text.IsEmpty || text[^1] is '.' or '!' or '?' or ':' or ';' or '。';
    }

    /// <summary>The text behind the label of the first line, or the whole first line.</summary>
    public static ReadOnlySpan<char> WithoutLabel(ContentItem item)
    {
        if (item.Lines.Count == 0)
        {
            return default;
        }

        var line = item.Lines[0];
        var start = item.Label is { ValueSpan.IsEmpty: false } label ? line.ToPlain(label.ValueSpan.Start) : 0;
        return Trimmed(line.PlainText.AsSpan(Math.Min(line.PlainText.Length, start)));
    }

    /// <summary>Without marks of a list, boxes and emoji in front.</summary>
    public static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        text = text[NumberLength(text)..];
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || text[i] is '@' or '#' or '`' or '"' or '“' or '<' or '{' or '(' or '[' && !IsBox(text[i..]))
            {
                return text[i..];
            }
        }

        return default;
    }

    private static bool IsBox(ReadOnlySpan<char> text) => text.StartsWith("[ ]") || text.StartsWith("[]") || text.StartsWith("[x]");

    /// <summary>"1)", "(2)", "3." in front of a blank.</summary>
    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var start = text.Length > 0 && text[0] == '(' ? 1 : 0;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end > start && end < start + 3 && end + 1 < text.Length && text[end] is ')' or '.' && text[end + 1] == ' ' ? end + 1 : 0;
    }

    private static bool MayHoldField(ContentItem item) =>
        item.Form != ContentForm.TableRow && item.Lines.Count > 0 && item.Lines[0].PlainText.AsSpan().IndexOfAny(":：@ ") >= 0;

    private static ItemFields Read(ContentItem item) => ItemFieldReader.Read(TextOf(item), null, null);

    private static ItemText TextOf(ContentItem item) => ItemText.From(item.Lines, item.Readings, []);
}
