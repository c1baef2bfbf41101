namespace Linter.Benchmarks;

/// <summary>What one run of the tool as a process cost.</summary>
/// <param name="Wall">Milliseconds from start to end.</param>
/// <param name="Processor">Milliseconds in user and system mode on all processors.</param>
/// <param name="PeakMemory">The most memory it held at one time, in bytes; read every few milliseconds, so a last peak may be missed.</param>
internal readonly record struct ToolCost(double Wall, double Processor, long PeakMemory)
{
    /// <summary>The median of each figure by itself.</summary>
    public static ToolCost MedianOf(IReadOnlyCollection<ToolCost> costs) => new(
        Median(costs.Select(static cost => cost.Wall)), Median(costs.Select(static cost => cost.Processor)), Median(costs.Select(static cost => cost.PeakMemory)));

    private static T Median<T>(IEnumerable<T> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
