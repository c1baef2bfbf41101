using Linter.Text;

namespace Linter.Syntax;

/// <summary>What HTML tags mean for the text around them.</summary>
internal static class HtmlTags
{
    public static bool IsLineBreak(ReadOnlySpan<char> tag) => Is(NameOf(tag), "br");

    /// <summary>True for tags that stand where a reader sees a gap.</summary>
    public static bool SeparatesText(ReadOnlySpan<char> name) =>
        Is(name, "br") || Is(name, "p") || Is(name, "div") || Is(name, "li") || Is(name, "hr");

    /// <summary>The name of a tag written with its angle brackets; empty for comments and declarations.</summary>
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var start = tag.StartsWith("</") ? 2 : 1;
        var end = start;
        while (end < tag.Length && char.IsAsciiLetterOrDigit(tag[end]))
            end++;
        return start < tag.Length ? tag[start..end] : default;
    }

    public static HtmlElement ElementOf(ReadOnlySpan<char> name)
    {
        if (HeadingLevel(name) > 0)
            return HtmlElement.Heading;
        return name switch
        {
            _ when Is(name, "ul") => HtmlElement.UnorderedList,
            _ when Is(name, "ol") => HtmlElement.OrderedList,
            _ when Is(name, "li") => HtmlElement.ListItem,
            _ when Is(name, "table") => HtmlElement.Table,
            _ when Is(name, "tr") => HtmlElement.TableRow,
            _ when Is(name, "td") || Is(name, "th") => HtmlElement.TableCell,
            _ => HtmlElement.None,
        };
    }

    /// <summary>1–6 for h1–h6, else 0.</summary>
    public static int HeadingLevel(ReadOnlySpan<char> name) =>
        name.Length == 2 && name[0] is 'h' or 'H' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;

    /// <summary>The mark for an inline tag: links and images keep their target.</summary>
    public static InlineMark MarkFor(string document, TextSpan tag)
    {
        var text = document.AsSpan(tag.Start, tag.Length);
        var name = NameOf(text);
        var content = new TextSpan(tag.End, 0);
        if (Is(name, "img") && AttributeOf(text, "src") is { } source)
            return new InlineMark(InlineKind.Image, tag, content, source);
        if (Is(name, "a") && AttributeOf(text, "href") is { } target)
            return new InlineMark(InlineKind.Link, tag, content, target);
        return new InlineMark(InlineKind.HtmlTag, tag, new TextSpan(tag.Start, 0));
    }

    private static string? AttributeOf(ReadOnlySpan<char> tag, string name)
    {
        int distance;
        for (var from = 1; (distance = tag[from..].IndexOf(name, StringComparison.OrdinalIgnoreCase)) >= 0; from += distance + name.Length)
        {
            var before = tag[from + distance - 1];
            var value = tag[(from + distance + name.Length)..].TrimStart();
            if (!char.IsWhiteSpace(before) || !value.StartsWith("="))
                continue;
            return Unquoted(value[1..].TrimStart());
        }

        return null;
    }

    private static string Unquoted(ReadOnlySpan<char> value)
    {
        if (value is ['"' or '\'', .. var rest])
            return rest[..EndOr(rest, rest.IndexOf(value[0]))].ToString();
        return value[..EndOr(value, value.IndexOfAny(" \t\r\n>"))].ToString();
    }

    private static int EndOr(ReadOnlySpan<char> value, int index) => index < 0 ? value.Length : index;

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
