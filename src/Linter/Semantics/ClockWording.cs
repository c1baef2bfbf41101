using System.Text;
using Linter.Readings;
using NodaTime;

namespace Linter.Semantics;

/// <summary>How clocks are written in fixes: in the style of the document.</summary>
public static class ClockWording
{
    /// <summary>"noon" and "midnight" have no digits to change.</summary>
    private static bool HasDigits(ReadOnlySpan<char> written) => written.ContainsAnyInRange('0', '9');

    /// <summary>A time of day in the style of a written clock: "6:30 am" like "7:30 am", "06:30" like "07:30"; null where that style cannot show it.</summary>
    /// <param name="written">The clock in the document, with its AM or PM.</param>
    /// <param name="clock">How it was read.</param>
    /// <param name="time">The time to write.</param>
    public static string? ClockLike(ReadOnlySpan<char> written, ClockPart clock, LocalTime time)
    {
        var hasMinutes = clock.Resolution < Duration.FromHours(1);
        if (!HasDigits(written) || (!hasMinutes && time.Minute != 0) || clock.IsMeridiemShared)
        {
            return null;
        }

        var is12 = clock.Meridiem != Meridiem.None;
        ReadOnlySpan<int> values = [is12 ? time.ClockHourOfHalfDay : time.Hour, time.Minute, time.Second];
        var digits = WithNumbers(written, values);
        return is12 ? WithMeridiem(digits, time.Hour < 12 ? Meridiem.Am : Meridiem.Pm) : digits;
    }

    /// <summary>A clock with the other marker: "12:00 p.m." for "12:00 a.m."; the marker is added if there is none.</summary>
    public static string WithMeridiem(ReadOnlySpan<char> written, Meridiem meridiem)
    {
        var letter = meridiem == Meridiem.Am ? 'A' : 'P';
        var at = written.LastIndexOfAny("AaPp");
        if (at < 0)
        {
            return $"{written} {letter}M";
        }

        return $"{written[..at]}{(char.IsAsciiLetterLower(written[at]) ? char.ToLowerInvariant(letter) : letter)}{written[(at + 1)..]}";
    }

    private static string WithNumbers(ReadOnlySpan<char> written, ReadOnlySpan<int> values)
    {
        var result = new StringBuilder(written.Length);
        var next = 0;
        for (var i = 0; i < written.Length;)
        {
            var run = written[i..].IndexOfAnyExceptInRange('0', '9');
            var length = run < 0 ? written.Length - i : run;
            if (length == 0 || next == values.Length)
            {
                result.Append(written[i++]);
                continue;
            }

            var isPadded = next > 0 || written[i] == '0' || (length == 2 && !written.ContainsAny("AaPp"));
            result.Append(values[next++].ToString(isPadded ? "00" : "0"));
            i += length;
        }

        return result.ToString();
    }
}
