using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.TimelineRules;

/// <summary>The most entries of a sequence that are in order: its longest non-decreasing subsequence, the earliest rows preferred.</summary>
internal static class OrderedEntries
{
    /// <returns>For each entry whether it belongs to the subsequence. Time grows with n log n.</returns>
    public static bool[] Keep(IReadOnlyList<TimelineEntry> entries)
    {
        var lengths = LengthsFrom(entries);
        var kept = new bool[entries.Count];
        var wanted = 0;
        foreach (var length in lengths)
        {
            wanted = Math.Max(wanted, length);
        }

        StatedInstant? last = null;
        for (var i = 0; i < entries.Count && wanted > 0; i++)
        {
            if (lengths[i] == wanted && (last is null || !IsBefore(entries[i].At!, last)))
            {
                kept[i] = true;
                last = entries[i].At;
                wanted--;
            }
        }

        return kept;
    }

    /// <summary>The entry that one out of order contradicts: the nearest one in order before it, else behind it.</summary>
    public static TimelineEntry NeighbourOf(List<TimelineEntry> entries, bool[] inOrder, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (inOrder[i] && entries[i].At!.ElapsedTo(entries[index].At!) < Duration.Zero)
            {
                return entries[i];
            }
        }

        for (var i = index + 1; i < entries.Count; i++)
        {
            if (inOrder[i] && entries[index].At!.ElapsedTo(entries[i].At!) < Duration.Zero)
            {
                return entries[i];
            }
        }

        return entries[index];
    }

    /// <summary>For each entry the length of the longest ordered run of rows that starts with it.</summary>
    private static int[] LengthsFrom(IReadOnlyList<TimelineEntry> entries)
    {
        var lengths = new int[entries.Count];
        var latestStart = new List<StatedInstant>();
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            var at = entries[i].At!;
            var length = FirstBefore(latestStart, at);
            if (length == latestStart.Count)
            {
                latestStart.Add(at);
            }
            else
            {
                latestStart[length] = at;
            }

            lengths[i] = length + 1;
        }

        return lengths;
    }

    /// <summary>The number of starts that are not before the given instant; the starts descend.</summary>
    private static int FirstBefore(List<StatedInstant> starts, StatedInstant at)
    {
        var (low, high) = (0, starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = IsBefore(starts[middle], at) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static bool IsBefore(StatedInstant left, StatedInstant right) => left.ElapsedTo(right) > Duration.Zero;
}
