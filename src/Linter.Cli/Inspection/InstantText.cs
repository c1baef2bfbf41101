using Linter.Semantics;

namespace Linter.Cli.Inspection;

/// <summary>Shows a stated instant with what it inherited and from where.</summary>
internal static class InstantText
{
    /// <summary>"2025-03-04 15:00 UTC (date from Window)".</summary>
    public static string Of(StatedInstant instant)
    {
        var origins = new List<string>(3);
        AddOrigin(origins, "date", instant.DateProvenance);
        if (!instant.IsDateOnly)
        {
            AddOrigin(origins, "zone", instant.ZoneProvenance);
        }

        if (instant.Qualifier.IsApproximate)
        {
            origins.Add("approximate");
        }

        return Wording.Moment(instant) + (origins.Count == 0 ? "" : $" ({string.Join(", ", origins)})");
    }

    private static void AddOrigin(List<string> origins, string part, Provenance provenance)
    {
        if (provenance == Provenance.Unknown)
        {
            origins.Add($"no {part}");
        }
        else if (provenance > Provenance.RangePartner)
        {
            origins.Add($"{part} from {provenance}");
        }
    }
}
