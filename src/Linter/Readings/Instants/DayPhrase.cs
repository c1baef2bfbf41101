using System.Runtime.InteropServices;
using Linter.Readings.Amounts;
using Linter.Readings.Tokens;
using Linter.Text;

namespace Linter.Readings.Instants;

/// <summary>The words that tell a day, without what stands around them.</summary>
/// <param name="Kind">How they tell it.</param>
/// <param name="Value">The number that goes with the kind.</param>
/// <param name="End">Index just behind the last token; 0 if nothing was found.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DayPhrase(DayMarkKind Kind, int Value, int End)
{
    /// <summary>As many tokens as the longest phrase has: "12 days later" with its blanks.</summary>
    public const int MostTokens = 6;

    private const int MostDigits = 2;

    public bool IsFound => End > 0;

    /// <summary>True for "+1", which may be the offset of a zone.</summary>
    public bool IsBareOffset { get; init; }

    public DayMark ToMark(TextSpan span) => new(Kind, Value, span);

    /// <summary>Reads the phrase that begins at the token.</summary>
    public static DayPhrase Read(TokenLine line, int at)
    {
        if (line.Is(at, WordRole.Weekday))
            return ReadWeekday(line, at);
        if (line.IsSign(at, '+'))
            return ReadOffset(line, at);
        if (line.IsWord(at, "next") || line.IsWord(at, "following"))
            return PartOfDayEnd(line, line.SkipGap(at + 1), orDay: true) is > 0 and var end ? new(DayMarkKind.Later, 1, end) : default;
        return line.IsWord(at, "day") || line.IsWord(at, "D") ? ReadNumber(line, at) : ReadLater(line, at);
    }

    /// <summary>"Tue", "Tuesday morning"; in lower case "sat" and "sun" are words, and behind "Mon" in "Mon–Fri" stands no day.</summary>
    private static DayPhrase ReadWeekday(TokenLine line, int at)
    {
        if (!char.IsAsciiLetterUpper(line.Slice(at)[0]) || (line.IsDash(at - 1) && line.Is(at - 2, WordRole.Weekday)))
            return default;
        var end = PartOfDayEnd(line, line.SkipGap(at + 1), orDay: false);
        return new(DayMarkKind.Weekday, line[at].Word.Value, end > 0 ? end : at + 1);
    }

    private static int PartOfDayEnd(TokenLine line, int at, bool orDay)
    {
        var isPart = line.IsWord(at, "morning") || line.IsWord(at, "afternoon") || line.IsWord(at, "evening") || line.IsWord(at, "night") || (orDay && line.IsWord(at, "day"));
        return isPart ? at + 1 : 0;
    }

    /// <summary>"+1", "+1d", "+1 day".</summary>
    private static DayPhrase ReadOffset(TokenLine line, int plus)
    {
        if (!line.IsNumber(plus + 1, 1, MostDigits) || line.IsSign(plus + 2, ':') || line.IsSign(plus + 2, '.'))
            return default;
        var unit = line.SkipGap(plus + 2);
        var hasUnit = line.IsWord(unit, "d") || IsDay(line, unit);
        return hasUnit || Boundaries.IsFreeAfter(line, plus + 2)
            ? new(DayMarkKind.Offset, line.Value(plus + 1), hasUnit ? unit + 1 : plus + 2) { IsBareOffset = !hasUnit }
            : default;
    }

    /// <summary>"Day 2", "day +1", "D+1".</summary>
    private static DayPhrase ReadNumber(TokenLine line, int word)
    {
        var next = line.SkipGap(word + 1);
        if (line.IsSign(next, '+'))
            return ReadOffset(line, next) with { IsBareOffset = false };
        next = line.IsDash(next) ? next + 1 : next;
        var isNumber = line.IsWord(word, "day") && line.IsNumber(next, 1, MostDigits) && Boundaries.IsFreeAfter(line, next + 1);
        return isNumber ? new(DayMarkKind.Number, line.Value(next), next + 1) : default;
    }

    /// <summary>"2 days later", "a day later".</summary>
    private static DayPhrase ReadLater(TokenLine line, int at)
    {
        var days = line.IsNumber(at, 1, MostDigits) ? line.Value(at) : line.Is(at, WordRole.Article) ? 1 : line.Is(at, WordRole.Cardinal) ? line[at].Word.Value : 0;
        var unit = days > 0 ? line.SkipGap(at + 1) : at;
        var later = IsDay(line, unit) ? line.SkipGap(unit + 1) : at;
        return days > 0 && line.IsWord(later, "later") ? new(DayMarkKind.Later, days, later + 1) : default;
    }

    private static bool IsDay(TokenLine line, int at) => line.IsWord(at, "day") || line.IsWord(at, "days");
}
