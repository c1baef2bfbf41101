using System.Text;
using Linter.Diagnostics;
using Linter.Reporting.Excerpts;

namespace Linter.Reporting.Sarif;

/// <summary>Writes messages in SARIF's plain text, where <c>[words](1)</c> links to the related location 1.</summary>
internal static class MessageLinks
{
    private const int MostLinks = 5;

    /// <summary>The message and where else to look; viewers of code scanning show related places only if linked.</summary>
    public static string TextOf(Diagnostic diagnostic)
    {
        var text = new StringBuilder(Literal(FindingText.Message(diagnostic)));
        for (var index = 0; index < Math.Min(diagnostic.Related.Count, MostLinks); index++)
            text.Append(index == 0 ? " See " : ", ").Append(LinkTo(diagnostic.Related[index], index + 1));
        if (diagnostic.Related.Count > 0)
            text.Append('.');
        return text.ToString();
    }

    private static string LinkTo(RelatedLocation related, int id)
    {
        var words = related.Message.Length > 0 ? VisibleText.Escape(related.Message) : "the other place";
        return $"[{Escaped(words)}]({id})";
    }

    // Not every viewer removes the backslashes, so only text that would read as a link gets them.
    private static string Literal(string text) => text.Contains("](", StringComparison.Ordinal) ? Escaped(text) : text;

    private static string Escaped(string text) =>
        text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
}
