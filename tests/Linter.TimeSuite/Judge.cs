using Linter.Readings;
using Linter.Text;

namespace Linter.TimeSuite;

/// <summary>Compares readings with what an item expects: the value first, an overlapping span second.</summary>
internal static class Judge
{
    public static bool IsRight(SuiteItem item, IReadOnlyList<Reading> readings) =>
        readings.Where(reading => reading.Span.OverlapsWith(item.Span))
            .SelectMany(reading => Values(item.Kind, reading))
            .Any(value => item.Accepted.Contains(value, StringComparer.Ordinal));

    public static bool IsSpurious(SuiteItem item, IReadOnlyList<Reading> readings) =>
        readings.Any(reading => item.Forbidden.Contains(NameOf(reading.Kind), StringComparer.Ordinal));

    public static string Describe(IReadOnlyList<Reading> readings) =>
        string.Join(", ", readings.Select(reading => $"{NameOf(reading.Kind)} {reading.Value}"));

    /// <summary>The value of a reading and of the parts inside it that the item may mean.</summary>
    private static IEnumerable<string> Values(string kind, Reading reading)
    {
        if (string.Equals(kind, "zone", StringComparison.Ordinal))
            return Zones(reading);
        var inner = reading is RangeReading range ? new[] { range.Start, range.End } : [];
        return inner.Prepend(reading).Where(part => string.Equals(NameOf(part.Kind), kind, StringComparison.Ordinal)).Select(part => part.Value);
    }

    private static IEnumerable<string> Zones(Reading reading) => reading switch
    {
        ZoneReading zone => [zone.Value],
        InstantReading { Zone: { } zone } => [new ZoneReading { Span = reading.Span, Zone = zone }.Value],
        RangeReading range => Zones(range.Start).Concat(Zones(range.End)),
        _ => [],
    };

    private static string NameOf(ReadingKind kind) => kind switch
    {
        ReadingKind.Share => "percentage",
        ReadingKind.DateTime => "datetime",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
