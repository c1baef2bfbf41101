using System.ComponentModel;

namespace Linter.Benchmarks;

/// <summary>What pmlint costs beside other linters of Markdown, all over the same documents and in turn, as a table of Markdown.</summary>
/// <param name="tool">The tool: a program, or a library for dotnet.</param>
/// <param name="output">Where the table goes.</param>
internal sealed class PeerTable(string tool, TextWriter output)
{
    private const int Few = 1_000;
    private const int Many = 20_000;
    private const int Entries = 100_000;

    private readonly List<string> _notes = [];

    /// <param name="rounds">How often each is measured; each runs before, too.</param>
    /// <param name="scale">What part of the documents and entries is measured; 1 for the table of the documentation.</param>
    public void Measure(int rounds, double scale)
    {
        var peers = Peer.All.Where(IsInstalled).ToList();
        output.WriteLine($"Medians of {rounds} rounds, {Environment.ProcessorCount} cores.\n");
        output.WriteLine("| Documents | Tool | Wall | CPU | Memory | Wall, to pmlint | CPU, to pmlint | Wall, to a bare start |\n| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var create in new Func<Workload>[] { Workload.OfOneDocument, () => Workload.OfDocuments(Scaled(Few)), () => Workload.OfDocuments(Scaled(Many)), () => Workload.OfOneTimeline(Scaled(Entries)) })
        {
            using var work = create();
            Measure(work, peers, rounds);
        }

        _notes.ForEach(note => output.Write($"\n{note}\n"));

        int Scaled(int count) => Math.Max(1, (int)(count * scale));
    }

    private void Measure(Workload work, IEnumerable<Peer> peers, int rounds)
    {
        // Whether a peer can do the work is known once it has; that was its warm-up.
        var able = peers.Where(peer => Suits(peer, work) && Runs(peer, work)).ToList();
        Func<ToolCost>[] own = [() => BareStart.Measure(tool, work.Folder), () => new MeasuredTool(tool, work.Folder).Run("check", work.Document ?? ".")];
        Array.ForEach(own, static run => run());
        var costs = ToolCost.Medians(rounds, warmUps: 0, [.. own, .. able.Select(peer => (Func<ToolCost>)(() => peer.Run(work.Folder, work.Document)))]);
        string[] names = [BareStart.Name, "pmlint", .. able.Select(static peer => peer.Name)];
        for (var i = 0; i < costs.Length; i++)
        {
            WriteRow(i == 0 ? work.ToString() : "", names[i], costs[i], costs[0], costs[1]);
        }
    }

    private void WriteRow(string work, string name, ToolCost cost, ToolCost bare, ToolCost pmlint) => output.WriteLine(
        $"| {work} | {name} | {Seconds(cost.Wall)} | {Seconds(cost.Processor)} | {cost.PeakMemory / 1e6:0} MB "
        + $"| {cost.Wall / pmlint.Wall:0.00} | {cost.Processor / pmlint.Processor:0.00} | {cost.Wall / bare.Wall:0.0} |");

    private static string Seconds(double milliseconds) => milliseconds < 1000 ? $"{milliseconds:0} ms" : $"{milliseconds / 1000:0.0} s";

    private bool IsInstalled(Peer peer)
    {
        try
        {
            peer.Install();
            return true;
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            _notes.Add($"{peer.Name} is not measured: {exception.Message}.");
            return false;
        }
    }

    private bool Suits(Peer peer, Workload work)
    {
        if (work.Megabytes <= peer.MostMegabytes)
        {
            return true;
        }

        _notes.Add($"{peer.Name} is not measured with {work}: it takes minutes.");
        return false;
    }

    private bool Runs(Peer peer, Workload work)
    {
        try
        {
            peer.Run(work.Folder, work.Document);
            return true;
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception)
        {
            _notes.Add($"{peer.Name} is not measured with {work}: {exception.Message.Trim().Split('\n')[^1]}");
            return false;
        }
    }
}
