using Linter.Text;

namespace Linter.Semantics;

/// <summary>A fact of a document that should not change once it was reviewed, in a form that two revisions can be compared by.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Key">What exactly it states; only facts with the same key are compared.</param>
/// <param name="Low">The least value it allows.</param>
/// <param name="High">The greatest value it allows.</param>
/// <param name="Kinds">The kinds it names, as bits; 0 for a fact that has a value.</param>
/// <param name="Shown">The value as people write it.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ReviewedFact(ReviewedTopic Topic, string Key, decimal Low, decimal High, int Kinds, string Shown, TextSpan Span)
{
    /// <summary>True if both cannot be true of one incident.</summary>
    public bool Contradicts(ReviewedFact other) =>
        string.Equals(Key, other.Key, StringComparison.Ordinal) && (Kinds != 0 ? (Kinds & other.Kinds) == 0 : High < other.Low || other.High < Low);
}
