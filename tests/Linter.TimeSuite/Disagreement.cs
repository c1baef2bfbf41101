namespace Linter.TimeSuite;

/// <summary>Names the items whose source contradicts docs/times-and-durations.md, so that they are set aside by reason and not by result.</summary>
internal static class Disagreement
{
    public static string? Reason(SuiteItem item)
    {
        if (item.Flags.Contains("month_only", StringComparer.Ordinal))
            return "a month alone is not read";
        if (item.Flags.Contains("generic_zone_std_assumed", StringComparer.Ordinal))
            return "a generic zone has an offset only with a full date";
        return null;
    }
}
