using Linter.Text;

namespace Linter.Syntax;

/// <summary>A merge conflict that was not resolved.</summary>
/// <param name="Start">The line of the opening marker.</param>
/// <param name="Separator">The line between the two sides.</param>
/// <param name="End">The line of the closing marker.</param>
public sealed record MergeConflict(TextSpan Start, TextSpan Separator, TextSpan End)
{
    /// <summary>From the opening to the closing marker.</summary>
    public TextSpan Span => Start.Union(End);
}
