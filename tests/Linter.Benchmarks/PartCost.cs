using System.Diagnostics;

namespace Linter.Benchmarks;

/// <summary>What one part of the work cost in each round: time and allocated bytes.</summary>
internal sealed class PartCost(string name)
{
    private readonly List<double> _milliseconds = [];
    private long _ticks;
    private long _bytes;

    public string Name { get; } = name;

    /// <summary>The best of the rounds: whatever else the machine does only adds to it.</summary>
    public double Milliseconds => _milliseconds.Min();

    /// <summary>The bytes of the last round.</summary>
    public long Bytes { get; private set; }

    public T Measure<T>(Func<T> work)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        var result = work();
        _ticks += Stopwatch.GetTimestamp() - started;
        _bytes += GC.GetAllocatedBytesForCurrentThread() - bytes;
        return result;
    }

    public void EndRound(bool isWarmUp)
    {
        if (!isWarmUp)
        {
            _milliseconds.Add(_ticks * 1000.0 / Stopwatch.Frequency);
        }

        (Bytes, _ticks, _bytes) = (_bytes, 0, 0);
    }
}
