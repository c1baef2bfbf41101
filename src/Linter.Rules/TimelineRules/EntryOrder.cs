using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.TimelineRules;

/// <summary>The order of entries by time; an entry without a clock stays behind the one it follows.</summary>
internal static class EntryOrder
{
    /// <returns>For each place the index of the entry that belongs there; null if some entries cannot be compared.</returns>
    public static int[]? ByTime(IReadOnlyList<TimelineEntry> entries)
    {
        var keys = new LocalDateTime[entries.Count];
        StatedInstant? last = null;
        for (var i = 0; i < keys.Length; i++)
        {
            if (entries[i] is { At: { IsDateOnly: false } at, IsRetrospective: false })
            {
                if (last is not null && last.ElapsedTo(at) is null)
                {
                    return null;
                }

                last = at;
            }

            keys[i] = last is null ? LocalDateTime.MinIsoValue : KeyOf(last);
        }

        return [.. Enumerable.Range(0, keys.Length).OrderBy(i => keys[i])];
    }

    /// <summary>Universal time where the offset is known; entries of one sequence all have one or none has.</summary>
    private static LocalDateTime KeyOf(StatedInstant at) => at.Instant?.InUtc().LocalDateTime ?? at.Local;
}
