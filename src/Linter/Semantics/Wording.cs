using System.Globalization;
using System.Text;
using Linter.Readings;
using NodaTime;

namespace Linter.Semantics;

/// <summary>How values are written in messages: the same everywhere, clocks in the style of the document.</summary>
public static class Wording
{
    /// <summary>"4 h 30 min", "2 d 3 h", "45 s"; "0 min" for nothing. The sign is left out.</summary>
    public static string Length(Duration length)
    {
        var rest = length < Duration.Zero ? -length : length;
        var result = new StringBuilder();
        Append(result, rest.Days, "d");
        Append(result, rest.Hours, "h");
        Append(result, rest.Minutes, "min");
        Append(result, rest.Seconds, "s");
        return result.Length == 0 ? "0 min" : result.ToString();
    }

    /// <summary>A length in ISO 8601, days counted as 24 h: "PT4H30M", "-PT15M".</summary>
    public static string Iso(Duration length)
    {
        var rest = length < Duration.Zero ? -length : length;
        var days = rest.Days > 0 ? $"{rest.Days}D" : "";
        var time = $"{(rest.Hours > 0 ? $"{rest.Hours}H" : "")}{(rest.Minutes > 0 ? $"{rest.Minutes}M" : "")}{(rest.Seconds > 0 ? $"{rest.Seconds}S" : "")}";
        var body = time.Length > 0 ? $"{days}T{time}" : days.Length > 0 ? days : "T0S";
        return (length < Duration.Zero ? "-P" : "P") + body;
    }

    /// <summary>A length in the style of a stated one: in words if that has words ("4 hours 30 minutes"), else with short units.</summary>
    public static string LengthLike(ReadOnlySpan<char> stated, Duration length) =>
        stated.Contains("hour", StringComparison.OrdinalIgnoreCase) || stated.Contains("minute", StringComparison.OrdinalIgnoreCase) || stated.Contains("day", StringComparison.OrdinalIgnoreCase)
            ? Words(length)
            : Length(length);

    /// <summary>"Time to detection".</summary>
    public static string Metric(MetricKind kind) => kind switch
    {
        MetricKind.TimeToDetect => "Time to detection",
        MetricKind.TimeToAcknowledge => "Time to acknowledgement",
        MetricKind.TimeToMitigate => "Time to mitigation",
        _ => "Time to restoration",
    };

    /// <summary>What happened, in a word: "start", "detected", "resolved".</summary>
    public static string Role(EventRole role) => role switch
    {
        EventRole.ImpactStart => "start",
        EventRole.FixApplied => "fixed",
        EventRole.FollowUp => "follow-up",
        _ => role.ToString().ToLowerInvariant(),
    };

    /// <summary>"15:00 UTC", "3:00 PM PST"; "2025-03-04" if only a date is stated.</summary>
    public static string Clock(StatedInstant instant) => instant.IsDateOnly ? Day(instant.Date) : Bare(instant) + Zone(instant);

    /// <summary>The clock without its zone.</summary>
    public static string Bare(StatedInstant instant)
    {
        if (instant.Clock is not { } clock)
        {
            return Day(instant.Date);
        }

        var seconds = instant.Reading.Clock?.Second is not null ? $":{clock.Second:00}" : "";
        return instant.Reading.Clock?.Meridiem is null or Meridiem.None
            ? $"{clock.Hour:00}:{clock.Minute:00}{seconds}"
            : $"{clock.ClockHourOfHalfDay}:{clock.Minute:00}{seconds} {(clock.Hour < 12 ? "AM" : "PM")}";
    }

    /// <summary>"2025-03-04 15:00 UTC" if the day is known, else the clock.</summary>
    public static string Moment(StatedInstant instant) =>
        instant.IsDateKnown && !instant.IsDateOnly ? $"{Day(instant.Date)} {Clock(instant)}" : Clock(instant);

    /// <summary>"15:00–19:30 UTC", with dates where the days differ.</summary>
    public static string Range(StatedInstant start, StatedInstant end)
    {
        if (start.Date != end.Date && start.IsDateKnown && end.IsDateKnown)
        {
            return $"{Moment(start)} – {Moment(end)}";
        }

        var shared = Zone(start) == Zone(end);
        return $"{(shared ? Bare(start) : Clock(start))}–{Clock(end)}";
    }

    /// <summary>"2025-03-04".</summary>
    public static string Day(LocalDate date) => $"{date.Year:0000}-{date.Month:00}-{date.Day:00}";

    /// <summary>"UTC-08:00", "UTC+05:30".</summary>
    public static string Offset(Offset offset)
    {
        var minutes = Math.Abs(offset.Seconds) / 60;
        return $"UTC{(offset.Seconds < 0 ? '-' : '+')}{minutes / 60:00}:{minutes % 60:00}";
    }

    /// <summary>"85 %", "12.5 %".</summary>
    public static string Percent(decimal value) => $"{value:0.##} %";

    /// <summary>A share rounded to the digits of a stated one.</summary>
    public static decimal RoundedLike(ShareReading stated, decimal value) =>
        Math.Round(value, stated.Unit < 1 ? stated.Unit.Scale : 0, MidpointRounding.AwayFromZero);

    /// <summary>"12,000".</summary>
    public static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>"1 document", "3 documents".</summary>
    public static string Plural(int count, string noun) => Plural(count, noun, noun + "s");

    /// <summary>"1 entry", "3 entries".</summary>
    public static string Plural(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    /// <summary>A quotation of the document on one line, shortened in the middle of nowhere but a word.</summary>
    /// <param name="text">What a reader sees.</param>
    /// <param name="longest">The most UTF-16 units to show.</param>
    public static string Quote(string text, int longest = 60)
    {
        var trimmed = text.Trim();
        var line = trimmed.AsSpan().IndexOfAny('\r', '\n') < 0 ? trimmed : trimmed.ReplaceLineEndings(" ");
        if (line.Length <= longest)
        {
            return line;
        }

        var cut = line.LastIndexOf(' ', longest);
        return line[..(cut > longest / 2 ? cut : longest)].TrimEnd(',', ';', ':', ' ') + " …";
    }

    private static string Words(Duration length)
    {
        var parts = new List<string>(4);
        AddWord(parts, length.Days, "day");
        AddWord(parts, length.Hours, "hour");
        AddWord(parts, length.Minutes, "minute");
        AddWord(parts, length.Seconds, "second");
        return string.Join(' ', parts);
    }

    private static void AddWord(List<string> parts, int value, string unit)
    {
        if (value > 0)
        {
            parts.Add(Plural(value, unit));
        }
    }

    private static string Zone(StatedInstant instant) => instant.Zone is { } zone ? $" {zone.Name}" : "";

    private static void Append(StringBuilder result, int value, string unit)
    {
        if (value > 0)
        {
            result.Append(result.Length > 0 ? " " : "").Append(value).Append(' ').Append(unit);
        }
    }
}
