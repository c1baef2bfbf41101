using System.Diagnostics;

namespace Linter.Benchmarks;

/// <summary>What one part of the work costs over all documents: time and allocated bytes.</summary>
/// <remarks>Of each document the best round counts: whatever else the machine does only adds to it.</remarks>
internal sealed class PartCost(string name, int documents)
{
    private readonly long[] _ticks = [.. Enumerable.Repeat(long.MaxValue, documents)];
    private readonly long[] _bytes = new long[documents];

    public string Name { get; } = name;

    public double Milliseconds => _ticks.Sum() * 1000.0 / Stopwatch.Frequency;

    public long Bytes => _bytes.Sum();

    public T Measure<T>(int document, Func<T> work)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        var result = work();
        _ticks[document] = Math.Min(_ticks[document], Stopwatch.GetTimestamp() - started);
        _bytes[document] = GC.GetAllocatedBytesForCurrentThread() - bytes;
        return result;
    }
}
