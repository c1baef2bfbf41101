using Linter.Git;

namespace Linter.Cli.Revisions;

/// <summary>
/// Finds what the commits of a pull request, a merge group or a push are compared with, from what the workflow says.
/// Names and hashes in it come from strangers: a name is only ever looked up as a branch, a hash only as a commit.
/// </summary>
internal sealed class PullRequestBase(GitRepository repository, Terminal terminal)
{
    private readonly RevisionSearch _search = new(repository);

    /// <exception cref="CommandFailure">The workflow says nothing, or what it says is not in this clone.</exception>
    public GitRevision Find()
    {
        var happened = WorkflowEvent.Read(terminal.Variable("GITHUB_EVENT_PATH"));
        var branch = NotEmpty(terminal.Variable("GITHUB_BASE_REF"));
        if (branch is null && happened.Base is null && happened.Before is null)
        {
            throw new CommandFailure("--since pull-request works in a workflow that runs for a pull request, a merge group or a push; elsewhere name the base: --since main.");
        }

        return MergedInto(happened)
            ?? Branch(branch)
            ?? Commit(happened.Base)
            ?? Commit(happened.Before)
            ?? (IsNewBranch(happened) ? Branch(happened.DefaultBranch) : null)
            ?? throw new CommandFailure(Missing(happened, branch));
    }

    /// <summary>What the pull request was merged into, if the checkout is that merge: the base may have moved since the event.</summary>
    private GitRevision? MergedInto(WorkflowEvent happened) =>
        IsMerge(happened) ? _search.FindCommit(_search.ParentsOf(_search.Head())[0], "the base of the pull request") : null;

    private bool IsMerge(WorkflowEvent happened)
    {
        var parents = _search.ParentsOf(_search.Head());
        return parents.Count == 2 && (happened.Head is { } head ? parents[1] == head : IsMergeReference(terminal.Variable("GITHUB_REF")));
    }

    private GitRevision? Branch(string? name) => name is null ? null : _search.FindReference("refs/remotes/origin/" + name, "origin/" + name);

    private GitRevision? Commit(string? hash) => hash is null ? null : _search.FindCommit(hash, hash[..Math.Min(hash.Length, 10)]);

    private string Missing(WorkflowEvent happened, string? branch)
    {
        var name = branch ?? happened.Base ?? happened.Before;
        return repository.IsShallow
            ? $"The base '{name}' is not in this shallow clone: give actions/checkout 'fetch-depth: {(IsMerge(happened) ? 2 : 0)}'."
            : $"The base '{name}' is not in this clone; fetch it, or name another: --since BRANCH.";
    }

    private static bool IsNewBranch(WorkflowEvent happened) => happened.Before?.All(static digit => digit == '0') == true;

    private static bool IsMergeReference(string? reference) =>
        reference is not null && reference.StartsWith("refs/pull/", StringComparison.Ordinal) && reference.EndsWith("/merge", StringComparison.Ordinal);

    private static string? NotEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
