using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>Priorities and kinds of action items, as they stand alone in brackets or cells.</summary>
internal static class ActionRanks
{
    private static readonly WordSet Levels = new(
        ["highest", "critical", "urgent", "high", "medium", "low", "lowest", "must", "must have", "should have", "nice to have", "høy", "middels", "lav", "alta", "media", "baja", "高", "中", "低"]);

    private static readonly WordSet Types = new(
        ["prevent", "prevention", "preventive", "preventative", "detect", "detection", "mitigate", "mitigation", "mitigative", "process", "repair", "investigate", "investigation", "other", "corrective", "monitoring", "documentation", "training", "short-term", "short term", "long-term", "long term", "medium-term", "optional", "検知", "予防", "緩和", "プロセス"]);

    /// <summary>"P0", "P1", "High", "high priority", "Prio 2".</summary>
    public static bool IsPriority(ReadOnlySpan<char> phrase)
    {
        phrase = phrase.Trim();
        return IsCode(phrase) || Levels.Contains(phrase)
            || (TryCut(phrase, " priority", out var level) && Levels.Contains(level));
    }

    /// <summary>"P0" to "P4": clear enough to be read anywhere at an edge of an item.</summary>
    public static bool IsCode(ReadOnlySpan<char> phrase) => phrase.Length == 2 && phrase[0] is 'P' or 'p' && phrase[1] is >= '0' and <= '4';

    public static bool IsType(ReadOnlySpan<char> phrase) => Types.Contains(phrase.Trim());

    private static bool TryCut(ReadOnlySpan<char> phrase, string ending, out ReadOnlySpan<char> rest)
    {
        rest = phrase.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? phrase[..^ending.Length] : default;
        return !rest.IsEmpty;
    }
}
