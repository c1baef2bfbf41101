using Linter.Readings.Tokens;
using NodaTime;

namespace Linter.Readings.Instants;

/// <summary>Reads clocks with a defect: letters in place of digits, parts not known, a template left in, AM or PM cut to one letter.</summary>
internal static class BrokenClockReader
{
    public static ClockMatch Read(TokenLine line, int at, bool isStamp)
    {
        var lookAlike = ReadLookAlike(line, at);
        if (lookAlike.IsFound || !isStamp)
            return lookAlike;
        var compact = ReadStampForm(line, at);
        return compact.IsFound ? compact : ReadPlaceholder(line, at);
    }

    /// <summary>"8:OO AM", "l0:30": O, o, l and I stand in place of digits.</summary>
    private static ClockMatch ReadLookAlike(TokenLine line, int at)
    {
        var hourEnd = DigitsEnd(line, at, 1, out var hour, out var isHourBroken);
        if (hourEnd < 0 || !line.IsSign(hourEnd, ':'))
            return default;
        var end = DigitsEnd(line, hourEnd + 1, 2, out var minute, out var isMinuteBroken);
        if (end < 0 || !(isHourBroken || isMinuteBroken) || (isHourBroken && isMinuteBroken && !HasDigit(line, at, end)) || hour > 24 || minute > 59)
            return default;
        var meridiem = MeridiemReader.Read(line, end, out var behind);
        var isPm = meridiem == Meridiem.Pm && hour < 12;
        var form = meridiem == Meridiem.None ? ClockForm.Plain : ClockForm.WithMeridiem;
        return Build(line, at, behind, isPm ? hour + 12 : meridiem == Meridiem.Am && hour == 12 ? 0 : hour, minute, meridiem, form, ReadingProblem.LookAlike);
    }

    /// <summary>Reads one or two digits, letters that look like digits included.</summary>
    private static int DigitsEnd(TokenLine line, int at, int minimum, out int value, out bool isBroken)
    {
        value = 0;
        isBroken = false;
        var length = 0;
        var index = at;
        for (; line.IsSolid(index) && length <= 2; index++)
        {
            if (line.IsWord(index) && (MeridiemReader.Read(line, index, out var end) != Meridiem.None && end == index + 1))
                break;
            foreach (var letter in line.Slice(index)[..Math.Min(3, line[index].Length)])
            {
                if (!IsDigitLike(letter))
                    return -1;
                isBroken |= !char.IsAsciiDigit(letter);
                value = (value * 10) + Digit(letter);
            }

            length += line[index].Length;
        }

        return length >= minimum && length <= 2 ? index : -1;
    }

    private static bool IsDigitLike(char letter) => char.IsAsciiDigit(letter) || letter is 'O' or 'o' or 'l' or 'I' or >= '\uFF10' and <= '\uFF19';

    private static int Digit(char letter) => letter switch
    {
        'O' or 'o' => 0,
        'l' or 'I' => 1,
        >= '\uFF10' => letter - '\uFF10',
        _ => letter - '0',
    };

    private static bool HasDigit(TokenLine line, int at, int end)
    {
        for (var index = at; index < end; index++)
        {
            if (line.IsNumber(index))
                return true;
        }

        return false;
    }

    /// <summary>Forms of stamps only: "10h47", "10:30p".</summary>
    private static ClockMatch ReadStampForm(TokenLine line, int at)
    {
        if (!line.IsNumber(at, 1, 2) || line.Value(at) > 23 || !line.IsNumber(at + 2, 2, 2) || line.Value(at + 2) > 59)
            return default;
        var hour = line.Value(at);
        var minute = line.Value(at + 2);
        if (line.IsWord(at + 1, "h") && Boundaries.IsFreeAfter(line, at + 3))
            return Build(line, at, at + 3, hour, minute, Meridiem.None, ClockForm.Plain, ReadingProblem.None);
        if (!line.IsSign(at + 1, ':') || hour is 0 or > 12 || !MeridiemReader.IsCut(line, at + 3))
            return default;
        var letter = line.SkipGap(at + 3);
        var meridiem = MeridiemReader.Of(line, letter);
        var shifted = (hour % 12) + (meridiem == Meridiem.Pm ? 12 : 0);
        return Build(line, at, letter + 1, shifted, minute, meridiem, ClockForm.WithMeridiem, ReadingProblem.Placeholder);
    }

    /// <summary>"14:??", "??:??", "HH:mm", "XX:XX".</summary>
    private static ClockMatch ReadPlaceholder(TokenLine line, int at)
    {
        var hourEnd = line.IsNumber(at, 1, 2) ? at + 1 : UnknownEnd(line, at);
        if (hourEnd < 0 || !line.IsSign(hourEnd, ':'))
            return default;
        var end = UnknownEnd(line, hourEnd + 1);
        if (end < 0 || !Boundaries.IsFreeAfter(line, end))
            return default;
        var hour = line.IsNumber(at) ? line.Value(at) : 0;
        return hour > 24 ? default : Build(line, at, end, hour, 0, Meridiem.None, ClockForm.Plain, ReadingProblem.Placeholder);
    }

    private static int UnknownEnd(TokenLine line, int at)
    {
        if (line.IsSign(at, '?') && line.IsSign(at + 1, '?'))
            return at + 2;
        var isTemplate = line.IsWord(at, "HH") || line.IsWord(at, "mm") || line.IsWord(at, "XX");
        return isTemplate ? at + 1 : -1;
    }

    private static ClockMatch Build(TokenLine line, int at, int end, int hour, int minute, Meridiem meridiem, ClockForm form, ReadingProblem problem)
    {
        var part = new ClockPart
        {
            Span = line.Span(at, end),
            Hour = hour,
            Minute = minute,
            Meridiem = meridiem,
            Resolution = Duration.FromMinutes(1),
        };
        return new(part, form, end, problem);
    }
}
