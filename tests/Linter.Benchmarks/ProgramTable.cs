namespace Linter.Benchmarks;

/// <summary>What whole runs of the tool cost: the start, and memory for few and for many documents.</summary>
/// <param name="tool">The tool: a program, or a library for dotnet.</param>
/// <param name="output">Where the tables go.</param>
internal sealed class ProgramTable(string tool, TextWriter output)
{
    private const int Few = 1_000;
    private const int Many = 20_000;

    /// <summary>The check of one file beside a start that does next to nothing.</summary>
    public void MeasureStart(int rounds)
    {
        using var work = Workload.OfOneDocument();
        var pmlint = new MeasuredTool(tool, work.Folder);
        var costs = ToolCost.Medians(rounds, warmUps: 1, () => BareStart.Measure(tool, work.Folder), () => pmlint.Run("--version"), () => pmlint.Run("check", work.Document!));
        output.WriteLine($"medians of {rounds} rounds");
        Write(BareStart.Name, costs[0], costs[0]);
        Write("pmlint --version", costs[1], costs[0]);
        Write("pmlint check FILE", costs[2], costs[0]);
    }

    /// <summary>The peak of many documents beside that of few.</summary>
    public void MeasureMemory(int rounds)
    {
        using var few = Workload.OfDocuments(Few);
        using var many = Workload.OfDocuments(Many);
        var costs = ToolCost.Medians(rounds, warmUps: 1, () => new MeasuredTool(tool, few.Folder).Run("check", "."), () => new MeasuredTool(tool, many.Folder).Run("check", "."));
        output.WriteLine($"medians of {rounds} rounds");
        Write(few.ToString(), costs[0], costs[0]);
        Write(many.ToString(), costs[1], costs[0]);
    }

    private void Write(string name, ToolCost cost, ToolCost unit) =>
        output.WriteLine($"{name,-20} wall {cost.Wall,8:0} ms {cost.Wall / unit.Wall,6:0.00}   CPU {cost.Processor,8:0} ms {cost.Processor / unit.Processor,6:0.00}   peak {cost.PeakMemory / 1e6,6:0} MB {(double)cost.PeakMemory / unit.PeakMemory,6:0.00}");
}
