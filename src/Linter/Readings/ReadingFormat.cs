namespace Linter.Readings;

/// <summary>Writes values in the notation of docs/times-and-durations.md.</summary>
internal static class ReadingFormat
{
    public static string Instant(InstantReading reading) => reading.Kind.ToString();

    public static string Duration(DurationReading reading) => reading.Kind.ToString();

    public static string Share(ShareReading reading) => reading.Kind.ToString();

    public static string Count(CountReading reading) => reading.Kind.ToString();

    public static string Zone(ZonePart zone) => zone.Name;
}
