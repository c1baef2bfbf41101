using Linter.Readings;

namespace Linter.Semantics.Windows;

/// <summary>Collects the zones that are written in a document, each place once.</summary>
internal static class ZoneMentionReader
{
    public static IReadOnlyList<ZonePart> Read(IReadOnlyList<LocatedReading> readings)
    {
        var zones = new List<ZonePart>();
        foreach (var located in readings)
        {
            switch (located.Reading)
            {
                case InstantReading instant:
                    Add(instant.Zone, zones);
                    break;
                case RangeReading range:
                    Add(range.Start.Zone, zones);
                    Add(range.End.Zone, zones);
                    break;
                case ZoneReading caption:
                    Add(caption.Zone, zones);
                    break;
            }
        }

        return zones;
    }

    private static void Add(ZonePart? zone, List<ZonePart> zones)
    {
        if (zone is not null && (zones.Count == 0 || zones[^1].Span != zone.Span))
        {
            zones.Add(zone);
        }
    }
}
