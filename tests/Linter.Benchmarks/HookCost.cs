using System.Text;
using Linter.Testing;

namespace Linter.Benchmarks;

/// <summary>What the hooks cost for a commit of one postmortem, as whole processes, against a start of the tool that does nothing.</summary>
internal static class HookCost
{
    private static readonly string Document = PostmortemRepository.PathOf(0);

    private static readonly string[][] Commands =
        [["--version"], ["check", "--", Document], ["check", "--since", "HEAD", "--", Document], ["check", "--staged"]];

    /// <param name="tool">The tool as a hook installs it.</param>
    /// <param name="rounds">How often each is measured, in turn; two more rounds only warm up.</param>
    public static string Measure(string tool, int rounds)
    {
        using var sandbox = GitSandbox.Create();
        PostmortemRepository.Fill(sandbox.Folder.Path, documents: 20, commits: 40);
        sandbox.Folder.Write(Document, PostmortemRepository.TextOf(0, edits: 3));
        sandbox.Run("add", "--all");
        return Report(new MeasuredTool(tool, sandbox.Folder.Path), rounds);
    }

    private static string Report(MeasuredTool tool, int rounds)
    {
        var costs = tool.Medians(rounds, warmUps: 2, Commands);
        var report = new StringBuilder($"A commit of one postmortem, medians of {rounds} rounds\n");
        for (var i = 0; i < Commands.Length; i++)
        {
            var (cost, start) = (costs[i], costs[0]);
            report.AppendLine($"{string.Join(' ', Commands[i]),-60} wall {cost.Wall,5:0} ms  {cost.Wall / start.Wall,4:0.0}   CPU {cost.Processor,5:0} ms  {cost.Processor / start.Processor,4:0.0}");
        }

        return report.ToString();
    }
}
