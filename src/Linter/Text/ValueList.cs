using System.Collections;

namespace Linter.Text;

/// <summary>A list for value types of our own.</summary>
/// <remarks>
/// Unlike a list of the framework, whose code for our value types the runtime compiles anew at every start, it is compiled ahead of time;
/// so it uses no generic method of the framework on its items.
/// </remarks>
public sealed class ValueList<T> : IReadOnlyList<T>
{
#pragma warning disable MA0005 // Array.Empty is a generic method of the framework.
    private static readonly T[] None = new T[0];
#pragma warning restore MA0005

    private T[] _items;

    public ValueList()
        : this(0)
    {
    }

    /// <param name="capacity">The number of items foreseen.</param>
    public ValueList(int capacity) => _items = capacity == 0 ? None : new T[capacity];

    public int Count { get; private set; }

    T IReadOnlyList<T>.this[int index] => _items[index];

    public ref T this[int index] => ref _items[index];

    public ref T Last => ref _items[Count - 1];

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            _items = Copy(Math.Max(4, Count * 2));
        }

        _items[Count++] = item;
    }

    public void RemoveLast() => Count--;

    public void RemoveAt(int index) => Array.Copy(_items, index + 1, _items, index, --Count - index);

    public void Clear() => Count = 0;

    /// <summary>Sorts the items; equal ones keep their order.</summary>
    /// <param name="compare">Negative if the first item comes before the second, positive if it comes after it.</param>
    public void Sort(Func<T, T, int> compare)
    {
        var (sorted, spare) = (_items, None);
        for (var width = 1; width < Count; width *= 2)
        {
            spare = spare.Length == 0 ? new T[_items.Length] : spare;
            for (var start = 0; start < Count; start += 2 * width)
            {
                Merge(sorted, spare, start, Math.Min(start + width, Count), Math.Min(start + (2 * width), Count), compare);
            }

            (sorted, spare) = (spare, sorted);
        }

        _items = sorted;
    }

    /// <summary>The items, without a copy if their number was foreseen; the list is empty afterwards.</summary>
    public T[] Detach()
    {
        var items = Count == _items.Length ? _items : ToArray();
        _items = None;
        Count = 0;
        return items;
    }

    public T[] ToArray() => Count == 0 ? None : Copy(Count);

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Items();

    IEnumerator IEnumerable.GetEnumerator() => Items();

    private IEnumerator<T> Items()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _items[i];
        }
    }

    /// <summary>Merges two neighbouring sorted parts of an array into the same place of another.</summary>
    private static void Merge(T[] from, T[] to, int start, int middle, int end, Func<T, T, int> compare)
    {
        var (left, right) = (start, middle);
        for (var at = start; at < end; at++)
        {
            var isLeft = left < middle && (right == end || compare(from[left], from[right]) <= 0);
            to[at] = isLeft ? from[left++] : from[right++];
        }
    }

    private T[] Copy(int length)
    {
        var copy = new T[length];
        Array.Copy(_items, copy, Count);
        return copy;
    }

    /// <summary>Goes over the items without allocating.</summary>
    public struct Enumerator
    {
        private readonly ValueList<T> _list;
        private int _next;

        internal Enumerator(ValueList<T> list) => _list = list;

        public readonly T Current => _list._items[_next - 1];

        public bool MoveNext() => _next++ < _list.Count;
    }
}
