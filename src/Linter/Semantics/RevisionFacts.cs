namespace Linter.Semantics;

/// <summary>What comparing revisions of a document needs of one of them; small, so that many can be kept.</summary>
public sealed class RevisionFacts
{
    /// <summary>The status the document states, as written; empty if it states none.</summary>
    public required string Status { get; init; }

    /// <summary>True if the status says that the document is still being written.</summary>
    public required bool IsDraft { get; init; }

    public required IReadOnlyList<ReviewedFact> Reviewed { get; init; }

    public required IReadOnlyList<RevisionItem> Items { get; init; }

    /// <summary>Hashes of the lines, blanks at their ends left out.</summary>
    public required IReadOnlySet<ulong> Lines { get; init; }

    /// <summary>Hashes of the lines that tell of corrections: "Correction 2025-03-20: …", what stands under "Changelog".</summary>
    public required IReadOnlySet<ulong> Corrections { get; init; }

    /// <summary>True if the document says that it has been corrected since another revision.</summary>
    public bool IsCorrectedSince(RevisionFacts older) => Corrections.Any(line => !older.Corrections.Contains(line));

    /// <summary>True if the status is one of these words, or begins with one.</summary>
    public bool HasStatus(IReadOnlyList<string> words) => words.Any(word =>
        Status.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (Status.Length == word.Length || !char.IsLetterOrDigit(Status[word.Length])));

    public static RevisionFacts Of(SemanticModel model) => Revisions.RevisionFactsReader.Read(model);
}
