using Linter.Benchmarks;

if (args.Length == 0 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("Name a folder of Markdown files: dotnet run -c Release --project tests/Linter.Benchmarks -- FOLDER [ROUNDS]");
    return 2;
}

var rounds = args.Length > 1 ? int.Parse(args[1]) : 15;
Console.Write(CpuRatio.Measure(args[0], rounds).Report());
return 0;
