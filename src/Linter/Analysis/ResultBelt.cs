using System.Runtime.ExceptionServices;

namespace Linter.Analysis;

/// <summary>A ring of results that workers fill in any order and one consumer empties in order.</summary>
internal sealed class ResultBelt<TResult>(int count, int capacity)
{
    // Monitor.Wait and PulseAll need an object, not a System.Threading.Lock.
    private readonly object _gate = new();
    private readonly TResult[] _results = new TResult[capacity];
    private readonly bool[] _isReady = new bool[capacity];
    private int _next;
    private int _taken;
    private bool _isStopped;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Computes results until none is left; called by each worker.</summary>
    public void Fill(Func<int, TResult> compute)
    {
        try
        {
            while (TryClaim(out var index))
            {
                Put(index, compute(index));
            }
        }
        catch (Exception exception)
        {
            Stop(ExceptionDispatchInfo.Capture(exception));
        }
    }

    /// <summary>Waits for the result with this index; called once per index, in ascending order.</summary>
    public TResult Take(int index)
    {
        var slot = index % capacity;
        lock (_gate)
        {
            while (!_isReady[slot] && _failure is null)
            {
                Monitor.Wait(_gate);
            }

            _failure?.Throw();
            var result = _results[slot];
            _results[slot] = default!;
            _isReady[slot] = false;
            _taken++;
            Monitor.PulseAll(_gate);
            return result;
        }
    }

    /// <summary>Lets the workers end after the document they are on.</summary>
    public void Stop(ExceptionDispatchInfo? failure = null)
    {
        lock (_gate)
        {
            _isStopped = true;
            _failure ??= failure;
            Monitor.PulseAll(_gate);
        }
    }

    private bool TryClaim(out int index)
    {
        lock (_gate)
        {
            while (_next < count && _next - _taken >= capacity && !_isStopped)
            {
                Monitor.Wait(_gate);
            }

            index = _next++;
            return index < count && !_isStopped;
        }
    }

    private void Put(int index, TResult result)
    {
        lock (_gate)
        {
            _results[index % capacity] = result;
            _isReady[index % capacity] = true;
            Monitor.PulseAll(_gate);
        }
    }
}
