using Linter.Text;

namespace Linter.Cli.Arguments;

/// <summary>Reads a value that is one of a few words.</summary>
internal static class NamedValue
{
    /// <summary>Throws <see cref="CommandFailure"/>, naming the words, for any other word.</summary>
    /// <param name="kind">What the words are: "format".</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="values">The words and what they mean.</param>
    public static T Read<T>(string kind, string typed, IReadOnlyDictionary<string, T> values) =>
        values.TryGetValue(typed, out var value)
            ? value
            : throw new CommandFailure($"There is no {kind} '{typed}'{NearestName.Hint(typed, values.Keys)}. Use {string.Join(", ", values.Keys)}.");
}
