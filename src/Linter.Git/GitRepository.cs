using LibGit2Sharp;

namespace Linter.Git;

/// <summary>An open Git repository with a working tree or without.</summary>
public sealed class GitRepository : IDisposable
{
    private readonly Repository _repository;

    private GitRepository(Repository repository)
    {
        _repository = repository;
        Root = Normalize(repository.Info.WorkingDirectory ?? repository.Info.Path);
    }

    /// <summary>The folder of the working tree, or of the repository itself if it is bare; forward slashes, none at the end.</summary>
    public string Root { get; }

    public bool IsBare => _repository.Info.IsBare;

    /// <summary>Opens the repository that a file or folder lies in.</summary>
    public static GitOpening Open(string path)
    {
        NativeLibrarySearch.Register();
        try
        {
            return Repository.Discover(path) is { } found ? OpenFound(found) : new GitOpening(null, GitFailure.NoRepository(path));
        }
        catch (Exception exception) when (IsMissingLibrary(exception))
        {
            return new GitOpening(null, GitFailure.MissingLibrary());
        }
    }

    public void Dispose() => _repository.Dispose();

    // libgit2 finds a repository of another user but says that it does not exist when it is opened.
    private static GitOpening OpenFound(string gitFolder)
    {
        try
        {
            return new GitOpening(new GitRepository(new Repository(gitFolder)), null);
        }
        catch (RepositoryNotFoundException)
        {
            return new GitOpening(null, GitFailure.ForeignOwner(RootOf(gitFolder)));
        }
        catch (LibGit2SharpException exception)
        {
            return new GitOpening(null, GitFailure.Unsupported(RootOf(gitFolder), exception.Message));
        }
    }

    private static string RootOf(string gitFolder)
    {
        var folder = Normalize(gitFolder);
        return folder.EndsWith("/.git", StringComparison.Ordinal) ? folder[..^"/.git".Length] : folder;
    }

    private static string Normalize(string path) => path.Replace('\\', '/').TrimEnd('/');

    private static bool IsMissingLibrary(Exception exception) =>
        exception is DllNotFoundException || exception is TypeInitializationException { InnerException: { } inner } && IsMissingLibrary(inner);
}
