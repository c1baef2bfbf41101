using Linter.Benchmarks;
using Linter.Text;

const string Usage = """
    Name what to measure: dotnet run -c Release --project tests/Linter.Benchmarks -- …
      FOLDER [ROUNDS] [--parts]        all rules over the documents of a folder against a bare Markdig parse
      git TOOL [ROUNDS]                changes and history in a repository of many postmortems
      hook TOOL [ROUNDS]               the hooks for a commit of one postmortem
      startup TOOL [ROUNDS]            the start of the tool
      memory TOOL [ROUNDS]             memory for few and for many documents
      pathological [PARTS] [NAME]      documents nobody writes, at three sizes
    TOOL is a published pmlint, or its pmlint.dll.
    """;

var number = args.Length > 1 && int.TryParse(args[1], out var parts) ? parts : 100_000;
switch (args)
{
    case ["pathological", ..]:
        return new PathologicalTimes(number, Console.Out).Measure(args.Length > 2 ? args[2] : "") == 0 ? 0 : 1;
    case ["git" or "hook" or "startup" or "memory", var tool, ..] when File.Exists(tool):
        MeasureTool(args[0], Path.GetFullPath(tool), RoundsAt(2));
        return 0;
    case [var folder, ..] when Directory.Exists(folder):
        MeasureFolder(folder, RoundsAt(1), args.Contains("--parts"));
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

int? RoundsAt(int index) => args.Length > index && int.TryParse(args[index], out var rounds) ? rounds : null;

static void MeasureTool(string mode, string tool, int? rounds)
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
        default:
            new ProgramTable(tool, Console.Out).MeasureMemory(rounds ?? 5);
            break;
    }
}

static void MeasureFolder(string folder, int? rounds, bool withParts)
{
    var files = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
    SourceText[] documents = [.. files.Select(file => SourceText.Decode(File.ReadAllBytes(file), file))];
    Console.Write(CpuRatio.Measure(documents, rounds ?? 15).Report());
    if (withParts)
    {
        Console.WriteLine();
        Console.Write(PartTable.Measure(documents, rounds ?? 15).Report());
    }
}
