namespace Linter.Benchmarks;

/// <summary>What one run of the tool as a process cost.</summary>
/// <param name="Wall">Milliseconds from start to end.</param>
/// <param name="Processor">Milliseconds in user and system mode on all processors.</param>
/// <param name="PeakMemory">The most memory it held at one time, in bytes; read every few milliseconds, so a last peak may be missed.</param>
internal readonly record struct ToolCost(double Wall, double Processor, long PeakMemory)
{
    /// <summary>Runs several commands in turn, so that all see the same state of the machine, and returns the medians of each.</summary>
    /// <param name="rounds">How often each is measured.</param>
    /// <param name="warmUps">How often each runs before.</param>
    /// <param name="commands">The commands.</param>
    public static ToolCost[] Medians(int rounds, int warmUps, params IReadOnlyList<Func<ToolCost>> commands)
    {
        var costs = commands.Select(static _ => new List<ToolCost>()).ToArray();
        for (var round = -warmUps; round < rounds; round++)
        {
            for (var i = 0; i < costs.Length; i++)
            {
                var cost = commands[i]();
                if (round >= 0)
                {
                    costs[i].Add(cost);
                }
            }
        }

        return Array.ConvertAll(costs, MedianOf);
    }

    /// <summary>The median of each figure by itself.</summary>
    private static ToolCost MedianOf(List<ToolCost> costs) => new(
        Median(costs.Select(static cost => cost.Wall)), Median(costs.Select(static cost => cost.Processor)), Median(costs.Select(static cost => cost.PeakMemory)));

    private static T Median<T>(IEnumerable<T> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
