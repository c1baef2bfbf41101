using System.Text;

namespace Linter.Text;

/// <summary>Replacements in one text that do not overlap, in the order of their places.</summary>
public sealed class TextChangeSet
{
    private readonly TextChange[] _changes;
    private readonly int[] _moves;

    private TextChangeSet(TextChange[] changes)
    {
        _changes = changes;
        _moves = new int[changes.Length + 1];
        for (var i = 0; i < changes.Length; i++)
            _moves[i + 1] = _moves[i] + changes[i].NewText.Length - changes[i].Span.Length;
    }

    public IReadOnlyList<TextChange> Changes => _changes;

    /// <summary>The replacements in order; null if two of them overlap, one lies outside the text, or two insert at the same place.</summary>
    /// <param name="changes">In any order.</param>
    /// <param name="length">The length of the text.</param>
    public static TextChangeSet? Of(IEnumerable<TextChange> changes, int length)
    {
        var ordered = changes.OrderBy(static change => change.Span).ToArray();
        for (var i = 0; i < ordered.Length; i++)
        {
            var span = ordered[i].Span;
            if (span.Start < 0 || span.Length < 0 || span.End > length || (i > 0 && !Follows(ordered[i - 1].Span, span)))
                return null;
        }

        return new TextChangeSet(ordered);
    }

    /// <summary>The replacements of several sets that do not touch each other.</summary>
    public static TextChangeSet Union(IEnumerable<TextChangeSet> sets) =>
        new([.. sets.SelectMany(static set => set._changes).OrderBy(static change => change.Span)]);

    public string ApplyTo(string text)
    {
        var result = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var change in _changes)
        {
            result.Append(text, copied, change.Span.Start - copied).Append(change.NewText);
            copied = change.Span.End;
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Where an offset of the old text is in the new one; the end of the new text for one inside a replacement.</summary>
    public int Map(int offset)
    {
        var next = FirstIndex(i => _changes[i].Span.Start >= offset);
        var isInside = next > 0 && _changes[next - 1].Span.End > offset;
        return isInside ? NewEnd(next - 1) : offset + _moves[next];
    }

    /// <summary>True if a span of the old text overlaps or touches a replaced one.</summary>
    public bool TouchesBefore(TextSpan span)
    {
        var next = FirstIndex(i => _changes[i].Span.End >= span.Start);
        return next < _changes.Length && _changes[next].Span.Start <= span.End;
    }

    /// <summary>True if a span of the old text is part of one that is deleted.</summary>
    public bool Deletes(TextSpan span)
    {
        var next = FirstIndex(i => _changes[i].Span.End >= span.End);
        return next < _changes.Length && _changes[next].NewText.Length == 0 && _changes[next].Span.Contains(span);
    }

    /// <summary>True if a span of the new text overlaps or touches a replacement.</summary>
    public bool TouchesAfter(TextSpan span)
    {
        var next = FirstIndex(i => NewEnd(i) >= span.Start);
        return next < _changes.Length && _changes[next].Span.Start + _moves[next] <= span.End;
    }

    private int NewEnd(int index) => _changes[index].Span.End + _moves[index + 1];

    /// <summary>The first replacement for which something holds that holds for all behind it, too.</summary>
    private int FirstIndex(Func<int, bool> holds)
    {
        var (low, high) = (0, _changes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(middle) ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static bool Follows(TextSpan before, TextSpan span) => span.Start >= before.End && (span.Start > before.Start || span.Length > before.Length);
}
