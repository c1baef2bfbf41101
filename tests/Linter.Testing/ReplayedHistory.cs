using Linter.Git;
using Linter.Git.History;
using Linter.History;

namespace Linter.Testing;

/// <summary>A <see cref="HistoryScript"/> that has happened: a repository of its own, and its history as the tool reads it.</summary>
public sealed class ReplayedHistory : IDisposable
{
    private readonly GitSandbox _sandbox;
    private readonly GitRepository _repository;

    internal ReplayedHistory(GitSandbox sandbox, CommitNames names, string? before)
    {
        (_sandbox, Names) = (sandbox, names);
        _repository = GitRepository.Open(sandbox.Folder.Path).Repository!;
        Provider = Open(new RevisionSearch(_repository).FindHead(), before is null ? null : new GitRevision("base", before));
    }

    public CommitNames Names { get; }

    public IHistoryProvider Provider { get; }

    public void Dispose()
    {
        _repository.Dispose();
        _sandbox.Dispose();
    }

    private GitHistory Open(GitRevision? head, GitRevision? before) => new(_repository, new GitHistoryScope
    {
        Head = head,
        Base = before,
        PathOf = static path => path.StartsWith("../", StringComparison.Ordinal) ? null : path,
        IsDocument = static path => path.EndsWith(".md", StringComparison.Ordinal),
        FindChanges = () => head is null ? [] : new GitComparison(_repository).OfWorkingTree(before ?? head),
        ReadNow = path => File.ReadAllBytes(Path.Combine(_sandbox.Folder.Path, path)),
    });
}
