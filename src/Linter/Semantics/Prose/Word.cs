using Linter.Text;

namespace Linter.Semantics.Prose;

/// <summary>A word or number of a text.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="FollowsPause">True if a comma, a bracket, a dash or another mark that makes a pause separates it from the word before.</param>
public readonly record struct Word(TextSpan Span, bool FollowsPause)
{
    /// <summary>The <see cref="WordHash"/> of the word, so that it is computed once and not by every set it is looked up in.</summary>
    internal uint Hash { get; init; }

    /// <summary>The <see cref="WordHash.Beginning"/> of the word.</summary>
    internal short Beginning { get; init; }
}
