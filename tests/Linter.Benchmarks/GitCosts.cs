using System.Text;
using Linter.Testing;

namespace Linter.Benchmarks;

/// <summary>What checking a change and comparing with the past cost against checking everything, as whole processes in a repository of many postmortems.</summary>
internal sealed class GitCosts
{
    private const int Documents = 2000;
    private const int Commits = 5000;

    private static readonly string[][] Changes =
    [
        ["check", "."],
        ["check", "--since", "HEAD~50"],
        ["check", "--since", "HEAD~50", "--rev", "HEAD"],
        ["check", "--since", "HEAD~50", "--staged"],
        ["check", "--staged"],
    ];

    private static readonly string[] History = ["check", ".", "--history"];

    private readonly MeasuredTool _tool;
    private readonly StringBuilder _report = new();

    private GitCosts(MeasuredTool tool) => _tool = tool;

    /// <param name="tool">The tool: a program, or a library for dotnet.</param>
    /// <param name="rounds">How often each is measured, in turn; two more rounds only warm up. The history is compared once: it takes long.</param>
    public static string Measure(string tool, int rounds)
    {
        using var sandbox = GitSandbox.Create();
        PostmortemRepository.Fill(sandbox.Folder.Path, Documents, Commits);
        return new GitCosts(new MeasuredTool(tool, sandbox.Folder.Path)).Run(rounds);
    }

    private string Run(int rounds)
    {
        _report.AppendLine($"{Documents} postmortems, {Commits} commits, medians of {rounds} rounds");
        var costs = MeasureChanges(rounds);
        var all = ToolCost.MedianOf(costs[0]);
        for (var i = 0; i < Changes.Length; i++)
        {
            Append(Changes[i], ToolCost.MedianOf(costs[i]), all);
        }

        Append(History, _tool.Run(History), all);
        return _report.ToString();
    }

    private List<ToolCost>[] MeasureChanges(int rounds)
    {
        var costs = Array.ConvertAll(Changes, static _ => new List<ToolCost>());
        for (var round = -2; round < rounds; round++)
        {
            for (var i = 0; i < Changes.Length; i++)
            {
                var cost = _tool.Run(Changes[i]);
                if (round >= 0)
                {
                    costs[i].Add(cost);
                }
            }
        }

        return costs;
    }

    private void Append(string[] command, ToolCost cost, ToolCost all) => _report.AppendLine(
        $"{string.Join(' ', command),-40} wall {cost.Wall,7:0} ms  {cost.Wall / all.Wall:0.000}   CPU {cost.Processor,7:0} ms  {cost.Processor / all.Processor:0.000}   memory {cost.PeakMemory / 1e6,5:0} MB");
}
