using Linter.Diagnostics;

namespace Linter.Analysis.Baselines;

/// <summary>Counts the findings of one run against a baseline: as many equal ones are accepted as it holds.</summary>
public sealed class BaselineMatch
{
    private readonly Baseline _baseline;
    private readonly int[] _left;
    private readonly ILookup<string, int> _own;
    private readonly ILookup<string, int> _orphans;

    /// <param name="baseline">What is accepted.</param>
    /// <param name="exists">Whether there still is a document of this path.</param>
    public BaselineMatch(Baseline baseline, Func<string, bool> exists)
    {
        _baseline = baseline;
        _left = [.. baseline.Entries.Select(static entry => entry.Count)];
        _own = Enumerable.Range(0, _left.Length).ToLookup(index => baseline.Entries[index].Document, StringComparer.Ordinal);
        var gone = _own.Select(static document => document.Key).Where(document => !exists(document)).ToHashSet(StringComparer.Ordinal);
        Gone = gone;
        _orphans = Enumerable.Range(0, _left.Length).Where(index => gone.Contains(baseline.Entries[index].Document)).ToLookup(index => baseline.Entries[index].Identity, StringComparer.Ordinal);
    }

    /// <summary>The documents of the baseline that are no more.</summary>
    public IReadOnlySet<string> Gone { get; }

    /// <summary>What no finding has used yet, each entry with how many are left.</summary>
    public IEnumerable<BaselineEntry> Remaining => _baseline.Entries.Select((entry, index) => entry with { Count = _left[index] }).Where(static entry => entry.Count > 0);

    /// <summary>True if the finding is accepted, which uses one of its entry up.</summary>
    public bool TryTake(string document, Diagnostic diagnostic)
    {
        // A document that the baseline does not know may have had another name: entries of documents that are gone are looked through.
        var candidates = _own.Contains(document) ? _own[document] : _orphans[diagnostic.Identity];
        foreach (var index in candidates)
        {
            if (_left[index] > 0 && _baseline.Entries[index].Identity == diagnostic.Identity)
            {
                _left[index]--;
                return true;
            }
        }

        return false;
    }
}
