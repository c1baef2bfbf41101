using Linter.Readings.Amounts;

namespace Linter.Readings.Tokens;

/// <summary>Number words, parts of a whole and units of time.</summary>
internal static class AmountWords
{
    public static readonly (string Words, Word Meaning)[] Entries =
    [
        ("ms msec msecs millisecond milliseconds", new(WordRole.Unit, (short)TimeUnit.Millisecond)),
        ("s sec secs second seconds", new(WordRole.Unit, (short)TimeUnit.Second)),
        ("m min mins minute minutes", new(WordRole.Unit, (short)TimeUnit.Minute)),
        ("h hr hrs hour hours", new(WordRole.Unit, (short)TimeUnit.Hour)),
        ("d day days", new(WordRole.Unit, (short)TimeUnit.Day)),
        ("w wk wks week weeks", new(WordRole.Unit, (short)TimeUnit.Week)),
        ("percent percentage", new(WordRole.Percent)),
        ("zero", new(WordRole.Cardinal, 0)),
        ("one", new(WordRole.Cardinal, 1)),
        ("two", new(WordRole.Cardinal, 2)),
        ("three", new(WordRole.Cardinal, 3)),
        ("four", new(WordRole.Cardinal, 4)),
        ("five", new(WordRole.Cardinal, 5)),
        ("six", new(WordRole.Cardinal, 6)),
        ("seven", new(WordRole.Cardinal, 7)),
        ("eight", new(WordRole.Cardinal, 8)),
        ("nine", new(WordRole.Cardinal, 9)),
        ("ten", new(WordRole.Cardinal, 10)),
        ("eleven", new(WordRole.Cardinal, 11)),
        ("twelve", new(WordRole.Cardinal, 12)),
        ("thirteen", new(WordRole.Cardinal, 13)),
        ("fourteen", new(WordRole.Cardinal, 14)),
        ("fifteen", new(WordRole.Cardinal, 15)),
        ("sixteen", new(WordRole.Cardinal, 16)),
        ("seventeen", new(WordRole.Cardinal, 17)),
        ("eighteen", new(WordRole.Cardinal, 18)),
        ("nineteen", new(WordRole.Cardinal, 19)),
        ("twenty", new(WordRole.Cardinal, 20)),
        ("thirty", new(WordRole.Cardinal, 30)),
        ("forty", new(WordRole.Cardinal, 40)),
        ("fifty", new(WordRole.Cardinal, 50)),
        ("sixty", new(WordRole.Cardinal, 60)),
        ("seventy", new(WordRole.Cardinal, 70)),
        ("eighty", new(WordRole.Cardinal, 80)),
        ("ninety", new(WordRole.Cardinal, 90)),
        ("hundred", new(WordRole.Scale, 2)),
        ("k thousand", new(WordRole.Scale, 3)),
        ("million", new(WordRole.Scale, 6)),
        ("billion", new(WordRole.Scale, 9)),
        ("half", new(WordRole.Half, 2)),
        ("third thirds", new(WordRole.Part, 3)),
        ("quarter quarters fourth fourths", new(WordRole.Part, 4)),
        ("fifth fifths", new(WordRole.Part, 5)),
        ("sixth sixths", new(WordRole.Part, 6)),
        ("eighth eighths", new(WordRole.Part, 8)),
        ("tenth tenths", new(WordRole.Part, 10)),
        ("first last latter next previous other", new(WordRole.Ordinal)),
        ("st nd rd th", new(WordRole.OrdinalSuffix)),
    ];
}
