namespace Linter.Semantics;

/// <summary>A sentence about a cause and what it names.</summary>
public sealed record CauseStatement
{
    public required Statement Statement { get; init; }

    /// <summary>The kinds of cause it names and does not deny.</summary>
    public CauseClasses Classes { get; init; }

    /// <summary>The words for the first kind named, as written ("race condition"); null if none is named.</summary>
    public StatedField? Naming { get; init; }

    /// <summary>The words that say where: "caching", "layer"; lower case, singular, each once.</summary>
    public IReadOnlyList<string> Components { get; init; } = [];

    /// <summary>The change given as the origin: "a recent refactoring of the cache"; null if none is.</summary>
    public StatedField? Change { get; init; }

    /// <summary>True for "probably", "may have", "we suspect".</summary>
    public bool IsHedged { get; init; }

    /// <summary>True if a cause is denied: "was not caused by", "was ruled out".</summary>
    public bool IsRefuted { get; init; }

    /// <summary>True for a guess or a refuted guess.</summary>
    public bool IsHypothesis => IsHedged || IsRefuted;
}
