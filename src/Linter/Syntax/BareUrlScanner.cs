using Linter.Text;

namespace Linter.Syntax;

/// <summary>Finds web addresses by their scheme or a leading "www." anywhere in the text.</summary>
internal static class BareUrlScanner
{
    private const string SchemeEnd = "://";
    private const string WebPrefix = "www.";

    private static readonly CharSet Terminators = new(" \t\r\n\0\v\f<>\"`|]\\^\u00A0\u3000\u3001\u3002\uFF08\uFF09\uFF0C\uFF1A\u300C\u300D\uFFFC");

    public static TextSpan[] Scan(string document)
    {
        var urls = new ValueList<TextSpan>();
        int scheme = Next(document, SchemeEnd, 0), web = Next(document, WebPrefix, 0);
        while (scheme < document.Length || web < document.Length)
        {
            var url = scheme < web ? UrlAround(document, scheme) : UrlFrom(document, web);
            var next = url.IsEmpty ? Math.Min(scheme, web) + 1 : url.End;
            if (!url.IsEmpty)
                urls.Add(url);
            if (scheme < next)
                scheme = Next(document, SchemeEnd, next);
            if (web < next)
                web = Next(document, WebPrefix, next);
        }

        return urls.ToArray();
    }

    private static int Next(string document, string value, int from)
    {
        var distance = document.AsSpan(from).IndexOf(value, StringComparison.Ordinal);
        return distance < 0 ? document.Length : from + distance;
    }

    private static TextSpan UrlAround(string document, int schemeEnd)
    {
        var start = schemeEnd;
        while (start > 0 && IsSchemeUnit(document[start - 1]))
            start--;
        while (start < schemeEnd && !char.IsAsciiLetter(document[start]))
            start++;
        if (schemeEnd - start < 2)
            return default;
        var host = schemeEnd + SchemeEnd.Length;
        var end = EndOf(document, host);
        return end == host ? default : TextSpan.FromBounds(start, end);
    }

    private static TextSpan UrlFrom(string document, int start)
    {
        var host = start + WebPrefix.Length;
        if (start > 0 && (char.IsLetterOrDigit(document[start - 1]) || document[start - 1] is '.' or '/' or '-'))
            return default;
        return host < document.Length && char.IsLetterOrDigit(document[host])
            ? TextSpan.FromBounds(start, EndOf(document, host))
            : default;
    }

    private static int EndOf(string document, int start)
    {
        var distance = Terminators.IndexIn(document.AsSpan(start));
        var end = distance < 0 ? document.Length : start + distance;
        var surplus = SurplusClosing(document.AsSpan(start, end - start));
        while (end > start && IsTrailing(document[end - 1], ref surplus))
            end--;
        return end;
    }

    // A closing bracket belongs to the address only if it was opened in it: (see https://host/a_(b)).
    private static bool IsTrailing(char unit, ref int surplusClosing) =>
        unit is '.' or ',' or ':' or ';' or '!' or '?' or '*' or '_' or '~' or '\'' or '(' or '[' || (unit == ')' && surplusClosing-- > 0);

    private static int SurplusClosing(ReadOnlySpan<char> url) => url.Count(')') - url.Count('(');

    private static bool IsSchemeUnit(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '+' or '.' or '-';
}
