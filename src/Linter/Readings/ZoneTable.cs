using NodaTime;

namespace Linter.Readings;

/// <summary>The zone abbreviations pmlint knows. One abbreviation has one meaning here, read literally in or out of season.</summary>
public static class ZoneTable
{
    private const int LongestAbbreviation = 5;

    /// <summary>Looks an abbreviation up, in any case.</summary>
    public static ZoneAbbreviation? Find(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > LongestAbbreviation)
            return null;
        Span<char> upper = stackalloc char[LongestAbbreviation];
        upper = upper[..name.ToUpperInvariant(upper)];
        return FindUniversal(upper) ?? FindAmerican(upper) ?? FindEuropeanOrAfrican(upper) ?? FindAsianOrPacific(upper);
    }

    /// <summary>The meanings of an abbreviation that several zones share, most common first; empty for any other.</summary>
    public static IReadOnlyList<ZoneAbbreviation> Meanings(string name) => name switch
    {
        "CST" => [Fixed(name, -600, "America/Chicago"), Fixed(name, 800, "Asia/Shanghai"), Fixed(name, -500, "America/Havana")],
        "IST" => [Fixed(name, 530, "Asia/Kolkata"), Summer(name, 100, "Europe/Dublin"), Fixed(name, 200, "Asia/Jerusalem")],
        "AST" => [Fixed(name, -400, "America/Halifax"), Fixed(name, 300, "Asia/Riyadh")],
        "GST" => [Fixed(name, 400, "Asia/Dubai"), Fixed(name, -200, "Atlantic/South_Georgia")],
        "SST" => [Fixed(name, -1100, "Pacific/Pago_Pago"), Fixed(name, 800, "Asia/Singapore")],
        "AMT" => [Fixed(name, -400, "America/Manaus"), Fixed(name, 400, "Asia/Yerevan")],
        "ECT" => [Fixed(name, -500, "America/Guayaquil"), Fixed(name, -400, "America/Puerto_Rico")],
        _ => [],
    };

    /// <summary>Written BST, too, but only its name in words tells it from British Summer Time.</summary>
    internal static ZoneAbbreviation Bangladesh => Fixed("BST", 600, "Asia/Dhaka");

    /// <summary>The abbreviation of a region for which the tz database has only numbers.</summary>
    internal static string? NameOf(string tzdbId, Offset offset) => (tzdbId, offset.Seconds / 3600) switch
    {
        ("Europe/Istanbul", _) => "TRT",
        ("Asia/Singapore", _) => "SGT",
        ("Asia/Kuala_Lumpur", _) => "MYT",
        ("Asia/Bangkok", _) => "ICT",
        ("Asia/Kathmandu", _) => "NPT",
        ("Asia/Tehran", _) => "IRST",
        ("Asia/Kabul", _) => "AFT",
        ("Asia/Tashkent", _) => "UZT",
        ("America/Sao_Paulo", -3) => "BRT",
        ("America/Sao_Paulo", -2) => "BRST",
        ("America/Argentina/Buenos_Aires", _) => "ART",
        ("America/Santiago", -4) => "CLT",
        ("America/Santiago", -3) => "CLST",
        ("America/Bogota", _) => "COT",
        ("America/Lima", _) => "PET",
        ("America/Caracas", _) => "VET",
        _ => null,
    };

    /// <summary>True if the letters are also a word or a common acronym, so that only capitals in zone position count.</summary>
    internal static bool IsAlsoWord(string name) => name is
        "CAT" or "EAT" or "WEST" or "MET" or "WIT" or "ART" or "COT" or "PET" or "VET" or "EST" or "IST" or "ET" or "CT" or "MT" or "PT"
        or "UT" or "SST" or "AST" or "ICT" or "AFT" or "AMT" or "ECT" or "NPT" or "GST";

    private static ZoneAbbreviation? FindUniversal(ReadOnlySpan<char> upper) => upper switch
    {
        "UTC" => Universal("UTC"),
        "GMT" => Universal("GMT"),
        "Z" => Universal("Z"),
        "UT" => Universal("UT"),
        "CST" => Shared("CST"),
        "IST" => Shared("IST"),
        "AST" => Shared("AST"),
        "GST" => Shared("GST"),
        "SST" => Shared("SST"),
        "AMT" => Shared("AMT"),
        "ECT" => Shared("ECT"),
        "PT" => Generic("PT", "America/Los_Angeles"),
        "MT" => Generic("MT", "America/Denver"),
        "CT" => Generic("CT", "America/Chicago"),
        "ET" => Generic("ET", "America/New_York"),
        "AET" => Generic("AET", "Australia/Sydney"),
        _ => null,
    };

    private static ZoneAbbreviation? FindAmerican(ReadOnlySpan<char> upper) => upper switch
    {
        "PST" => Fixed("PST", -800, "America/Los_Angeles"),
        "PDT" => Summer("PDT", -700, "America/Los_Angeles"),
        "MST" => Fixed("MST", -700, "America/Denver"),
        "MDT" => Summer("MDT", -600, "America/Denver"),
        "CDT" => Summer("CDT", -500, "America/Chicago"),
        "EST" => Fixed("EST", -500, "America/New_York"),
        "EDT" => Summer("EDT", -400, "America/New_York"),
        "ADT" => Summer("ADT", -300, "America/Halifax"),
        "AKST" => Fixed("AKST", -900, "America/Anchorage"),
        "AKDT" => Summer("AKDT", -800, "America/Anchorage"),
        "HST" => Fixed("HST", -1000, "Pacific/Honolulu"),
        "NST" => Fixed("NST", -330, "America/St_Johns"),
        "NDT" => Summer("NDT", -230, "America/St_Johns"),
        "BRT" => Fixed("BRT", -300, "America/Sao_Paulo"),
        "BRST" => Summer("BRST", -200, "America/Sao_Paulo"),
        "ART" => Fixed("ART", -300, "America/Argentina/Buenos_Aires"),
        "CLT" => Fixed("CLT", -400, "America/Santiago"),
        "CLST" => Summer("CLST", -300, "America/Santiago"),
        "COT" => Fixed("COT", -500, "America/Bogota"),
        "PET" => Fixed("PET", -500, "America/Lima"),
        "VET" => Fixed("VET", -400, "America/Caracas"),
        "AOE" => Fixed("AOE", -1200, "Etc/GMT+12"),
        _ => null,
    };

    private static ZoneAbbreviation? FindEuropeanOrAfrican(ReadOnlySpan<char> upper) => upper switch
    {
        "BST" => Summer("BST", 100, "Europe/London"),
        "WET" => Fixed("WET", 0, "Europe/Lisbon"),
        "WEST" => Summer("WEST", 100, "Europe/Lisbon"),
        "CET" => Fixed("CET", 100, "Europe/Paris"),
        "CEST" => Summer("CEST", 200, "Europe/Paris"),
        "MET" => Fixed("MET", 100, "Europe/Brussels"),
        "MEST" => Summer("MEST", 200, "Europe/Brussels"),
        "EET" => Fixed("EET", 200, "Europe/Athens"),
        "EEST" => Summer("EEST", 300, "Europe/Athens"),
        "MSK" => Fixed("MSK", 300, "Europe/Moscow"),
        "TRT" => Fixed("TRT", 300, "Europe/Istanbul"),
        "WAT" => Fixed("WAT", 100, "Africa/Lagos"),
        "WAST" => Summer("WAST", 200, "Africa/Windhoek"),
        "CAT" => Fixed("CAT", 200, "Africa/Maputo"),
        "EAT" => Fixed("EAT", 300, "Africa/Nairobi"),
        "SAST" => Fixed("SAST", 200, "Africa/Johannesburg"),
        _ => null,
    };

    private static ZoneAbbreviation? FindAsianOrPacific(ReadOnlySpan<char> upper) => upper switch
    {
        "IDT" => Summer("IDT", 300, "Asia/Jerusalem"),
        "JST" => Fixed("JST", 900, "Asia/Tokyo"),
        "KST" => Fixed("KST", 900, "Asia/Seoul"),
        "HKT" => Fixed("HKT", 800, "Asia/Hong_Kong"),
        "SGT" => Fixed("SGT", 800, "Asia/Singapore"),
        "MYT" => Fixed("MYT", 800, "Asia/Kuala_Lumpur"),
        "PHT" => Fixed("PHT", 800, "Asia/Manila"),
        "ICT" => Fixed("ICT", 700, "Asia/Bangkok"),
        "WIB" => Fixed("WIB", 700, "Asia/Jakarta"),
        "WITA" => Fixed("WITA", 800, "Asia/Makassar"),
        "WIT" => Fixed("WIT", 900, "Asia/Jayapura"),
        "PKT" => Fixed("PKT", 500, "Asia/Karachi"),
        "NPT" => Fixed("NPT", 545, "Asia/Kathmandu"),
        "IRST" => Fixed("IRST", 330, "Asia/Tehran"),
        "AFT" => Fixed("AFT", 430, "Asia/Kabul"),
        "UZT" => Fixed("UZT", 500, "Asia/Tashkent"),
        "AWST" => Fixed("AWST", 800, "Australia/Perth"),
        "AWDT" => Summer("AWDT", 900, "Australia/Perth"),
        "ACST" => Fixed("ACST", 930, "Australia/Adelaide"),
        "ACDT" => Summer("ACDT", 1030, "Australia/Adelaide"),
        "AEST" => Fixed("AEST", 1000, "Australia/Sydney"),
        "AEDT" => Summer("AEDT", 1100, "Australia/Sydney"),
        "NZST" => Fixed("NZST", 1200, "Pacific/Auckland"),
        "NZDT" => Summer("NZDT", 1300, "Pacific/Auckland"),
        "CHST" => Fixed("CHST", 1000, "Pacific/Guam"),
        _ => null,
    };

    private static ZoneAbbreviation Universal(string name) => new(name, ZoneKind.Offset, Offset.Zero, null, false);

    private static ZoneAbbreviation Shared(string name) => new(name, ZoneKind.Ambiguous, null, null, false);

    private static ZoneAbbreviation Generic(string name, string id) => new(name, ZoneKind.Generic, null, id, false);

    private static ZoneAbbreviation Fixed(string name, int clock, string id) => new(name, ZoneKind.Abbreviation, OfClock(clock), id, false);

    private static ZoneAbbreviation Summer(string name, int clock, string id) => new(name, ZoneKind.Abbreviation, OfClock(clock), id, true);

    /// <summary>The offset written as a number of the form hhmm: -330 is -03:30.</summary>
    private static Offset OfClock(int clock) => Offset.FromHoursAndMinutes(clock / 100, clock % 100);
}
