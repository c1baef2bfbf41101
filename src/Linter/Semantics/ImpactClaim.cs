using Linter.Readings;
using Linter.Text;

namespace Linter.Semantics;

/// <summary>One statement of who or what was affected.</summary>
public sealed record ImpactClaim
{
    public required ImpactKind Kind { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>The share or count; null for claims in words.</summary>
    public Reading? Reading { get; init; }

    public ImpactBase Base { get; init; }

    /// <summary>The head noun in lower case; empty if there is none.</summary>
    public string Noun { get; init; } = "";

    /// <summary>The words that limit the claim to a region, product, plan or function, normalised; empty if nothing does.</summary>
    public string Scope { get; init; } = "";

    /// <summary>The words that limit the claim in time ("at peak", "initially", "by 10:20"), normalised; empty if nothing does.</summary>
    public string Phase { get; init; } = "";

    /// <summary>The clause the claim stands in.</summary>
    public required TextSpan Clause { get; init; }

    /// <summary>The sentence the claim stands in.</summary>
    public required TextSpan Sentence { get; init; }

    public required Section Section { get; init; }
}
