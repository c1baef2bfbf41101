using Linter.Readings;
using Linter.Text;

namespace Linter.Semantics.Windows;

/// <summary>Finds capitals in brackets behind a clock that look like a zone abbreviation and are none that is known: "10:00 (XYT)".</summary>
internal static class UnknownZoneReader
{
    private const int ShortestName = 3;
    private const int LongestName = 5;

    public static IReadOnlyList<TextSpan> Read(string text, IReadOnlyList<LocatedReading> readings)
    {
        var places = new ValueList<TextSpan>();
        foreach (var located in readings)
        {
            var isBare = located.Reading is InstantReading { Clock: not null, Zone: null, Problem: ReadingProblem.None }
                or RangeReading { End: { Clock: not null, Zone: null }, Problem: ReadingProblem.None };
            if (isBare && NameBehind(text, located.Reading.Span.End) is { } name)
            {
                places.Add(name);
            }
        }

        return places;
    }

    /// <summary>Zone abbreviations end in T for "time"; other capitals in brackets are initials and teams.</summary>
    private static TextSpan? NameBehind(string text, int end)
    {
        var rest = text.AsSpan(end);
        var open = rest.Length - rest.TrimStart(' ').Length;
        if (open > 1 || open >= rest.Length || rest[open] != '(')
        {
            return null;
        }

        var name = rest[(open + 1)..];
        var length = name.IndexOfAnyExceptInRange('A', 'Z');
        return length is >= ShortestName and <= LongestName && name[length] == ')' && name[length - 1] == 'T' && ZoneTable.Find(name[..length]) is null
            ? new TextSpan(end + open + 1, length)
            : null;
    }
}
