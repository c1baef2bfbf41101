using Linter.Readings;
using Linter.Text;

namespace Linter.TimeSuite;

/// <summary>Reads every line of a text.</summary>
internal static class Reader
{
    public static IReadOnlyList<Reading> Read(string text)
    {
        var readings = new List<Reading>();
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n');
            end = end < 0 ? text.Length : start + end;
            readings.AddRange(ReadingScanner.Scan(text, TextSpan.FromBounds(start, end), ReadingContext.Prose).Where(IsUsable));
            start = end + 1;
        }

        return readings;
    }

    /// <summary>A reading with a bad value states none.</summary>
    private static bool IsUsable(Reading reading) => reading.Problem is ReadingProblem.None or ReadingProblem.MeridiemConflict;
}
