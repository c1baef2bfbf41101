namespace Linter.Semantics;

/// <summary>The words by which a text names the begin or the end of something that stops working.</summary>
public static class BoundaryWording
{
    private static readonly string[] Nouns = ["outage", "impact", "disruption", "downtime", "incident", "degradation"];
    private static readonly string[] Starts = ["began", "begins", "begin", "started", "starts", "start"];
    private static readonly string[] Ends = ["ended", "ends", "end", "resolved", "over"];
    private static readonly string[] Parts = ["full", "partial", "complete", "total", "second", "secondary", "third", "another", "new", "previous", "regional", "wider"];
    private static readonly string[] Whole = ["all", "every", "everyone", "everybody"];

    /// <summary>The noun of "outage began", "Outage start", "The outage is over"; null if no such words stand side by side, or they tell of a part: "full outage began", "outage began in Oslo".</summary>
    public static string? Find(ReadOnlySpan<char> text, bool isStart)
    {
        var words = WordsOf(text);
        return Place(words, isStart, out var behind) is var at and >= 0 && !IsOfPart(words, at, behind) ? words[at] : null;
    }

    /// <summary>True if the text names the begin or end of a part, a stage or a place only.</summary>
    public static bool IsOfPart(ReadOnlySpan<char> text, bool isStart)
    {
        var words = WordsOf(text);
        return Place(words, isStart, out var behind) is var at and >= 0 && IsOfPart(words, at, behind);
    }

    private static List<string> WordsOf(ReadOnlySpan<char> text) =>
        [.. text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(static word => word.Trim('*', '_', ':', '.', ',', ';', '(', ')').ToLowerInvariant())];

    /// <summary>Where the noun stands, and the place behind its verb; -1 if there is none.</summary>
    private static int Place(List<string> words, bool isStart, out int behind)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            behind = words[i + 1] is "is" or "was" or "has" && i + 2 < words.Count ? i + 3 : i + 2;
            if (Nouns.Contains(words[i], StringComparer.Ordinal) && (isStart ? Starts : Ends).Contains(words[behind - 1], StringComparer.Ordinal))
            {
                return i;
            }
        }

        behind = 0;
        return -1;
    }

    private static bool IsOfPart(List<string> words, int noun, int behind) =>
        (noun > 0 && Parts.Contains(words[noun - 1], StringComparer.Ordinal))
        || (behind + 1 < words.Count && words[behind] is "in" or "for" or "at" && words[behind + 1] is [not (>= '0' and <= '9'), ..] && !Whole.Contains(words[behind + 1], StringComparer.Ordinal));
}
