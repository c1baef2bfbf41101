using Linter.Readings;
using Linter.TimeSuite;

// Scores the readers on the time expressions of other projects: dotnet run --project tests/Linter.TimeSuite -- <folder> [--misses] [--stretch] [--read TEXT]
if (args.Length == 0)
{
    Console.Error.WriteLine("usage: Linter.TimeSuite <folder> [--misses] [--stretch] | --read TEXT [CONTEXT]");
    return 2;
}

return string.Equals(args[0], "--read", StringComparison.Ordinal) ? Show(args) : Score(args);

static int Show(string[] args)
{
    var context = args.Length > 2 ? Enum.Parse<ReadingContext>(args[2]) : ReadingContext.Prose;
    foreach (var reading in ReadingScanner.Scan(args[1], new(0, args[1].Length), context))
        Console.WriteLine($"{reading.Kind,-9}{reading.Value}  \"{args[1].Substring(reading.Span.Start, reading.Span.Length)}\"  {reading.Qualifier.Kind} {reading.Subject} {reading.Problem}");
    return 0;
}

static int Score(string[] args)
{
    var tier = args.Contains("--stretch", StringComparer.Ordinal) ? "stretch" : "core";
    var tallies = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
    foreach (var path in Directory.EnumerateFiles(args[0], "*.jsonl").Order(StringComparer.Ordinal).Where(IsSuite))
    {
        foreach (var item in SuiteItem.Load(path))
            Count(tallies, item, tier);
    }

    foreach (var (kind, tally) in tallies)
        Print(kind, tally, args.Contains("--misses", StringComparer.Ordinal));
    return 0;
}

static bool IsSuite(string path) => !Path.GetFileName(path).StartsWith("dst-", StringComparison.Ordinal);

static void Count(SortedDictionary<string, Tally> tallies, SuiteItem item, string tier)
{
    var isNegative = string.Equals(item.Tier, "negative", StringComparison.Ordinal);
    if (!isNegative && (!string.Equals(item.Tier, tier, StringComparison.Ordinal) || item.Value is null))
        return;
    var kind = isNegative ? "negative" : item.Kind;
    if (!tallies.TryGetValue(kind, out var tally))
        tallies[kind] = tally = new();
    var readings = Reader.Read(item.Text);
    tally.Add(item, isNegative ? !Judge.IsSpurious(item, readings) : Judge.IsRight(item, readings), Judge.Describe(readings));
}

static void Print(string kind, Tally tally, bool showsMisses)
{
    Console.WriteLine($"{kind,-12}{tally.Right,5} of {tally.Total,4}  {tally.Share,6:0.0} %");
    foreach (var (reason, count) in tally.SetAside)
        Console.WriteLine($"    set aside {count,3}: {reason}");
    foreach (var miss in showsMisses ? tally.Misses : [])
        Console.WriteLine($"    {miss}");
}
