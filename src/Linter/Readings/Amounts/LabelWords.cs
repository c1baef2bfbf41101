using Linter.Readings.Tokens;

namespace Linter.Readings.Amounts;

/// <summary>Words of labels whose value is a length of time.</summary>
internal static class LabelWords
{
    /// <summary>True if the label that ends at the word states a length: "Duration", "Total downtime", "Time to recovery".</summary>
    public static bool IsDuration(TokenLine line, int last)
    {
        if (IsLength(line, last))
            return true;
        var to = line.SkipGapBack(last);
        return line.IsWord(to, "to") && line.IsWord(line.SkipGapBack(to), "time");
    }

    private static bool IsLength(TokenLine line, int at) =>
        line.IsWord(at, "duration") || line.IsWord(at, "downtime") || line.IsWord(at, "length")
        || line.IsWord(at, "mttr") || line.IsWord(at, "mttd") || line.IsWord(at, "ttd") || line.IsWord(at, "ttr") || line.IsWord(at, "ttm");
}
