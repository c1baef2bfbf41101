namespace Linter.Git.History;

/// <summary>A commit and its place among the others.</summary>
/// <param name="id">The hash.</param>
/// <param name="parents">The hashes of the parents, also of those that were not fetched.</param>
/// <param name="authored">When the change was written.</param>
/// <param name="committed">When the commit took its present form.</param>
internal sealed class CommitNode(string id, IReadOnlyList<string> parents, DateTimeOffset authored, DateTimeOffset committed)
{
    public string Id => id;

    public IReadOnlyList<string> Parents => parents;

    public DateTimeOffset Authored => authored;

    public DateTimeOffset Committed => committed;

    public bool IsMerge => parents.Count > 1;

    /// <summary>True if a parent was not fetched, so that what the commit changed is not known.</summary>
    public bool IsCut { get; set; }

    /// <summary>The oldest time that a commit building on this one claims.</summary>
    public DateTimeOffset? OldestDescendant { get; set; }

    public bool HasSuspectTime { get; set; }
}
