using System.Diagnostics;
using Linter.Analysis;
using Linter.Rules;
using Linter.Syntax;
using Linter.Testing;
using Linter.Text;

namespace Linter.Benchmarks;

/// <summary>The time of documents nobody writes at one, two and four times a size: linear work doubles with the size.</summary>
internal sealed class PathologicalTimes(int size, TextWriter output)
{
    // Quadratic work takes four times as long at twice the size; what lies between is the collector and the caches of the machine.
    private const double LargestGrowth = 3;

    // Below this a ratio says nothing.
    private const double NoiseInSeconds = 0.5;

    private const double TooSlowInSeconds = 5;

    private readonly AnalyzerDriver _driver = new(RuleCatalog.Rules, AnalyzerConfiguration.Default with { IsPedantic = true });

    /// <summary>Writes one line for each kind of document and returns how many grow faster than linear.</summary>
    /// <param name="part">Only documents whose name holds this.</param>
    public int Measure(string part)
    {
        PathologicalText.All.ToList().ForEach(text => _driver.Analyze(SourceText.From(text.Write(20), "docs/postmortem.md"))); // compiles what there is
        output.WriteLine($"{"seconds",-42} {"n=" + size,9} {"2 n",9} {"4 n",9}  growth  s/MB  tree alone");
        return PathologicalText.All.Count(text => text.Name.Contains(part, StringComparison.Ordinal) && IsSlow(text));
    }

    private bool IsSlow(PathologicalText text)
    {
        var times = new List<double>();
        var characters = 0;
        for (var factor = 1; factor <= 4 && (times.Count == 0 || times[^1] < TooSlowInSeconds); factor *= 2)
        {
            var document = SourceText.From(text.Write(size * factor), "docs/postmortem.md");
            characters = document.Length;
            times.Add(Seconds(() => _driver.Analyze(document)));
        }

        var largest = SourceText.From(text.Write(size << (times.Count - 1)), "docs/postmortem.md");
        var growth = times.Count > 1 ? times[^1] / times[^2] : 0;
        var perMegabyte = times[^1] * 1e6 / characters;
        var isSlow = (times[^1] > NoiseInSeconds && growth > LargestGrowth) || times.Count < 3;
        var columns = string.Concat(Enumerable.Range(0, 3).Select(i => i < times.Count ? $"{times[i],10:0.000}" : $"{"-",10}"));
        output.WriteLine($"{text.Name,-42}{columns} {growth,7:0.0} {perMegabyte,6:0.0} {Seconds(() => SyntaxTree.Parse(largest)),8:0.000}{(isSlow ? "  SLOW" : "")}");
        return isSlow;
    }

    private static double Seconds(Action work)
    {
        var started = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
