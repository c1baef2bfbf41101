using Linter.Readings;
using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics;

/// <summary>One statement of who or what was affected.</summary>
public sealed record ImpactClaim
{
    public required ImpactKind Kind { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>The share or count; null for claims in words and for a bare number behind a label.</summary>
    public Reading? Reading { get; init; }

    public ImpactBase Base { get; init; }

    /// <summary>The head noun in lower case; empty if there is none.</summary>
    public string Noun { get; init; } = "";

    /// <summary>The words that limit the claim to a region, product, plan or function, normalised; empty if nothing does.</summary>
    public string Scope { get; init; } = "";

    /// <summary>The words that limit the claim in time ("at peak", "initially", "by 10:20"), normalised; empty if nothing does.</summary>
    public string Phase { get; init; } = "";

    /// <summary>What went wrong, as far as the clause says.</summary>
    public ImpactSymptom Symptom { get; init; }

    /// <summary>The claim this one is a share of: the 40 % of "30 % of the 40 % on mobile"; else null.</summary>
    public ImpactClaim? OfClaim { get; init; }

    /// <summary>The count that this share restates: "4,200 of 12,000 accounts (35 %)", "4,200 users, 35 % of our accounts"; else null.</summary>
    public CountReading? Part { get; init; }

    /// <summary>The stated size of what this share is of: the 12,000 of "35 % of our 12,000 accounts"; null if the part holds it or none is stated.</summary>
    public CountReading? Whole { get; init; }

    /// <summary>True if the words leave no doubt that all the number counts was harmed: "120 % of users were affected", "Users affected: 105 %".</summary>
    public bool IsHarmCertain { get; init; }

    /// <summary>The clause the claim stands in.</summary>
    public required TextSpan Clause { get; init; }

    /// <summary>The word that joins the clause to the one before ("while", "which"); empty if none does.</summary>
    public string Link { get; init; } = "";

    /// <summary>True if the shares of the sentence exclude one another: "…, the rest was fine".</summary>
    public bool IsOfPartition { get; init; }

    /// <summary>True for "12 % overall", "in total 12 %".</summary>
    public bool IsOverall { get; init; }

    /// <summary>The sentence the claim stands in.</summary>
    public required TextSpan Sentence { get; init; }

    public required Section Section { get; init; }

    /// <summary>The item the sentence begins in; null for a title.</summary>
    public ContentItem? Item { get; init; }

    /// <summary>True if both claims count the same: "users" and "customers", but not "requests" and "orders".</summary>
    public bool CountsTheSameAs(ImpactClaim other) => ImpactNouns.AreAlike(Noun, other.Noun);

    /// <summary>
    /// True if both claims say the same of the same base, part, phase and symptom, so that their values should agree;
    /// claims of one sentence or table row tell groups apart, and a share of a share has a base of its own.
    /// </summary>
    public bool IsComparableTo(ImpactClaim other) =>
        Base == other.Base && Base is ImpactBase.People or ImpactBase.Load && OfClaim is null && other.OfClaim is null
        && Symptom == other.Symptom && Sentence != other.Sentence && !IsOfRowOf(other) && SharesExtentWith(other);

    private bool IsOfRowOf(ImpactClaim other) => Item is { Form: ContentForm.TableRow } row && ReferenceEquals(row, other.Item);

    /// <summary>True if both claims are limited to the same part and phase, or neither is.</summary>
    public bool SharesExtentWith(ImpactClaim other) =>
        string.Equals(Scope, other.Scope, StringComparison.Ordinal) && string.Equals(Phase, other.Phase, StringComparison.Ordinal);
}
