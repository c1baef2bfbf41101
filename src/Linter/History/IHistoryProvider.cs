using NodaTime;

namespace Linter.History;

/// <summary>The past of documents, as somebody outside the core knows it. Called from several threads.</summary>
public interface IHistoryProvider
{
    /// <summary>When the newest commit was made; null if there is none.</summary>
    Instant? HeadTime { get; }

    /// <summary>False if the repository holds nothing but documents, so that commits of code are elsewhere.</summary>
    bool HoldsCode { get; }

    /// <summary>The names this repository has on servers: "owner/name".</summary>
    IReadOnlyList<string> RepositoryNames { get; }

    /// <summary>The past of a document; null if it does not belong to the repository.</summary>
    /// <param name="documentPath">The document, named as in <see cref="Text.SourceText.Path"/>.</param>
    DocumentHistory? Find(string documentPath);

    /// <summary>A committed content; null if the clone does not hold it.</summary>
    byte[]? Read(string contentId);

    /// <summary>Looks for a commit by the start of its hash.</summary>
    CommitLookup FindCommit(string hash);

    /// <summary>The other documents that one change left with new content: of a commit, or of what is not committed yet.</summary>
    /// <param name="document">The document to leave out.</param>
    /// <param name="commit">The commit; null for the change that is being checked.</param>
    IReadOnlyList<byte[]> ReadChangedWith(DocumentHistory document, Commit? commit);

    /// <summary>Who owns a document by the repository's CODEOWNERS; empty if nobody does.</summary>
    IReadOnlyList<string> OwnersOf(DocumentHistory document);
}
