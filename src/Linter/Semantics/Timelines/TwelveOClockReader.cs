using Linter.Readings;

namespace Linter.Semantics.Timelines;

/// <summary>Finds stamps of the twelfth hour that are in order only with the other half of the day.</summary>
internal static class TwelveOClockReader
{
    private const int MinutesPerDay = 24 * 60;
    private const int HalfDay = 12 * 60;

    public static IReadOnlyList<TwelveOClockSlip> Read(Timeline timeline)
    {
        var slips = new List<TwelveOClockSlip>();
        foreach (var sequence in timeline.Sequences)
        {
            if (!sequence.IsNewestFirst)
            {
                Read([.. sequence.Entries.Where(static entry => entry is { At.IsDateOnly: false, IsRetrospective: false })], slips);
            }
        }

        return slips;
    }

    private static void Read(List<TimelineEntry> entries, List<TwelveOClockSlip> slips)
    {
        for (var i = 1; i < entries.Count - 1; i++)
        {
            if (!IsTwelve(entries[i]))
            {
                continue;
            }

            var before = entries.FindLastIndex(i - 1, entry => !IsSameTwelve(entry, entries[i]));
            var after = entries.FindIndex(i + 1, entry => !IsSameTwelve(entry, entries[i]));
            if (before >= 0 && after >= 0 && FitsOnlyExchanged(entries[before], entries[i], entries[after]))
            {
                slips.Add(new TwelveOClockSlip(entries[i], entries[before], entries[after]));
            }
        }
    }

    private static bool IsTwelve(TimelineEntry entry) => entry.At!.Reading.Clock is { Hour: 0 or 12, Meridiem: not Meridiem.None };

    private static bool IsSameTwelve(TimelineEntry entry, TimelineEntry other) => IsTwelve(entry) && entry.At!.Clock!.Value.Hour == other.At!.Clock!.Value.Hour;

    /// <summary>The neighbours are less than half a day apart, so only one of the two halves fits; dates written beside the clocks must be one.</summary>
    private static bool FitsOnlyExchanged(TimelineEntry before, TimelineEntry entry, TimelineEntry after)
    {
        if (entry.At!.Reading.Date is not null && (entry.At.Date != before.At!.Date || after.At!.Date != before.At.Date))
        {
            return false;
        }

        var (from, at, to) = (Minute(before), Minute(entry), Minute(after));
        var step = Ahead(from, to);
        return step < HalfDay && Ahead(from, at + HalfDay) <= step;
    }

    private static int Minute(TimelineEntry entry) => (entry.At!.Clock!.Value.Hour * 60) + entry.At.Clock.Value.Minute;

    private static int Ahead(int from, int to) => (((to - from) % MinutesPerDay) + MinutesPerDay) % MinutesPerDay;
}
