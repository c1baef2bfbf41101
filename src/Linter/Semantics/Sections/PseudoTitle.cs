using Linter.Semantics.Vocabulary;
using Linter.Syntax;

namespace Linter.Semantics.Sections;

/// <summary>Decides whether a line of running text is the title of a section.</summary>
internal static class PseudoTitle
{
    private const int MostWords = 8;

    /// <summary>Words of sentences: a line that holds one is a title only if it is a section name and nothing more.</summary>
    private static readonly HashSet<string> SentenceWords = new(StringComparer.Ordinal)
    {
        "we", "i", "our", "us", "they", "it", "this", "that", "was", "were", "is", "are", "had", "has", "have", "took", "following", "below", "here", "by",
    };

    /// <summary>How the line is marked as a title, or null if it is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="standsAlone">True if the line is a paragraph of its own.</param>
    /// <param name="names">The section names.</param>
    public static SectionOrigin? Detect(TextLine line, bool standsAlone, SectionVocabulary names)
    {
        var text = line.PlainText.AsSpan().Trim();
        if (text.IsEmpty || text.Count(' ') >= MostWords || StartsWithDigit(text))
        {
            return null;
        }

        if (line.IsBold)
        {
            return text[^1] is '.' or '!' or '?' or ',' or ';' ? null : SectionOrigin.BoldLine;
        }

        // "Date: [DATE]" is a label with a value, although remarks in brackets are no part of a title.
        return line.Label is null or { ValueSpan.IsEmpty: true } && IsPlainTitle(text, standsAlone, names) ? SectionOrigin.PlainLine : null;
    }

    private static bool IsPlainTitle(ReadOnlySpan<char> text, bool standsAlone, SectionVocabulary names)
    {
        var endsInColon = text[^1] is ':' or '：';
        if (!endsInColon && !standsAlone)
        {
            return false;
        }

        var title = text.ToString();
        return names.MatchWhole(title).Count > 0
            || (endsInColon && !HoldsSentenceWord(title) && names.Match(title).Count > 0);
    }

    private static bool HoldsSentenceWord(string title)
    {
        foreach (var word in TitleText.Normalize(title).Split(' '))
        {
            if (SentenceWords.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithDigit(ReadOnlySpan<char> text) => char.IsAsciiDigit(text[0]) && text.IndexOfAny(':', '-', '/') is > 0 and < 5;
}
