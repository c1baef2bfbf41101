using Linter.Text;

namespace Linter.Syntax;

/// <summary>Recognises text no person writes that costs a parser quadratic time.</summary>
internal static class HostileText
{
    private const int MaxUnbrokenLinks = 200;
    private const int MaxDefinitionLines = 2000;

    private const int MaxYamlLength = 1 << 16;
    private const int MaxYamlNesting = 64;


    public static bool IsHostileMarkdown(string text) => HasUnbrokenLinkChain(text) || HasDefinitionFlood(text);

    public static bool IsHostileYaml(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxYamlLength)
            return true;
        int brackets = 0, dashes = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var unit = text[index];
            if (unit is '\r' or '\n')
                dashes = 0;
            else if (unit is '[' or '{')
                brackets++;
            else if (unit is ']' or '}')
                brackets--;
            else if (unit is '-' or '?' && index + 1 < text.Length && text[index + 1] is ' ' or '\t')
                dashes++;
            if (brackets > MaxYamlNesting || dashes > MaxYamlNesting)
                return true;
        }

        return false;
    }

    // Each "](" makes the parser look for the end of its target, which is the next blank: [a]([a]([a](…
    private static bool HasUnbrokenLinkChain(string text)
    {
        var count = 0;
        for (int from = 0, link; (link = IndexOf(text, "](", from)) >= 0; from = link + 2)
        {
            count = text.AsSpan(from, link - from).IndexOfAny(" \t\r\n") < 0 ? count + 1 : 1;
            if (count > MaxUnbrokenLinks)
                return true;
        }

        return false;
    }

    // Each link definition is cut off the front of its paragraph, which moves all lines behind it.
    private static bool HasDefinitionFlood(string text)
    {
        int count = 0, lineEnd = 0;
        for (int from = 0, definition; (definition = IndexOf(text, "]:", from)) >= 0; from = lineEnd)
        {
            count = text.AsSpan(from, definition - from).Count('\n') <= 1 ? count + 1 : 1;
            lineEnd = LineTable.NextBreak(text, definition);
            if (count > MaxDefinitionLines)
                return true;
        }

        return false;
    }

    private static int IndexOf(string text, string value, int from)
    {
        var distance = text.AsSpan(from).IndexOf(value, StringComparison.Ordinal);
        return distance < 0 ? -1 : from + distance;
    }
}
