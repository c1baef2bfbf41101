using Linter.Text;

namespace Linter.Readings;

/// <summary>The word that makes a value approximate, and how.</summary>
/// <param name="Kind">The class of the word.</param>
/// <param name="IsClose">True for "just over", "a bit over", "nearly", "almost", "just under": bounds that are close to the value.</param>
/// <param name="Span">Where the word stands; empty when the value is exact or an interval.</param>
public readonly record struct Qualifier(QualifierKind Kind, bool IsClose, TextSpan Span)
{
    public static readonly Qualifier Exact = default;

    /// <summary>True iff some word softens the value.</summary>
    public bool IsApproximate => Kind != QualifierKind.Exact;
}
