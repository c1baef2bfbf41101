using Linter.Diagnostics;

namespace Linter.Analysis;

/// <summary>How many findings of each identity an older state had: equal mistakes are counted, not merged.</summary>
public sealed class IdentityCounts
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The identities that are left, each with how many.</summary>
    public IReadOnlyDictionary<string, int> Remaining => _counts;

    public static IdentityCounts Of(IEnumerable<Diagnostic> diagnostics)
    {
        var counts = new IdentityCounts();
        foreach (var diagnostic in diagnostics)
        {
            counts.Add(diagnostic.Identity);
        }

        return counts;
    }

    public void Add(string identity, int count = 1) => _counts[identity] = _counts.GetValueOrDefault(identity) + count;

    /// <summary>Takes one finding of the identity away; false if the older state had no more of them.</summary>
    public bool TryTake(string identity)
    {
        if (!_counts.TryGetValue(identity, out var count))
        {
            return false;
        }

        if (count == 1)
        {
            _counts.Remove(identity);
        }
        else
        {
            _counts[identity] = count - 1;
        }

        return true;
    }
}
