using Linter.Readings.Amounts;

namespace Linter.Readings.Tokens;

/// <summary>Number words, parts of a whole and units of time.</summary>
internal static class AmountWords
{
    public static Word Find(ReadOnlySpan<char> lower)
    {
        var unit = FindUnit(lower);
        if (unit.Role != WordRole.None)
            return unit;
        var cardinal = FindCardinal(lower);
        return cardinal.Role != WordRole.None ? cardinal : FindPart(lower);
    }

    private static Word FindUnit(ReadOnlySpan<char> lower) => lower switch
    {
        "ms" or "msec" or "msecs" or "millisecond" or "milliseconds" => Unit(TimeUnit.Millisecond),
        "s" or "sec" or "secs" or "second" or "seconds" => Unit(TimeUnit.Second),
        "m" or "min" or "mins" or "minute" or "minutes" => Unit(TimeUnit.Minute),
        "h" or "hr" or "hrs" or "hour" or "hours" => Unit(TimeUnit.Hour),
        "d" or "day" or "days" => Unit(TimeUnit.Day),
        "w" or "wk" or "wks" or "week" or "weeks" => Unit(TimeUnit.Week),
        "percent" or "percentage" => new(WordRole.Percent),
        _ => Word.Plain,
    };

    private static Word FindCardinal(ReadOnlySpan<char> lower) => lower switch
    {
        "zero" => Cardinal(0),
        "one" => Cardinal(1),
        "two" => Cardinal(2),
        "three" => Cardinal(3),
        "four" => Cardinal(4),
        "five" => Cardinal(5),
        "six" => Cardinal(6),
        "seven" => Cardinal(7),
        "eight" => Cardinal(8),
        "nine" => Cardinal(9),
        "ten" => Cardinal(10),
        "eleven" => Cardinal(11),
        "twelve" => Cardinal(12),
        "thirteen" => Cardinal(13),
        "fourteen" => Cardinal(14),
        "fifteen" => Cardinal(15),
        "sixteen" => Cardinal(16),
        "seventeen" => Cardinal(17),
        "eighteen" => Cardinal(18),
        "nineteen" => Cardinal(19),
        "twenty" => Cardinal(20),
        "thirty" => Cardinal(30),
        "forty" => Cardinal(40),
        "fifty" => Cardinal(50),
        "sixty" => Cardinal(60),
        "seventy" => Cardinal(70),
        "eighty" => Cardinal(80),
        "ninety" => Cardinal(90),
        "hundred" => new(WordRole.Scale, 2),
        "k" or "thousand" => new(WordRole.Scale, 3),
        "million" => new(WordRole.Scale, 6),
        "billion" => new(WordRole.Scale, 9),
        _ => Word.Plain,
    };

    private static Word FindPart(ReadOnlySpan<char> lower) => lower switch
    {
        "half" => new(WordRole.Half, 2),
        "third" or "thirds" => Part(3),
        "quarter" or "quarters" or "fourth" or "fourths" => Part(4),
        "fifth" or "fifths" => Part(5),
        "sixth" or "sixths" => Part(6),
        "eighth" or "eighths" => Part(8),
        "tenth" or "tenths" => Part(10),
        "first" or "last" or "latter" or "next" or "previous" or "other" => new(WordRole.Ordinal),
        "st" or "nd" or "rd" or "th" => new(WordRole.OrdinalSuffix),
        _ => Word.Plain,
    };

    private static Word Unit(TimeUnit unit) => new(WordRole.Unit, (short)unit);

    private static Word Cardinal(short number) => new(WordRole.Cardinal, number);

    private static Word Part(short denominator) => new(WordRole.Part, denominator);
}
