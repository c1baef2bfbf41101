using LibGit2Sharp;

namespace Linter.Git;

/// <summary>An open Git repository with a working tree or without; it is only read. Serves all threads.</summary>
public sealed class GitRepository : IDisposable
{
    private const string BranchPrefix = "refs/heads/";

    // The handles of libgit2 are not made for several threads.
    private readonly Lock _gate = new();
    private readonly Repository _repository;

    private GitRepository(Repository repository)
    {
        _repository = repository;
        Root = Normalize(repository.Info.WorkingDirectory ?? repository.Info.Path);
    }

    /// <summary>The folder of the working tree, or of the repository itself if it is bare; forward slashes, none at the end.</summary>
    public string Root { get; }

    public bool IsBare => _repository.Info.IsBare;

    /// <summary>True if the clone ends at some commits whose parents were not fetched.</summary>
    public bool IsShallow => Use("The repository", static repository => repository.Info.IsShallow);

    /// <summary>True if only some files of the index are meant to be in the working tree.</summary>
    public bool IsSparse => new FileInfo(Path.Combine(_repository.Info.Path, "info", "sparse-checkout")).Exists;

    /// <summary>True if contents are fetched only when they are asked for.</summary>
    public bool IsPartial => new DirectoryInfo(Path.Combine(_repository.Info.Path, "objects", "pack")) is { Exists: true } packs && packs.EnumerateFiles("*.promisor").Any();

    /// <summary>The names of all branches and tags: "main", "origin/main", "v1.4".</summary>
    public IReadOnlyList<string> Names => Use("The list of branches", static repository => repository.Refs
        .Where(static reference => !reference.CanonicalName.StartsWith("refs/stash", StringComparison.Ordinal))
        .Select(static reference => reference.CanonicalName.Split('/', 3)[^1])
        .ToArray());

    /// <summary>The name of the current branch, "main", even if it has no commit yet; null if a commit is checked out that is no branch.</summary>
    public string? Branch => Use("HEAD", static repository => repository.Refs["HEAD"]?.TargetIdentifier is { } target && target.StartsWith(BranchPrefix, StringComparison.Ordinal) ? target[BranchPrefix.Length..] : null);

    /// <summary>Where the repository is on a server, without user names, passwords and tokens: that of "origin", else that of the only remote; null if there is none.</summary>
    public string? Address => Use("The list of remotes", static repository =>
    {
        var remotes = repository.Network.Remotes.ToArray();
        var remote = Array.Find(remotes, static remote => remote.Name == "origin") ?? (remotes is [var only] ? only : null);
        return remote?.Url is { } url ? RemoteAddress.Public(url) : null;
    });

    /// <summary>Opens the repository that a file or folder lies in.</summary>
    public static GitOpening Open(string path) => Open(path, GitEnvironment.None);

    /// <summary>Opens the repository that the environment names, else the one that a file or folder lies in.</summary>
    public static GitOpening Open(string path, GitEnvironment environment)
    {
        NativeLibrarySearch.Register();
        try
        {
            // libgit2 knows only the extensions it is told of; this one adds a file of settings for each working tree.
            GlobalSettings.SetExtensions("worktreeconfig");
            return (environment.GitFolder ?? Repository.Discover(path)) is { } found
                ? OpenFound(found, environment)
                : new GitOpening(null, GitFailure.NoRepository(path));
        }
        catch (Exception exception) when (IsMissingLibrary(exception))
        {
            return new GitOpening(null, GitFailure.MissingLibrary());
        }
    }

    /// <summary>The files of the index.</summary>
    public GitSnapshot ReadIndex() => new IndexSnapshot(this);

    /// <summary>The files of a revision.</summary>
    public GitSnapshot ReadRevision(GitRevision revision) => new TreeSnapshot(this, revision.Id);

    public void Dispose() => _repository.Dispose();

    /// <summary>Reads from the repository, one thread at a time.</summary>
    /// <param name="what">What is read, as the start of a sentence.</param>
    /// <param name="read">Must not give away anything that reads later.</param>
    /// <exception cref="GitException">The repository is damaged.</exception>
    internal T Use<T>(string what, Func<Repository, T> read)
    {
        lock (_gate)
        {
            try
            {
                return read(_repository);
            }
            catch (LibGit2SharpException exception)
            {
                throw new GitException(FailureOf(what, exception), exception);
            }
        }
    }

    /// <summary>The commit of a revision; only inside <see cref="Use"/>.</summary>
    internal Commit CommitOf(string id) => _repository.Lookup<Commit>(id);

    internal byte[] ReadBlob(GitEntry file) => Use($"'{file.Path}'", repository =>
    {
        var blob = repository.Lookup<Blob>(file.Id) ?? throw new GitException(GitFailure.MissingContent(file.Path, file.Id));
        using var content = blob.GetContentStream();
        var bytes = new byte[blob.Size];
        content.ReadExactly(bytes);
        return bytes;
    });

    private static GitFailure FailureOf(string what, LibGit2SharpException exception)
    {
        foreach (var extension in new[] { "sdir", "link" })
        {
            if (exception.Message.Contains($"mandatory extension: '{extension}'", StringComparison.Ordinal))
            {
                return GitFailure.UnsupportedIndex(extension);
            }
        }

        return GitFailure.Unreadable(what, exception.Message);
    }

    // libgit2 finds a repository of another user but says that it does not exist when it is opened.
    private static GitOpening OpenFound(string gitFolder, GitEnvironment environment)
    {
        try
        {
            return new GitOpening(new GitRepository(new Repository(gitFolder, OptionsOf(environment))), null);
        }
        catch (RepositoryNotFoundException)
        {
            return new GitOpening(null, new DirectoryInfo(gitFolder).Exists ? GitFailure.ForeignOwner(RootOf(gitFolder)) : GitFailure.NoRepository(gitFolder));
        }
        catch (LibGit2SharpException exception)
        {
            return new GitOpening(null, UnsupportedBy(gitFolder, exception.Message));
        }
    }

    private static RepositoryOptions OptionsOf(GitEnvironment environment) => new() { WorkingDirectoryPath = environment.WorkTree, IndexPath = environment.IndexFile };

    private static GitFailure UnsupportedBy(string gitFolder, string reason) =>
        reason.Contains("objectformat", StringComparison.OrdinalIgnoreCase) || reason.Contains("object format", StringComparison.OrdinalIgnoreCase)
            ? GitFailure.Sha256(RootOf(gitFolder))
            : GitFailure.Unsupported(RootOf(gitFolder), reason);

    private static string RootOf(string gitFolder)
    {
        var folder = Normalize(gitFolder);
        return folder.EndsWith("/.git", StringComparison.Ordinal) ? folder[..^"/.git".Length] : folder;
    }

    private static string Normalize(string path) => path.Replace('\\', '/').TrimEnd('/');

    private static bool IsMissingLibrary(Exception exception) =>
        exception is DllNotFoundException || exception is TypeInitializationException { InnerException: { } inner } && IsMissingLibrary(inner);
}
