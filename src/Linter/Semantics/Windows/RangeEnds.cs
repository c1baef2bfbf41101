using Linter.Readings;

namespace Linter.Semantics.Windows;

/// <summary>The two ends of a range with the words that make the whole range approximate.</summary>
/// <param name="Start">The start.</param>
/// <param name="End">The end.</param>
internal readonly record struct RangeEnds(InstantReading Start, InstantReading End)
{
    /// <summary>"around 10:00–11:00" leaves both ends open; "10:00 – around 11:00" only the end.</summary>
    public static RangeEnds Of(RangeReading range)
    {
        var isOwnOfEnd = range.Qualifier == range.End.Qualifier || range.Qualifier == range.Start.Qualifier;
        return range.Qualifier.IsApproximate && !isOwnOfEnd
            ? new(range.Start with { Qualifier = range.Qualifier }, range.End with { Qualifier = range.Qualifier })
            : new(range.Start, range.End);
    }
}
