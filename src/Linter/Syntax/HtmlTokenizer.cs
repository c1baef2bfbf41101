using Linter.Text;

namespace Linter.Syntax;

/// <summary>Cuts HTML into tags, comments and text. Whatever is not closed reaches to the end, so the time is linear.</summary>
internal struct HtmlTokenizer(string document, TextSpan region)
{
    private int _position = region.Start;

    public HtmlToken? Next()
    {
        if (_position >= region.End)
            return null;
        var start = _position;
        var kind = KindAt(start);
        _position = kind switch
        {
            HtmlTokenKind.Text => TextEnd(start),
            HtmlTokenKind.Comment => EndOf("-->", start + 4),
            HtmlTokenKind.Other => EndOf(">", start + 2),
            _ => TagEnd(start + 1),
        };
        return new HtmlToken(ScriptOr(kind, start), TextSpan.FromBounds(start, _position));
    }

    private readonly HtmlTokenKind KindAt(int position)
    {
        if (document[position] != '<' || position + 1 >= region.End)
            return HtmlTokenKind.Text;
        if (document.AsSpan(position, region.End - position).StartsWith("<!--"))
            return HtmlTokenKind.Comment;
        return document[position + 1] switch
        {
            '!' or '?' => HtmlTokenKind.Other,
            '/' when position + 2 < region.End && char.IsAsciiLetter(document[position + 2]) => HtmlTokenKind.ClosingTag,
            var unit when char.IsAsciiLetter(unit) => HtmlTokenKind.OpeningTag,
            _ => HtmlTokenKind.Text,
        };
    }

    private readonly int TextEnd(int start)
    {
        var end = start + 1;
        while (end < region.End && KindAt(end) == HtmlTokenKind.Text)
            end = NextAngle(end + 1);
        return end;
    }

    private readonly int NextAngle(int from)
    {
        var distance = document.AsSpan(Math.Min(from, region.End), Math.Max(0, region.End - from)).IndexOf('<');
        return distance < 0 ? region.End : from + distance;
    }

    private readonly int EndOf(string closing, int from)
    {
        from = Math.Min(from, region.End);
        var distance = document.AsSpan(from, region.End - from).IndexOf(closing, StringComparison.Ordinal);
        return distance < 0 ? region.End : from + distance + closing.Length;
    }

    private readonly int TagEnd(int position)
    {
        var quote = '\0';
        for (; position < region.End; position++)
        {
            var unit = document[position];
            if (quote == '\0' && unit == '>')
                return position + 1;
            if (unit is '"' or '\'')
                quote = quote == '\0' ? unit : quote == unit ? '\0' : quote;
        }

        return region.End;
    }

    // The content of a script or a style sheet is no text, so it belongs to its tag.
    private HtmlTokenKind ScriptOr(HtmlTokenKind kind, int start)
    {
        if (kind != HtmlTokenKind.OpeningTag)
            return kind;
        var name = HtmlTags.NameOf(document.AsSpan(start, _position - start));
        var closing = name.Equals("script", StringComparison.OrdinalIgnoreCase) ? "</script>"
            : name.Equals("style", StringComparison.OrdinalIgnoreCase) ? "</style>" : null;
        if (closing is null)
            return kind;
        var distance = document.AsSpan(_position, region.End - _position).IndexOf(closing, StringComparison.OrdinalIgnoreCase);
        _position = distance < 0 ? region.End : _position + distance + closing.Length;
        return HtmlTokenKind.Other;
    }
}
