using Linter.Readings;

namespace Linter.Semantics.Windows;

/// <summary>Collects the dates that are written in a document, each once.</summary>
internal static class StatedDateReader
{
    public static IReadOnlyList<StatedDate> Read(IReadOnlyList<LocatedReading> readings)
    {
        var dates = new List<StatedDate>();
        foreach (var located in readings)
        {
            switch (located.Reading)
            {
                case InstantReading instant:
                    Add(instant, located.Section, dates);
                    break;
                case RangeReading range:
                    Add(range.Start, located.Section, dates);
                    Add(range.End, located.Section, dates);
                    break;
            }
        }

        return dates;
    }

    private static void Add(InstantReading reading, Section section, List<StatedDate> dates)
    {
        if (reading.Date is { } part && (dates.Count == 0 || dates[^1].Part.Span != part.Span))
        {
            dates.Add(new StatedDate(part, reading, section));
        }
    }
}
