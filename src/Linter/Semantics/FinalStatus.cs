namespace Linter.Semantics;

/// <summary>The words by which postmortems say that they were reviewed.</summary>
public static class FinalStatus
{
    /// <summary>Separated by commas, as an option writes them.</summary>
    public const string Words = "final, reviewed, closed, approved, complete, completed, published";

    public static readonly IReadOnlyList<string> Usual = Words.Split(", ");
}
