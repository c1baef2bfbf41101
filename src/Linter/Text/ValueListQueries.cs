namespace Linter.Text;

/// <summary>Questions to lists of value types, which the framework's queries answer with code that is compiled anew at every start.</summary>
/// <remarks>See <see cref="ValueList{T}"/>.</remarks>
public static class ValueListQueries
{
    public static bool Exists<T>(this IReadOnlyList<T> list, Func<T, bool> condition)
        where T : struct
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (condition(list[i]))
            {
                return true;
            }
        }

        return false;
    }

    public static bool TrueForAll<T>(this IReadOnlyList<T> list, Func<T, bool> condition)
        where T : struct => !list.Exists(item => !condition(item));
}
