using Linter.Text;

namespace Linter.Analysis;

/// <summary>The places that findings speak of, merged so that one look-up tells whether another place overlaps them.</summary>
internal sealed class CoveredText
{
    private readonly List<TextSpan> _spans = [];
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
        var index = _spans.BinarySearch(sought);
        if (index >= 0)
        {
            return true;
        }

        var next = ~index;
        return (next < _spans.Count && _spans[next].OverlapsWith(sought)) || (next > 0 && _spans[next - 1].OverlapsWith(sought));
    }

    // A place between two characters counts as the character behind it, so that two findings on one empty place meet.
    private static TextSpan Visible(TextSpan span) => span.IsEmpty ? new TextSpan(span.Start, 1) : span;

    private void Merge()
    {
        if (_isMerged)
        {
            return;
        }

        _spans.Sort();
        var last = 0;
        for (var i = 1; i < _spans.Count; i++)
        {
            if (_spans[i].Start <= _spans[last].End)
            {
                _spans[last] = _spans[last].Union(_spans[i]);
            }
            else
            {
                _spans[++last] = _spans[i];
            }
        }

        _spans.RemoveRange(last + 1, _spans.Count - last - 1);
        _isMerged = true;
    }
}
