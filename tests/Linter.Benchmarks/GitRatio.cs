using System.Text;
using Linter.Testing;

namespace Linter.Benchmarks;

/// <summary>What checking only a change costs against checking everything, as whole processes in a repository of many postmortems.</summary>
internal sealed class GitRatio
{
    private const int Documents = 2000;
    private const int Commits = 5000;

    private readonly string _tool;
    private readonly string _folder;
    private readonly StringBuilder _report = new();

    private GitRatio(string tool, string folder) => (_tool, _folder) = (tool, folder);

    /// <param name="tool">The tool: a program, or a library for dotnet.</param>
    /// <param name="rounds">How often each is measured, in turn; two more rounds only warm up.</param>
    public static string Measure(string tool, int rounds)
    {
        using var sandbox = GitSandbox.Create();
        PostmortemRepository.Fill(sandbox.Folder.Path, Documents, Commits);
        return new GitRatio(tool, sandbox.Folder.Path).Run(rounds);
    }

    private string Run(int rounds)
    {
        string[][] commands = [["check", "."], ["check", "--since", "HEAD~50"], ["check", "--since", "HEAD~50", "--rev", "HEAD"], ["check", "--since", "HEAD~50", "--staged"]];
        var costs = Array.ConvertAll(commands, _ => new List<(double Wall, double Processor)>());
        for (var round = -2; round < rounds; round++)
        {
            for (var i = 0; i < commands.Length; i++)
            {
                var cost = ProgramCost.Of(_tool, _folder, commands[i]);
                if (round >= 0)
                {
                    costs[i].Add((cost.Wall, cost.Processor));
                }
            }
        }

        _report.AppendLine($"{Documents} postmortems, {Commits} commits, medians of {rounds} rounds");
        for (var i = 0; i < commands.Length; i++)
        {
            Append(string.Join(' ', commands[i]), costs[i], costs[0]);
        }

        return _report.ToString();
    }

    private void Append(string name, List<(double Wall, double Processor)> costs, List<(double Wall, double Processor)> all)
    {
        var (wall, processor) = (Median(costs.ConvertAll(cost => cost.Wall)), Median(costs.ConvertAll(cost => cost.Processor)));
        var (allWall, allProcessor) = (Median(all.ConvertAll(cost => cost.Wall)), Median(all.ConvertAll(cost => cost.Processor)));
        _report.AppendLine($"{name,-40} wall {wall,7:0} ms  {wall / allWall:0.000}   CPU {processor,7:0} ms  {processor / allProcessor:0.000}");
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
