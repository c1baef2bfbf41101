using Linter.Readings.Amounts;
using Linter.Readings.Tokens;
using NodaTime;

namespace Linter.Readings.Instants;

/// <summary>Reads times of day: "14:05", "2:05:30 PM", "2.05 pm", "2pm", "noon", and the forms that need company.</summary>
internal static class ClockReader
{
    private const int LastHour = 24;
    private const int Noon = 12;

    /// <summary>Reads a clock that begins at the token; what may stand before it is the caller's concern.</summary>
    public static ClockMatch Read(TokenLine line, int at)
    {
        if (line.Is(at, WordRole.NamedHour))
            return Named(line, at, at);
        if (line.IsNumber(at, 4, 4))
            return ReadCompact(line, at);
        if (!line.IsNumber(at, 1, 2))
            return default;
        return line.IsSign(at + 1, ':') ? ReadColon(line, at) : ReadWithoutColon(line, at);
    }

    private static ClockMatch Named(TokenLine line, int first, int name)
    {
        if (!Boundaries.IsFreeAfter(line, name + 1) || (line.IsSign(name + 1, '-') && line.IsWord(name + 2)))
            return default;
        var match = Build(line, first, name + 1, new(line[name].Word.Value, 0, null), ClockForm.Plain, Duration.FromMinutes(1));
        return match with { Part = match.Part with { IsNamed = true } };
    }

    private static ClockMatch ReadColon(TokenLine line, int at)
    {
        var minute = line.IsSpace(at + 2) ? at + 3 : at + 2;
        if (!line.IsNumber(minute, 2, 2))
            return default;
        var end = SecondsEnd(line, minute, out var second);
        if (end < 0)
            return default;
        var digits = new ClockDigits(line.Value(at), line.Value(minute), second);
        var meridiem = MeridiemReader.Read(line, end, out var behind);
        var resolution = second is null ? Duration.FromMinutes(1) : Duration.FromSeconds(1);
        if (meridiem != Meridiem.None)
            return WithMeridiem(line, at, behind, digits, meridiem, resolution);
        var isClock = minute == at + 2 && IsEndOfClock(line, end) && !IsRatio(line, end);
        return isClock ? Build(line, at, end, digits, ClockForm.Plain, resolution) : default;
    }

    /// <summary>The index behind minutes, seconds and their fraction; -1 if more colons follow.</summary>
    private static int SecondsEnd(TokenLine line, int minute, out int? second)
    {
        second = null;
        if (!line.IsSign(minute + 1, ':') || !line.IsSolid(minute + 2))
            return minute + 1;
        if (!line.IsNumber(minute + 2, 2, 2) || (line.IsSign(minute + 3, ':') && line.IsSolid(minute + 4)))
            return -1;
        second = line.Value(minute + 2);
        var isFraction = (line.IsSign(minute + 3, '.') && line.IsNumber(minute + 4, 1, 9))
            || (line.IsSign(minute + 3, ',') && line.IsNumber(minute + 4, 3, 9));
        return isFraction ? minute + 5 : minute + 3;
    }

    private static ClockMatch ReadWithoutColon(TokenLine line, int at)
    {
        var isDotted = line.IsSign(at + 1, '.') && line.IsNumber(at + 2, 2, 2);
        var end = isDotted ? at + 3 : at + 1;
        var digits = new ClockDigits(line.Value(at), isDotted ? line.Value(at + 2) : 0, null);
        var resolution = isDotted ? Duration.FromMinutes(1) : Duration.FromHours(1);
        if (digits.Hour > Noon || digits.Minute > 59)
            return default;
        var named = line.SkipGap(end);
        if (line.Is(named, WordRole.NamedHour) && digits.Hour == Noon && !isDotted)
            return Named(line, at, named);
        var meridiem = MeridiemReader.Read(line, end, out var behind);
        if (meridiem != Meridiem.None)
            return digits.Hour == 0 ? default : WithMeridiem(line, at, behind, digits, meridiem, resolution);
        return Boundaries.IsFreeAfter(line, end) ? Build(line, at, end, digits, ClockForm.Loose, resolution) : default;
    }

    private static ClockMatch ReadCompact(TokenLine line, int at)
    {
        var value = line.Value(at);
        var digits = new ClockDigits(value / 100, value % 100, null);
        var end = IsHours(line, at + 1) ? at + 2 : at + 1;
        var isClock = digits.IsPossible && IsEndOfClock(line, end);
        return isClock ? Build(line, at, end, digits, ClockForm.Compact, Duration.FromMinutes(1)) : default;
    }

    /// <summary>"0930hrs".</summary>
    private static bool IsHours(TokenLine line, int at) => line.Is(at, WordRole.Unit) && line[at].Word.Value == (short)TimeUnit.Hour;

    private static ClockMatch WithMeridiem(TokenLine line, int at, int end, ClockDigits digits, Meridiem meridiem, Duration resolution)
    {
        var isConflict = digits.Hour > Noon || (digits.Hour == 0 && meridiem == Meridiem.Pm);
        var hour = isConflict ? digits.Hour : (digits.Hour % Noon) + (meridiem == Meridiem.Pm ? Noon : 0);
        var match = Build(line, at, end, digits with { Hour = hour }, ClockForm.WithMeridiem, resolution);
        var problem = match.Problem == ReadingProblem.None && isConflict ? ReadingProblem.MeridiemConflict : match.Problem;
        return match with { Part = match.Part with { Meridiem = meridiem }, Problem = problem };
    }

    private static ClockMatch Build(TokenLine line, int at, int end, ClockDigits digits, ClockForm form, Duration resolution)
    {
        var part = new ClockPart
        {
            Span = line.Span(at, end),
            Hour = digits.Hour,
            Minute = digits.Minute,
            Second = digits.Second,
            Resolution = resolution,
        };
        var problem = digits.IsPossible ? ReadingProblem.None : ReadingProblem.ImpossibleClock;
        return new(part, form, end, HasForeignDigits(line, at, end) ? ReadingProblem.LookAlike : problem);
    }

    private static bool HasForeignDigits(TokenLine line, int at, int end)
    {
        var span = line.Span(at, end);
        return line.Text.AsSpan(span.Start, span.Length).IndexOfAnyInRange('\uFF10', '\uFF19') >= 0;
    }

    /// <summary>Only a zone may be glued to a clock.</summary>
    private static bool IsEndOfClock(TokenLine line, int end) =>
        line.IsWord(end) ? ZoneNames.IsGluedZone(line, end) : Boundaries.IsFreeAfter(line, end);

    private static bool IsRatio(TokenLine line, int end)
    {
        var next = line.SkipGap(end);
        return line.IsWord(next, "ratio") || line.IsWord(next, "aspect") || line.IsWord(next, "odds") || line.IsWord(next, "split");
    }

    /// <summary>The numbers of a clock.</summary>
    private readonly record struct ClockDigits(int Hour, int Minute, int? Second)
    {
        public bool IsPossible => Minute < 60 && Second is null or < 60 && (Hour < LastHour || (Hour == LastHour && Minute == 0 && Second is null or 0));
    }
}
