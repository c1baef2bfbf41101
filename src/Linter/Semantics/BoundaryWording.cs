namespace Linter.Semantics;

/// <summary>The words by which a text names the begin or the end of something that stops working.</summary>
public static class BoundaryWording
{
    private static readonly string[] Nouns = ["outage", "impact", "disruption", "downtime", "incident", "degradation"];
    private static readonly string[] Starts = ["began", "begins", "begin", "started", "starts", "start"];
    private static readonly string[] Ends = ["ended", "ends", "end", "resolved", "over"];

    /// <summary>The noun of "outage began", "Outage start", "The outage is over"; null if no such words stand side by side.</summary>
    public static string? Find(ReadOnlySpan<char> text, bool isStart)
    {
        var words = text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(static word => word.Trim('*', '_', ':', '.', ',', ';', '(', ')').ToLowerInvariant()).ToList();
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var verb = words[i + 1] is "is" or "was" or "has" && i + 2 < words.Count ? words[i + 2] : words[i + 1];
            if (Nouns.Contains(words[i], StringComparer.Ordinal) && (isStart ? Starts : Ends).Contains(verb, StringComparer.Ordinal))
            {
                return words[i];
            }
        }

        return null;
    }
}
