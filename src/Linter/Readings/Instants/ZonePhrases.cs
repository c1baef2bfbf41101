using NodaTime;

namespace Linter.Readings.Instants;

/// <summary>The zones people name in words, without the final "time".</summary>
internal static class ZonePhrases
{
    public static ZoneAbbreviation? Find(ReadOnlySpan<char> phrase) =>
        FindSeasonal(phrase) ?? FindStandard(phrase) ?? FindCity(phrase);

    private static ZoneAbbreviation? FindSeasonal(ReadOnlySpan<char> phrase) => phrase switch
    {
        "pacific" or "us pacific" => ZoneTable.Find("PT"),
        "pacific standard" => ZoneTable.Find("PST"),
        "pacific daylight" => ZoneTable.Find("PDT"),
        "mountain" or "us mountain" => ZoneTable.Find("MT"),
        "mountain standard" => ZoneTable.Find("MST"),
        "mountain daylight" => ZoneTable.Find("MDT"),
        "central" or "us central" => ZoneTable.Find("CT"),
        "central standard" => Meaning("CST"),
        "central daylight" => ZoneTable.Find("CDT"),
        "eastern" or "us eastern" => ZoneTable.Find("ET"),
        "eastern standard" => ZoneTable.Find("EST"),
        "eastern daylight" => ZoneTable.Find("EDT"),
        "atlantic standard" => Meaning("AST"),
        "atlantic daylight" => ZoneTable.Find("ADT"),
        "alaska standard" => ZoneTable.Find("AKST"),
        "alaska daylight" => ZoneTable.Find("AKDT"),
        "australian eastern" => ZoneTable.Find("AET"),
        "australian eastern standard" => ZoneTable.Find("AEST"),
        "australian eastern daylight" => ZoneTable.Find("AEDT"),
        "australian central standard" => ZoneTable.Find("ACST"),
        "australian central daylight" => ZoneTable.Find("ACDT"),
        "new zealand standard" => ZoneTable.Find("NZST"),
        "new zealand daylight" => ZoneTable.Find("NZDT"),
        "central european summer" => ZoneTable.Find("CEST"),
        "eastern european summer" => ZoneTable.Find("EEST"),
        "western european summer" => ZoneTable.Find("WEST"),
        "british summer" => ZoneTable.Find("BST"),
        _ => null,
    };

    private static ZoneAbbreviation? FindStandard(ReadOnlySpan<char> phrase) => phrase switch
    {
        "coordinated universal" or "universal" or "universal coordinated" => ZoneTable.Find("UTC"),
        "greenwich mean" or "greenwich" => ZoneTable.Find("GMT"),
        "central european" or "central european standard" => ZoneTable.Find("CET"),
        "eastern european" or "eastern european standard" => ZoneTable.Find("EET"),
        "western european" or "western european standard" => ZoneTable.Find("WET"),
        "hawaii standard" or "hawaii" => ZoneTable.Find("HST"),
        "west africa" or "west african" or "west africa standard" => ZoneTable.Find("WAT"),
        "central africa" or "central african" => ZoneTable.Find("CAT"),
        "east africa" or "east african" => ZoneTable.Find("EAT"),
        "south africa standard" or "south african standard" or "south african" => ZoneTable.Find("SAST"),
        "india standard" or "indian standard" or "india" or "indian" => Meaning("IST"),
        "israel standard" => ZoneTable.Meanings("IST")[2],
        "irish standard" => ZoneTable.Meanings("IST")[1],
        "china standard" or "china" => ZoneTable.Meanings("CST")[1],
        "gulf standard" => Meaning("GST"),
        "arabia standard" or "arabian standard" => ZoneTable.Meanings("AST")[1],
        "samoa standard" => Meaning("SST"),
        "japan standard" or "japan" or "japanese standard" => ZoneTable.Find("JST"),
        "korea standard" or "korean standard" => ZoneTable.Find("KST"),
        "hong kong" or "hong kong standard" => ZoneTable.Find("HKT"),
        "singapore" or "singapore standard" => ZoneTable.Find("SGT"),
        "philippine" or "philippine standard" => ZoneTable.Find("PHT"),
        "bangladesh standard" or "bangladesh" => ZoneTable.Bangladesh,
        "pakistan standard" or "pakistan" => ZoneTable.Find("PKT"),
        "moscow" or "moscow standard" => ZoneTable.Find("MSK"),
        "australian western standard" => ZoneTable.Find("AWST"),
        "brasilia" => ZoneTable.Find("BRT"),
        _ => null,
    };

    private static ZoneAbbreviation? FindCity(ReadOnlySpan<char> phrase) => phrase switch
    {
        "local" => new ZoneAbbreviation("local", ZoneKind.Local, null, null, false),
        "london" or "uk" or "british" => City("Europe/London"),
        "dublin" or "irish" => City("Europe/Dublin"),
        "lisbon" => City("Europe/Lisbon"),
        "paris" => City("Europe/Paris"),
        "berlin" or "german" => City("Europe/Berlin"),
        "amsterdam" => City("Europe/Amsterdam"),
        "brussels" => City("Europe/Brussels"),
        "madrid" => City("Europe/Madrid"),
        "rome" => City("Europe/Rome"),
        "zurich" or "swiss" => City("Europe/Zurich"),
        "vienna" => City("Europe/Vienna"),
        "warsaw" => City("Europe/Warsaw"),
        "prague" => City("Europe/Prague"),
        "stockholm" => City("Europe/Stockholm"),
        "oslo" => City("Europe/Oslo"),
        "copenhagen" => City("Europe/Copenhagen"),
        "helsinki" => City("Europe/Helsinki"),
        "athens" => City("Europe/Athens"),
        "new york" => City("America/New_York"),
        "chicago" => City("America/Chicago"),
        "denver" => City("America/Denver"),
        "los angeles" or "san francisco" or "seattle" => City("America/Los_Angeles"),
        "toronto" => City("America/Toronto"),
        "sydney" => City("Australia/Sydney"),
        "melbourne" => City("Australia/Melbourne"),
        "brisbane" => City("Australia/Brisbane"),
        "perth" => City("Australia/Perth"),
        "auckland" => City("Pacific/Auckland"),
        "tokyo" => City("Asia/Tokyo"),
        "beijing" or "shanghai" => City("Asia/Shanghai"),
        "dubai" => City("Asia/Dubai"),
        "tel aviv" or "jerusalem" => City("Asia/Jerusalem"),
        "nairobi" => City("Africa/Nairobi"),
        "lagos" => City("Africa/Lagos"),
        _ => null,
    };

    private static ZoneAbbreviation Meaning(string abbreviation) => ZoneTable.Meanings(abbreviation)[0];

    private static ZoneAbbreviation City(string id) => new(id, ZoneKind.Generic, null, id, false);
}
