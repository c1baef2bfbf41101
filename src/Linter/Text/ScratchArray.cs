namespace Linter.Text;

/// <summary>Arrays that are needed for a moment only; each thread keeps one of each kind.</summary>
/// <remarks>The framework's pool is compiled anew at every start for value types of our own; see <see cref="ValueList{T}"/>.</remarks>
internal static class ScratchArray<T>
{
    private const int MostKept = 16 * 1024;

    [ThreadStatic]
    private static T[]? _kept;

    /// <summary>An array with at least so many places, whatever they hold.</summary>
    public static T[] Rent(int least)
    {
        var kept = _kept;
        _kept = null;
        return kept is not null && kept.Length >= least ? kept : new T[Math.Max(least, 128)];
    }

    /// <summary>Gives an array back that nobody uses any more.</summary>
    public static void Return(T[] items)
    {
        if (items.Length <= MostKept && items.Length >= (_kept?.Length ?? 0))
        {
            _kept = items;
        }
    }
}
