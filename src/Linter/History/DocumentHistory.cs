namespace Linter.History;

/// <summary>The past of one document, followed through renames.</summary>
public sealed record DocumentHistory
{
    /// <summary>The path in the repository, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>The commits that changed the document, those that build on others behind them; empty if it was never committed.</summary>
    public required IReadOnlyList<Revision> Revisions { get; init; }

    /// <summary>False if older commits are missing, as in a shallow clone.</summary>
    public bool IsComplete { get; init; } = true;

    /// <summary>The committed content; null if the document was never committed.</summary>
    public string? HeadContentId { get; init; }

    /// <summary>The content the run compares with, such as that of a merge base; null if it compares with none or the document is new.</summary>
    public string? BaseContentId { get; init; }

    /// <summary>The commit that added the document; null if that is not known.</summary>
    public Commit? FirstCommit => IsComplete && Revisions is [{ PreviousContentId: null } first, ..] ? first.Commit : null;
}
