using System.Text;
using Linter.Reporting.Excerpts;

namespace Linter.Reporting.Markdown;

/// <summary>Writes any text so that Markdown shows it as it is: no mark-up, no HTML, no links, no mentions, one line.</summary>
internal static class MarkdownText
{
    private const string Harmless = " ,;()=+'\"?%/-";

    public static string Escape(string text)
    {
        var visible = VisibleText.Escape(text);
        var escaped = new StringBuilder(visible.Length);
        for (var index = 0; index < visible.Length; index++)
            Append(escaped, visible, index);
        return escaped.ToString();
    }

    private static void Append(StringBuilder escaped, string text, int index)
    {
        var character = text[index];
        if (!char.IsAscii(character) || char.IsAsciiLetterOrDigit(character) || Harmless.Contains(character, StringComparison.Ordinal) || IsHarmlessHere(text, index))
            escaped.Append(character);
        else
            escaped.Append("&#").Append((int)character).Append(';');
        // Mentions are looked for after entities are resolved; the comment parts the sign from the name.
        if (character == '@')
            escaped.Append("<!-- -->");
    }

    // A dot behind "www" and a colon in front of a slash or a letter may be part of an address, which would become a link.
    private static bool IsHarmlessHere(string text, int index)
    {
        var before = index == 0 ? ' ' : text[index - 1];
        var behind = index + 1 == text.Length ? ' ' : text[index + 1];
        return text[index] switch
        {
            '.' => before is not ('w' or 'W'),
            ':' => behind == ' ' || char.IsAsciiDigit(behind),
            _ => false,
        };
    }
}
