using System.Globalization;
using System.Text;
using NodaTime;

namespace Linter.Readings;

/// <summary>Writes values in the notation of docs/times-and-durations.md.</summary>
internal static class ReadingFormat
{
    private const decimal NanosecondsPerSecond = NodaConstants.NanosecondsPerSecond;

    public static string Instant(InstantReading reading)
    {
        var date = reading.Date is { } part ? Date(part, reading.Clock) : "";
        if (reading.Clock is not { } clock)
            return date;
        return $"{date}T{Clock(clock, hasDate: reading.Date is not null)}{OffsetOf(reading)}";
    }

    public static string Duration(DurationReading reading) => Interval(Length(reading.Minimum), Length(reading.Maximum));

    public static string Share(ShareReading reading) => Interval(Percent(reading.Minimum), Percent(reading.Maximum));

    public static string Count(CountReading reading)
    {
        var number = Interval(Number(reading.Minimum), Number(reading.Maximum));
        return reading.Whole is { } whole ? $"{number} of {Number(whole)} {reading.Noun}" : $"{number} {reading.Noun}";
    }

    public static string Zone(ZonePart zone) => zone switch
    {
        { Offset: { } offset } => Offset(offset),
        { TzdbId: { } id } => id,
        { Kind: ZoneKind.Local } => "local",
        _ => zone.Name,
    };

    private static string Interval(string low, string high) => string.Equals(low, high, StringComparison.Ordinal) ? low : $"{low}/{high}";

    private static string Date(DatePart date, ClockPart? clock)
    {
        var (year, month, day) = (date.Year, date.Month, date.Day);
        if (clock is { IsEndOfDay: true } && CalendarOf(date) is { } known && known < LocalDate.MaxIsoValue)
        {
            var next = known.PlusDays(1);
            (year, month, day) = (date.Year is null ? null : next.Year, next.Month, next.Day);
        }

        var yearText = year is { } number ? number.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";
        return string.Create(CultureInfo.InvariantCulture, $"{yearText}-{month:00}-{day:00}");
    }

    /// <summary>Without a year the day after 28 February is taken as 1 March.</summary>
    private static LocalDate? CalendarOf(DatePart date) => date.ToLocalDate(date.Year ?? 2023);

    private static string Clock(ClockPart clock, bool hasDate)
    {
        var hour = hasDate && clock.IsEndOfDay ? 0 : clock.Hour;
        return clock.Second is { } second
            ? string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{clock.Minute:00}:{second:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{clock.Minute:00}");
    }

    private static string OffsetOf(InstantReading reading)
    {
        if (reading.Zone is not { } zone)
            return "";
        return (zone.Offset ?? InForce(reading, zone)) is { } offset ? Offset(offset) : "";
    }

    /// <summary>The offset of a zone with rules needs a full date, and a wall clock that happened once.</summary>
    private static Offset? InForce(InstantReading reading, ZonePart zone)
    {
        if (reading.Problem is not (ReadingProblem.None or ReadingProblem.MeridiemConflict) || reading.Date?.ToIncidentDay() is not { } date)
            return null;
        var resolution = ZoneRules.Resolve(reading.Clock!.On(date), zone);
        return resolution.Kind == ZoneResolutionKind.Unique ? resolution.Offset : null;
    }

    private static string Offset(Offset offset)
    {
        var minutes = Math.Abs(offset.Seconds) / 60;
        return string.Create(CultureInfo.InvariantCulture, $"{(offset.Seconds < 0 ? '-' : '+')}{minutes / 60:00}:{minutes % 60:00}");
    }

    private static string Length(Duration length)
    {
        var text = new StringBuilder(length < NodaTime.Duration.Zero ? "-P" : "P");
        var absolute = length < NodaTime.Duration.Zero ? -length : length;
        Append(text, absolute.Days, 'D');
        var seconds = absolute.Seconds + (absolute.SubsecondNanoseconds / NanosecondsPerSecond);
        if (absolute.Hours == 0 && absolute.Minutes == 0 && seconds == 0 && absolute.Days > 0)
            return text.ToString();
        text.Append('T');
        Append(text, absolute.Hours, 'H');
        Append(text, absolute.Minutes, 'M');
        if (seconds > 0 || absolute == NodaTime.Duration.Zero)
            text.Append(Number(seconds)).Append('S');
        return text.ToString();
    }

    private static void Append(StringBuilder text, int value, char unit)
    {
        if (value > 0)
            text.Append(CultureInfo.InvariantCulture, $"{value}{unit}");
    }

    private static string Percent(decimal value) => Number(value) + "%";

    private static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
