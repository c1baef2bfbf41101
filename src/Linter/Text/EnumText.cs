namespace Linter.Text;

/// <summary>Reads values by their names in the code.</summary>
/// <remarks>The generic methods of the framework do the same, but are compiled anew at every start.</remarks>
public static class EnumText
{
    /// <exception cref="ArgumentException">No value has the name.</exception>
    public static T Read<T>(ReadOnlySpan<char> name, bool ignoreCase = false)
        where T : struct, Enum => (T)Enum.Parse(typeof(T), name, ignoreCase);

    /// <summary>The value with the name, in any case; null if there is none.</summary>
    public static T? Find<T>(ReadOnlySpan<char> name)
        where T : struct, Enum => Enum.TryParse(typeof(T), name, ignoreCase: true, out var value) ? (T)value : null;
}
