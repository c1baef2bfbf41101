namespace Linter.Text;

/// <summary>An array that grows while it is filled.</summary>
/// <remarks>Unlike a list of the framework it is compiled ahead of time for this assembly's own value types.</remarks>
internal sealed class ArrayBuilder<T>(int capacity = 0)
{
    private T[] _items = capacity == 0 ? [] : new T[capacity];

    public int Count { get; private set; }

    public ref T this[int index] => ref _items[index];

    public ref T Last => ref _items[Count - 1];

    public void Add(T item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Math.Max(4, Count * 2));
        _items[Count++] = item;
    }

    public void RemoveLast() => Count--;

    public void Clear() => Count = 0;

    /// <summary>The items, without a copy if their number was foreseen; the builder is empty afterwards.</summary>
    public T[] Detach()
    {
        var items = Count == _items.Length ? _items : ToArray();
        _items = [];
        Count = 0;
        return items;
    }

    public T[] ToArray() => Count == 0 ? [] : _items[..Count];
}
