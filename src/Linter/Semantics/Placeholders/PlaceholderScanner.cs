using Linter.Semantics.Prose;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Placeholders;

/// <summary>Finds the placeholders of one line.</summary>
internal static class PlaceholderScanner
{
    private static readonly TextSearch Patterns = new(
        StringComparison.Ordinal,
        "YYYY-MM", "YYYY/MM", "MM/YYYY", "DD/YYYY", "DD.MM.YYYY", "DD-MM-YYYY", "MM-DD-YYYY", "yyyy-mm-dd", "20xx-", "20XX-", "HH:mm", "HH:MM", "XX:XX", "xx:xx", "??%", "?? %", "XX%", "XX %", "xx%", "?mins", "?? of ??", "XX minutes", "XX hours", "$XX", "$X,");

    private static readonly TextSearch Phrases = new(
        StringComparison.OrdinalIgnoreCase,
        "short event description", "your name goes here", "description goes here", "text goes here", "lorem ipsum");

    /// <summary>What <see cref="Requests"/> begin with.</summary>
    private static readonly WordSet RequestVerbs = new("briefly provide describe list");

    private static readonly PhraseSet Requests = new(
        "briefly describe | provide a brief | provide a short | describe what happened | describe the impact | describe the root cause | list the people | list all people | list out the names");

    /// <summary>The first placeholder of the line; the whole line if it is guidance; null if there is none.</summary>
    public static TextSpan? Find(TextLine line, SourceText text)
    {
        if (line.Label is { ValueSpan.IsEmpty: true })
        {
            return null;
        }

        var plain = line.PlainText;
        if (GuidanceText.IsGuidance(plain) || IsRequest(plain) || Value(line).Trim() is "XXX" or "YYY" or "ZZZ" or "XXXX")
        {
            return line.Span;
        }

        return FindIn(plain, line) is { } found ? line.ToSource(found) : FindTag(line, text);
    }

    private static bool IsRequest(string plain) => RequestVerbs.Contains(WordList.FirstOf(plain)) && Requests.IsAt(WordList.Of(plain), 0);

    private static ReadOnlySpan<char> Value(TextLine line) =>
        line.PlainText.AsSpan(line.Label is { } label ? Math.Min(line.ToPlain(label.ValueSpan.Start), line.PlainText.Length) : 0);

    private static TextSpan? FindIn(string plain, TextLine line) =>
        UnlessCode(line, FindPattern(plain)) ?? UnlessCode(line, FindPhrase(plain)) ?? UnlessCode(line, FindBraces(plain))
            ?? UnlessCode(line, FindBrackets(plain, line, '[', ']')) ?? UnlessCode(line, FindBrackets(plain, line, '<', '>'));

    private static TextSpan? UnlessCode(TextLine line, TextSpan? found) => found is { } span && IsCode(line, line.ToSource(span)) ? null : found;

    /// <summary>A notation of dates or numbers; a sentence about the notation, or a remark that the value is unknown, is none.</summary>
    private static TextSpan? FindPattern(string plain)
    {
        var start = Patterns.IndexIn(plain);
        if (start < 0 || plain.Contains("format", StringComparison.OrdinalIgnoreCase) || plain.Contains("unknown", StringComparison.OrdinalIgnoreCase) || plain.Contains("[^", StringComparison.Ordinal))
        {
            return null;
        }

        return TextSpan.FromBounds(WordStart(plain, start), WordEnd(plain, start));
    }

    private static TextSpan? FindPhrase(string plain)
    {
        var start = Phrases.IndexIn(plain);
        return start < 0 ? null : TextSpan.FromBounds(start, plain.AsSpan().TrimEnd().Length);
    }

    private static TextSpan? FindBraces(string plain)
    {
        var start = plain.IndexOf("{{", StringComparison.Ordinal);
        var end = start < 0 ? -1 : plain.IndexOf("}}", start, StringComparison.Ordinal);
        return end < 0 ? null : TextSpan.FromBounds(start, end + 2);
    }

    private static TextSpan? FindBrackets(string plain, TextLine line, char open, char close)
    {
        for (var end = plain.IndexOf(close, StringComparison.Ordinal); end >= 0; end = plain.IndexOf(close, end + 1))
        {
            var before = end == 0 ? -1 : plain.LastIndexOf(close, end - 1);
            var length = plain.AsSpan(before + 1, end - before - 1).LastIndexOf(open);
            if (length < 0)
            {
                continue;
            }

            var start = before + 1 + length;
            var isValue = line.Label is not null && Value(line).Trim().Length == end + 1 - start;
            if (BracketedPlaceholder.IsPlaceholder(plain[(start + 1)..end], isValue))
            {
                return TextSpan.FromBounds(start, end + 1);
            }
        }

        return null;
    }

    /// <summary>"&lt;TIME&gt;" reads as an HTML tag and is not seen at all when rendered.</summary>
    private static TextSpan? FindTag(TextLine line, SourceText text)
    {
        foreach (var mark in line.Marks)
        {
            if (mark.Kind == InlineKind.HtmlTag && mark.Span.Length > 2)
            {
                var inner = text.Content.Substring(mark.Span.Start + 1, mark.Span.Length - 2);
                if (!inner.AsSpan().ContainsAny("=/") && BracketedPlaceholder.IsPlaceholder(inner, isValue: false))
                {
                    return mark.Span;
                }
            }
        }

        return null;
    }

    private static bool IsCode(TextLine line, TextSpan source) => line.Marks.Any(mark => mark.Kind == InlineKind.Code && mark.Span.OverlapsWith(source));

    private static int WordStart(string text, int at)
    {
        while (at > 0 && text[at - 1] != ' ')
        {
            at--;
        }

        return at;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && text[at] != ' ')
        {
            at++;
        }

        return at;
    }
}
