using Linter.Testing;

namespace Linter.Git.Tests;

/// <summary>A repository made for one test and opened.</summary>
internal sealed class RepositorySession : IDisposable
{
    private GitRepository? _repository;

    public RepositorySession()
        : this(GitSandbox.Create())
    {
    }

    public RepositorySession(GitSandbox sandbox) => Sandbox = sandbox;

    public GitSandbox Sandbox { get; }

    /// <summary>Opened when it is asked for first.</summary>
    public GitRepository Repository => _repository ??= Open();

    public RevisionSearch Revisions => new(Repository);

    public GitComparison Comparison => new(Repository);

    public GitRevision Head => Revisions.Head();

    public void Dispose()
    {
        _repository?.Dispose();
        Sandbox.Dispose();
    }

    private GitRepository Open()
    {
        var opening = GitRepository.Open(Sandbox.Folder.Path);
        opening.Failure.Should().BeNull();
        return opening.Repository!;
    }
}
