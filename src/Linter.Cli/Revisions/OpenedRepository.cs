using Linter.Cli.Files;
using Linter.Git;

namespace Linter.Cli.Revisions;

/// <summary>The repository that a run reads, as its paths are written on the command line.</summary>
internal sealed class OpenedRepository : IDisposable
{
    private OpenedRepository(GitRepository repository, string root, string folder)
    {
        Repository = repository;
        Root = root;
        Folder = folder;
    }

    public GitRepository Repository { get; }

    /// <summary>The folder of the working tree; symbolic links in it are kept as they were typed.</summary>
    public string Root { get; }

    /// <summary>The folder that relative paths start from; in a bare repository its root, for there is no other.</summary>
    public string Folder { get; }

    /// <summary>Opens the repository of the first path, which need not exist on the disk.</summary>
    /// <exception cref="CommandFailure">There is none, or it cannot be opened.</exception>
    public static OpenedRepository Open(IReadOnlyList<string> paths, Terminal terminal)
    {
        var start = NearestFolder(Path.GetFullPath(paths[0], terminal.Folder));
        var workTree = RepositoryFolder.Around(start); // libgit2 resolves symbolic links, but paths are compared as they are typed
        var opening = GitRepository.Open(start, EnvironmentOf(terminal, workTree));
        var repository = opening.Repository ?? throw new CommandFailure(opening.Failure!.Message);
        var root = repository.IsBare ? repository.Root : workTree ?? repository.Root;
        return new OpenedRepository(repository, Path.GetFullPath(root), repository.IsBare ? repository.Root : terminal.Folder);
    }

    public void Dispose() => Repository.Dispose();

    private static string NearestFolder(string path)
    {
        var folder = path;
        while (!Directory.Exists(folder) && Path.GetDirectoryName(folder) is { } parent)
        {
            folder = parent;
        }

        return folder;
    }

    private static GitEnvironment EnvironmentOf(Terminal terminal, string? workTree)
    {
        var gitFolder = Rooted(terminal, "GIT_DIR", terminal.Folder);
        return new GitEnvironment
        {
            GitFolder = gitFolder,
            WorkTree = gitFolder is null ? null : Rooted(terminal, "GIT_WORK_TREE", terminal.Folder),
            IndexFile = Rooted(terminal, "GIT_INDEX_FILE", terminal.Folder, workTree),
        };
    }

    // Git runs a hook in the root of the working tree and names the index from there; a hook may have left it.
    private static string? Rooted(Terminal terminal, string variable, string folder, string? otherFolder = null)
    {
        if (terminal.Variable(variable) is not { Length: > 0 } path)
        {
            return null;
        }

        var full = Path.GetFullPath(path, folder);
        return Path.Exists(full) || otherFolder is null ? full : Path.GetFullPath(path, otherFolder);
    }
}
