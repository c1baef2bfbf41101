using LibGit2Sharp;
using Linter.History;
using NodaTime;
using HistoryCommit = Linter.History.Commit;

namespace Linter.Git.History;

/// <summary>Walks once over the commits and notes for each which documents it changed.</summary>
/// <param name="git">The repository; only inside <see cref="GitRepository.Use"/>.</param>
/// <param name="isDocument">Whether a path is that of a document.</param>
internal sealed class DocumentWalk(Repository git, Func<string, bool> isDocument)
{
    private static readonly CompareOptions WithoutRenames = new() { Similarity = SimilarityOptions.None };

    // Git's own measures: half of the content stays, and no more than so many files are compared with one another.
    private static readonly CompareOptions WithRenames = new()
    {
        Similarity = new SimilarityOptions { RenameDetectionMode = RenameDetectionMode.Renames, RenameThreshold = 50, RenameLimit = 1000 },
    };

    public DocumentTrail Trail { get; } = new();

    /// <summary>The documents each commit left with new content.</summary>
    public Dictionary<string, List<Revision>> ByCommit { get; } = new(StringComparer.Ordinal);

    /// <summary>True if folders of old commits were not fetched, as in a clone without trees.</summary>
    public bool HasGaps { get; private set; }

    public void Run(CommitGraph graph)
    {
        foreach (var node in graph.OldestFirst)
        {
            // A merge brings nothing of its own; what a commit at the edge of a shallow clone changed is not known.
            if (!node.IsMerge && !node.IsCut)
            {
                TryNote(node);
            }
        }
    }

    private void TryNote(CommitNode node)
    {
        try
        {
            Note(node);
        }
        catch (NotFoundException)
        {
            HasGaps = true;
        }
    }

    private void Note(CommitNode node)
    {
        var commit = git.Lookup<LibGit2Sharp.Commit>(node.Id);
        var parent = node.Parents.Count == 0 ? null : git.Lookup<LibGit2Sharp.Commit>(node.Parents[0]).Tree;
        var changes = Changes(parent, commit.Tree, WithoutRenames);
        if (changes.Count == 0)
        {
            return;
        }

        if (changes.Exists(static change => change.Status == ChangeKind.Added) && changes.Exists(static change => change.Status == ChangeKind.Deleted))
        {
            changes = Changes(parent, commit.Tree, WithRenames);
        }

        Note(ToCommit(node, commit.Message, changes.Count(static change => change.Status == ChangeKind.Added)), changes);
    }

    private List<TreeEntryChanges> Changes(Tree? from, Tree to, CompareOptions options)
    {
        using var changes = git.Diff.Compare<TreeChanges>(from, to, options);
        return [.. changes.Where(change => isDocument(change.Path) || isDocument(change.OldPath))];
    }

    private void Note(HistoryCommit commit, List<TreeEntryChanges> changes)
    {
        foreach (var change in changes)
        {
            if (change.Status == ChangeKind.Renamed)
            {
                Trail.Rename(change.OldPath, change.Path);
            }

            if (change.Status is ChangeKind.Added or ChangeKind.Modified or ChangeKind.Renamed or ChangeKind.Copied && isDocument(change.Path))
            {
                var revision = new Revision(commit, change.Path, change.Oid.Sha, change.Status is ChangeKind.Added or ChangeKind.Copied ? null : change.OldOid.Sha);
                Trail.Add(revision);
                ByCommit.TryAdd(commit.Id, []);
                ByCommit[commit.Id].Add(revision);
            }
        }
    }

    private static HistoryCommit ToCommit(CommitNode node, string message, int added) => new()
    {
        Id = node.Id,
        Authored = OffsetDateTime.FromDateTimeOffset(node.Authored),
        Committed = OffsetDateTime.FromDateTimeOffset(node.Committed),
        Message = message,
        AddedDocuments = added,
        HasSuspectTime = node.HasSuspectTime,
    };
}
