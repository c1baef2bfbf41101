namespace Linter.Configuration;

/// <summary>A state of a pattern: what it takes from a path before it hands over to the next.</summary>
/// <param name="kind">What it takes.</param>
/// <param name="next">The state behind; null at the end.</param>
internal sealed class GlobState(GlobStep kind, GlobState? next)
{
    public GlobStep Kind { get; } = kind;

    public GlobState? Next { get; } = next;

    /// <summary>The other state that may follow a <see cref="GlobStep.Fork"/>.</summary>
    public GlobState? Other { get; set; }

    public char Character { get; init; }

    /// <summary>The characters of a set.</summary>
    public IReadOnlyList<(char First, char Last)> Set { get; init; } = [];

    /// <summary>True for a set of all characters but these.</summary>
    public bool IsNegated { get; init; }

    public long Minimum { get; init; }

    public long Maximum { get; init; }

    /// <summary>Its place among the states of the pattern.</summary>
    public int Index { get; set; }
}
