using System.Net;
using Linter.Text;

namespace Linter.Syntax;

/// <summary>Adds stretches of raw HTML text to a line, entities decoded.</summary>
internal static class HtmlText
{
    private const int MaxEntityLength = 32;

    public static void AddTo(TextLineBuilder line, string document, int start, int end)
    {
        for (int entity; (entity = NextEntity(document, start, end)) >= 0;)
        {
            var entityEnd = EntityEnd(document, entity, end);
            var written = document[entity..entityEnd];
            line.Keep(start, entity);
            if (WebUtility.HtmlDecode(written) is var seen && !string.Equals(seen, written, StringComparison.Ordinal))
                line.Replace(TextSpan.FromBounds(entity, entityEnd), seen);
            else
                line.Keep(entity, entityEnd);
            start = entityEnd;
        }

        line.Keep(start, end);
    }

    private static int NextEntity(string document, int start, int end)
    {
        var distance = document.AsSpan(start, end - start).IndexOf('&');
        return distance < 0 ? -1 : start + distance;
    }

    private static int EntityEnd(string document, int start, int end)
    {
        var candidate = document.AsSpan(start, Math.Min(MaxEntityLength, end - start));
        var semicolon = candidate.IndexOf(';');
        return semicolon < 0 ? start + 1 : start + semicolon + 1;
    }
}
