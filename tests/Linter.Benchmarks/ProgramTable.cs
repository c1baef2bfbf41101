using System.Text;
using Linter.Testing;

namespace Linter.Benchmarks;

/// <summary>What whole runs of the tool cost: the start, and memory for few and for many documents.</summary>
/// <param name="tool">The tool: a program, or a library for dotnet.</param>
/// <param name="output">Where the tables go.</param>
internal sealed class ProgramTable(string tool, TextWriter output)
{
    private const int Few = 1_000;
    private const int Many = 20_000;
    private const int DocumentLength = 5_000;

    /// <summary>The check of one file beside a start that does next to nothing.</summary>
    public void MeasureStart(int rounds)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Document(0));
        var (dotnet, pmlint) = (new MeasuredTool("dotnet", folder.Path), new MeasuredTool(tool, folder.Path));
        var costs = ToolCost.Medians(rounds, warmUps: 1, () => dotnet.Run("--version"), () => pmlint.Run("--version"), () => pmlint.Run("check", "a.md"));
        output.WriteLine($"medians of {rounds} rounds");
        Write("dotnet --version", costs[0], costs[0]);
        Write("pmlint --version", costs[1], costs[0]);
        Write("pmlint check FILE", costs[2], costs[0]);
    }

    /// <summary>The peak of many documents beside that of few.</summary>
    public void MeasureMemory(int rounds)
    {
        using var few = Folder(Few);
        using var many = Folder(Many);
        var costs = ToolCost.Medians(rounds, warmUps: 1, () => new MeasuredTool(tool, few.Path).Run("check", "."), () => new MeasuredTool(tool, many.Path).Run("check", "."));
        output.WriteLine($"documents of {DocumentLength} characters, medians of {rounds} rounds");
        Write($"{Few} documents", costs[0], costs[0]);
        Write($"{Many} documents", costs[1], costs[0]);
    }

    private void Write(string name, ToolCost cost, ToolCost unit) =>
        output.WriteLine($"{name,-20} wall {cost.Wall,8:0} ms {cost.Wall / unit.Wall,6:0.00}   CPU {cost.Processor,8:0} ms {cost.Processor / unit.Processor,6:0.00}   peak {cost.PeakMemory / 1e6,6:0} MB {(double)cost.PeakMemory / unit.PeakMemory,6:0.00}");

    private static TemporaryFolder Folder(int documents)
    {
        var folder = new TemporaryFolder();
        for (var number = 0; number < documents; number++)
        {
            folder.Write(Path.Combine($"{number / 1000:00}", $"{number:00000}.md"), Document(number));
        }

        return folder;
    }

    /// <summary>A postmortem of a usual size, unlike every other one.</summary>
    private static string Document(int number)
    {
        var text = new StringBuilder($"# Outage {number} of checkout\n\n## Summary\n\nCheckout {number} failed for {1 + (number % 90)}% of customers from 10:00 to 11:30 UTC on 2025-03-04.\n\n## Timeline\n\n");
        for (var minute = 0; text.Length < DocumentLength; minute++)
        {
            text.Append($"- {10 + (minute / 60):00}:{minute % 60:00} UTC: Step {minute} of incident {number}: **queue** [q{number}](https://host/{number}) grew.\n");
        }

        return text.Append("\n## Root Cause\n\nA missing index.\n\n## Action Items\n\n- Add the index (@ana, due 2025-03-10, OPS-12)\n").ToString();
    }
}
