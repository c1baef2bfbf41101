using System.Globalization;
using Linter.Text;

namespace Linter.Benchmarks;

/// <summary>What can be asked of this program.</summary>
internal static class BenchmarkCommand
{
    private const string Usage = """
        Name what to measure: dotnet run -c Release --project tests/Linter.Benchmarks -- …
          FOLDER [ROUNDS] [--parts]        all rules over the documents of a folder against a bare Markdig parse
          git TOOL [ROUNDS]                changes and history in a repository of many postmortems
          hook TOOL [ROUNDS]               the hooks for a commit of one postmortem
          startup TOOL [ROUNDS]            the start of the tool
          memory TOOL [ROUNDS]             memory for few and for many documents
          peers TOOL [ROUNDS] [SCALE]      other linters of Markdown beside it; SCALE 0.01 is a hundredth of the documents
          pathological [PARTS] [NAME]      documents nobody writes, at three sizes
        TOOL is a published pmlint, or its pmlint.dll.
        """;

    /// <returns>The exit code: 1 if something grows faster than it may, 2 for bad usage.</returns>
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["pathological", ..]:
                return new PathologicalTimes((int)(NumberAt(args, 1) ?? 100_000), Console.Out).Measure(args.Length > 2 ? args[2] : "") == 0 ? 0 : 1;
            case ["git" or "hook" or "startup" or "memory" or "peers", var tool, ..] when File.Exists(tool):
                MeasureTool(args[0], Path.GetFullPath(tool), (int?)NumberAt(args, 2), NumberAt(args, 3));
                return 0;
            case [var folder, ..] when Directory.Exists(folder):
                MeasureFolder(folder, (int)(NumberAt(args, 1) ?? 15), args.Contains("--parts"));
                return 0;
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    private static double? NumberAt(string[] args, int index) =>
        args.Length > index && double.TryParse(args[index], CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void MeasureTool(string mode, string tool, int? rounds, double? scale)
    {
        switch (mode)
        {
            case "git":
                Console.Write(GitCosts.Measure(tool, rounds ?? 5));
                break;
            case "hook":
                Console.Write(HookCost.Measure(tool, rounds ?? 15));
                break;
            case "startup":
                new ProgramTable(tool, Console.Out).MeasureStart(rounds ?? 5);
                break;
            case "peers":
                new PeerTable(tool, Console.Out).Measure(rounds ?? 5, scale ?? 1);
                break;
            default:
                new ProgramTable(tool, Console.Out).MeasureMemory(rounds ?? 5);
                break;
        }
    }

    private static void MeasureFolder(string folder, int rounds, bool withParts)
    {
        var files = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        SourceText[] documents = [.. files.Select(file => SourceText.Decode(File.ReadAllBytes(file), file))];
        Console.Write(CpuRatio.Measure(documents, rounds).Report());
        if (withParts)
        {
            Console.WriteLine();
            Console.Write(PartTable.Measure(documents, rounds).Report());
        }
    }
}
