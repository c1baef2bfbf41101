using Linter.Benchmarks;
using Linter.Text;

if (args.Length >= 2 && args[0] == "git" && File.Exists(args[1]))
{
    Console.Write(GitRatio.Measure(Path.GetFullPath(args[1]), args.Length > 2 ? int.Parse(args[2]) : 5));
    return 0;
}

if (args.Length >= 2 && args[0] is "startup" or "memory" && File.Exists(args[1]))
{
    var table = new ProgramTable(Path.GetFullPath(args[1]), Console.Out);
    Action<int> measure = args[0] == "startup" ? table.MeasureStart : table.MeasureMemory;
    measure(args.Length > 2 ? int.Parse(args[2]) : 5);
    return 0;
}

if (args.Length >= 1 && args[0] == "pathological")
{
    var size = args.Length > 1 ? int.Parse(args[1]) : 100_000;
    return new PathologicalTimes(size, Console.Out).Measure(args.Length > 2 ? args[2] : "") == 0 ? 0 : 1;
}

if (args.Length == 0 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("Name a folder of Markdown files: dotnet run -c Release --project tests/Linter.Benchmarks -- FOLDER [ROUNDS] [--parts]");
    Console.Error.WriteLine("or the tool, to measure --since: dotnet run -c Release --project tests/Linter.Benchmarks -- git pmlint.dll [ROUNDS]");
    Console.Error.WriteLine("or the tool, to measure its start or its memory: dotnet run -c Release --project tests/Linter.Benchmarks -- startup|memory pmlint.dll [ROUNDS]");
    Console.Error.WriteLine("or documents nobody writes: dotnet run -c Release --project tests/Linter.Benchmarks -- pathological [PARTS] [NAME]");
    return 2;
}

var rounds = args.Length > 1 && int.TryParse(args[1], out var number) ? number : 15;
var files = Directory.EnumerateFiles(args[0], "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
SourceText[] documents = [.. files.Select(file => SourceText.Decode(File.ReadAllBytes(file), file))];
Console.Write(CpuRatio.Measure(documents, rounds).Report());
if (args.Contains("--parts"))
{
    Console.WriteLine();
    Console.Write(PartTable.Measure(documents, rounds).Report());
}

return 0;
