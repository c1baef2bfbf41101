using System.Collections.Concurrent;
using LibGit2Sharp;

namespace Linter.Git;

/// <summary>The files of a revision. Each folder is read once: libgit2 does not keep large ones.</summary>
internal sealed class TreeSnapshot(GitRepository repository, string commitId) : GitSnapshot(repository)
{
    private static readonly Dictionary<string, GitEntry> NoFolder = [];

    private readonly ConcurrentDictionary<string, Dictionary<string, GitEntry>> _folders = new(StringComparer.Ordinal);
    private readonly GitRepository _repository = repository;

    public override IReadOnlyList<GitEntry> Children(string folder) => [.. FolderAt(folder).Values.OrderBy(static entry => entry.Name, StringComparer.Ordinal)];

    private protected override GitEntry? FindEntry(string path)
    {
        if (path.Length == 0)
        {
            return new GitEntry("", GitEntryKind.Folder, "");
        }

        var parent = path[..Math.Max(path.LastIndexOf('/'), 0)];
        return FolderAt(parent).GetValueOrDefault(path);
    }

    /// <summary>What lies in a folder, by path; nothing if there is no such folder.</summary>
    private Dictionary<string, GitEntry> FolderAt(string folder) => _folders.GetOrAdd(folder, static (path, files) => files.ReadFolder(path), this);

    private Dictionary<string, GitEntry> ReadFolder(string folder)
    {
        if (folder.Length == 0)
        {
            return ReadTree("", static (git, commit) => git.Lookup<Commit>(commit).Tree, commitId);
        }

        return FindEntry(folder) is { Kind: GitEntryKind.Folder } entry
            ? ReadTree(folder + "/", static (git, tree) => git.Lookup<Tree>(tree), entry.Id)
            : NoFolder;
    }

    private Dictionary<string, GitEntry> ReadTree(string prefix, Func<Repository, string, Tree> find, string id) => _repository.Use($"The folder '{prefix}'", git =>
    {
        var entries = new Dictionary<string, GitEntry>(StringComparer.Ordinal);
        foreach (var entry in find(git, id))
        {
            entries.Add(prefix + entry.Name, new GitEntry(prefix + entry.Name, KindOf(entry.Mode), entry.Target.Sha));
        }

        return entries;
    });

    private static GitEntryKind KindOf(Mode mode) => mode switch
    {
        Mode.Directory => GitEntryKind.Folder,
        Mode.SymbolicLink => GitEntryKind.SymbolicLink,
        Mode.GitLink => GitEntryKind.Submodule,
        _ => GitEntryKind.File,
    };
}
