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

    /// <summary>With a new document in the working tree, which is compared with all others.</summary>
    private static readonly string[][] NewDocument = [["check", "--since", "HEAD"]];

    private static readonly string[][] History = [["check", ".", "--history"]];

    private readonly string _folder;
    private readonly MeasuredTool _tool;
    private readonly StringBuilder _report = new();

    private GitCosts(string tool, string folder) => (_folder, _tool) = (folder, new MeasuredTool(tool, folder));

    /// <param name="tool">The tool: a program, or a library for dotnet.</param>
    /// <param name="rounds">How often each is measured, in turn; two more rounds only warm up. The history is compared once: it takes long.</param>
    public static string Measure(string tool, int rounds)
    {
        using var sandbox = GitSandbox.Create();
        PostmortemRepository.Fill(sandbox.Folder.Path, Documents, Commits);
        return new GitCosts(tool, sandbox.Folder.Path).Run(rounds);
    }

    private string Run(int rounds)
    {
        _report.AppendLine($"{Documents} postmortems, {Commits} commits, medians of {rounds} rounds");
        var changes = _tool.Medians(rounds, warmUps: 2, Changes);
        var history = _tool.Medians(rounds: 1, warmUps: 0, History);
        File.WriteAllText(Path.Combine(_folder, "postmortems", "new.md"), PostmortemRepository.TextOf(Documents, edits: 0));
        var withNew = _tool.Medians(rounds, warmUps: 1, NewDocument);
        Append("", Changes, changes, changes[0]);
        Append(" (a new document)", NewDocument, withNew, changes[0]);
        Append("", History, history, changes[0]);
        return _report.ToString();
    }

    private void Append(string note, string[][] commands, ToolCost[] costs, ToolCost all)
    {
        for (var i = 0; i < commands.Length; i++)
        {
            var (name, cost) = (string.Join(' ', commands[i]) + note, costs[i]);
            _report.AppendLine($"{name,-41} wall {cost.Wall,6:0} ms  {cost.Wall / all.Wall:0.000}   CPU {cost.Processor,6:0} ms  {cost.Processor / all.Processor:0.000}   memory {cost.PeakMemory / 1e6,4:0} MB");
        }
    }
}
