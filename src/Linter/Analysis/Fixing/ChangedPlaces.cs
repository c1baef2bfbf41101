using Linter.Text;

namespace Linter.Analysis.Fixing;

/// <summary>The places that a pass of repairs replaces; no two of its repairs touch each other.</summary>
internal sealed class ChangedPlaces
{
    // The first one stands in front of every text, so that a search always finds one.
    private readonly SortedSet<TextSpan> _spans = [new TextSpan(-2, 0)];

    /// <summary>Takes the places of one repair, all or none; false if one of them touches a place that is taken.</summary>
    public bool TryAdd(TextChangeSet changes)
    {
        if (changes.Changes.Any(change => IsTaken(change.Span)))
        {
            return false;
        }

        _spans.UnionWith(changes.Changes.Select(static change => change.Span));
        return true;
    }

    private bool IsTaken(TextSpan span) => _spans.GetViewBetween(_spans.Min, new TextSpan(span.End, int.MaxValue - span.End)).Max.End >= span.Start;
}
