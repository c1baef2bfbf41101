using LibGit2Sharp;

namespace Linter.Git;

/// <summary>The files of a revision.</summary>
internal sealed class TreeSnapshot(GitRepository repository, string commitId) : GitSnapshot(repository)
{
    private readonly GitRepository _repository = repository;

    public override IReadOnlyList<GitEntry> Children(string folder) => _repository.Use($"The folder '{folder}'", _ =>
    {
        var entries = FolderAt(folder)?.Select(entry => ToEntry(folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}", entry)) ?? [];
        return entries.OrderBy(static entry => entry.Name, StringComparer.Ordinal).ToArray();
    });

    private protected override GitEntry? FindEntry(string path) => path.Length == 0
        ? new GitEntry("", GitEntryKind.Folder, "")
        : _repository.Use($"'{path}'", _ => Root()[path] is { } entry ? ToEntry(path, entry) : null);

    private Tree? FolderAt(string folder) => folder.Length == 0 ? Root() : Root()[folder]?.Target as Tree;

    private Tree Root() => _repository.CommitOf(commitId).Tree;

    private static GitEntry ToEntry(string path, TreeEntry entry) => new(path, KindOf(entry.Mode), entry.Target.Sha);

    private static GitEntryKind KindOf(Mode mode) => mode switch
    {
        Mode.Directory => GitEntryKind.Folder,
        Mode.SymbolicLink => GitEntryKind.SymbolicLink,
        Mode.GitLink => GitEntryKind.Submodule,
        _ => GitEntryKind.File,
    };
}
