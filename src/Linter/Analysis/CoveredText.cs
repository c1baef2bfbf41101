using Linter.Text;

namespace Linter.Analysis;

/// <summary>The places that findings speak of, merged so that one look-up tells whether another place overlaps them.</summary>
internal sealed class CoveredText
{
    private ValueList<TextSpan> _spans = [];
    private bool _isMerged;

    public void Add(TextSpan span)
    {
        _spans.Add(Visible(span));
        _isMerged = false;
    }

    public bool Overlaps(TextSpan span)
    {
        Merge();
        var sought = Visible(span);
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].End <= sought.Start ? (middle + 1, high) : (low, middle);
        }

        return low < _spans.Count && _spans[low].OverlapsWith(sought);
    }

    // A place between two characters counts as the character behind it, so that two findings on one empty place meet.
    private static TextSpan Visible(TextSpan span) => span.IsEmpty ? new TextSpan(span.Start, 1) : span;

    private void Merge()
    {
        if (_isMerged)
        {
            return;
        }

        _spans.Sort(static (left, right) => left.CompareTo(right));
        var merged = new ValueList<TextSpan>(_spans.Count);
        foreach (var span in _spans)
        {
            if (merged.Count > 0 && span.Start <= merged.Last.End)
            {
                merged.Last = merged.Last.Union(span);
            }
            else
            {
                merged.Add(span);
            }
        }

        _spans = merged;
        _isMerged = true;
    }
}
