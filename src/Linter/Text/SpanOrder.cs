namespace Linter.Text;

/// <summary>Orders and compares things by the place where they stand.</summary>
/// <remarks>The framework's queries do the same, but with spans as keys they are compiled anew at every start; see <see cref="ValueList{T}"/>.</remarks>
public static class SpanOrder
{
    /// <summary>The items in document order; those at one place keep theirs.</summary>
    public static List<T> InOrderOf<T>(this IEnumerable<T> items, Func<T, TextSpan> spanOf)
        where T : class
    {
        var ordered = new ValueList<T>();
        foreach (var item in items)
        {
            ordered.Add(item);
        }

        ordered.Sort((left, right) => spanOf(left).CompareTo(spanOf(right)));
        return [.. ordered.Detach()];
    }

    /// <summary>The first item of each place, in the order of the items.</summary>
    public static List<T> FirstOfEach<T>(this IEnumerable<T> items, Func<T, TextSpan> spanOf)
        where T : class
    {
        var seen = new SpanSet();
        var first = new List<T>();
        foreach (var item in items)
        {
            if (seen.Add(spanOf(item)))
            {
                first.Add(item);
            }
        }

        return first;
    }

    /// <summary>The items of each place, in document order.</summary>
    public static IEnumerable<List<T>> GroupByPlace<T>(this IEnumerable<T> items, Func<T, TextSpan> spanOf)
        where T : class
    {
        var group = new List<T>();
        foreach (var item in items.InOrderOf(spanOf))
        {
            if (group.Count > 0 && spanOf(group[0]).CompareTo(spanOf(item)) != 0)
            {
                yield return group;
                group = [];
            }

            group.Add(item);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    /// <summary>The number of things that start at an offset or before it, of a list in document order.</summary>
    public static int CountUpTo<T>(this IReadOnlyList<T> ordered, int offset, Func<T, TextSpan> spanOf)
        where T : class
    {
        var (low, high) = (0, ordered.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spanOf(ordered[middle]).Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
