namespace Linter.TimeSuite;

/// <summary>Names the items whose source contradicts docs/times-and-durations.md; they are set aside by reason.</summary>
internal static class Disagreement
{
    private const string Seasonal = "an abbreviation is read literally, not by season";
    private const string WithLength = "a start and a length are two readings, not a range";
    private const string LoneZone = "a lone zone in prose is not a reading";

    private static readonly Dictionary<string, string> ById = new(StringComparer.Ordinal)
    {
        ["dck-0011"] = "a year of two digits is 20yy",
        ["chr-0293"] = Seasonal,
        ["chr-0295"] = Seasonal,
        ["chr-0296"] = Seasonal,
        ["chr-0298"] = Seasonal,
        ["chr-0265"] = "\"in 2 hours\" is a length, not a time",
        ["lux-0016"] = "Z is a zone only where it is glued to the clock",
        ["dck-0151"] = WithLength,
        ["rec-0028"] = WithLength,
        ["rec-0029"] = WithLength,
        ["rec-0031"] = WithLength,
        ["rec-0032"] = WithLength,
        ["rec-0069"] = WithLength,
        ["rec-0070"] = WithLength,
        ["dck-0183"] = "CST alone has no offset",
        ["dck-0200"] = "seconds are given only where they are written",
        ["rec-0120"] = "the zone behind a range belongs to it",
        ["chr-0213"] = "a dotted clock needs AM or PM",
        ["rec-0726"] = LoneZone,
        ["rec-0729"] = LoneZone,
        ["rec-0731"] = LoneZone,
        ["rec-0733"] = LoneZone,
        ["rec-0740"] = LoneZone,
        ["rec-0741"] = LoneZone,
        ["rec-0743"] = LoneZone,
        ["rec-0763"] = LoneZone,
        ["rec-0765"] = LoneZone,
        ["rec-0766"] = LoneZone,
        ["rec-0768"] = LoneZone,
    };

    public static string? Reason(SuiteItem item)
    {
        if (item.Flags.Contains("month_only", StringComparer.Ordinal))
            return "a month alone is not read";
        if (item.Flags.Contains("generic_zone_std_assumed", StringComparer.Ordinal))
            return "a generic zone has an offset only with a full date";
        return ById.GetValueOrDefault(item.Id);
    }
}
