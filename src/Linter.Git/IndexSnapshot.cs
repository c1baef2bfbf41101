using LibGit2Sharp;

namespace Linter.Git;

/// <summary>The files of the index. Its list is read once; a file in conflict is not in it.</summary>
internal sealed class IndexSnapshot(GitRepository repository) : GitSnapshot(repository)
{
    private readonly Lazy<Dictionary<string, SortedDictionary<string, GitEntry>>> _folders = new(() => ReadFolders(repository));

    public override IReadOnlyList<GitEntry> Children(string folder) => _folders.Value.TryGetValue(folder, out var children) ? [.. children.Values] : [];

    private protected override GitEntry? FindEntry(string path)
    {
        if (path.Length == 0)
        {
            return new GitEntry("", GitEntryKind.Folder, "");
        }

        return _folders.Value.TryGetValue(ParentOf(path), out var siblings) ? siblings.GetValueOrDefault(path) : null;
    }

    private static Dictionary<string, SortedDictionary<string, GitEntry>> ReadFolders(GitRepository repository)
    {
        var folders = new Dictionary<string, SortedDictionary<string, GitEntry>>(StringComparer.Ordinal);
        foreach (var entry in repository.Use("The index", ReadEntries))
        {
            Add(folders, entry);
        }

        return folders;
    }

    private static List<GitEntry> ReadEntries(Repository repository) =>
        [.. from entry in repository.Index
            where entry.StageLevel == StageLevel.Staged
            select new GitEntry(entry.Path, KindOf(entry.Mode), entry.Id.Sha)];

    private static void Add(Dictionary<string, SortedDictionary<string, GitEntry>> folders, GitEntry entry)
    {
        var parent = ParentOf(entry.Path);
        if (!folders.TryGetValue(parent, out var siblings))
        {
            siblings = new SortedDictionary<string, GitEntry>(StringComparer.Ordinal);
            folders.Add(parent, siblings);
            if (parent.Length > 0)
            {
                Add(folders, new GitEntry(parent, GitEntryKind.Folder, ""));
            }
        }

        siblings[entry.Path] = entry;
    }

    private static string ParentOf(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];

    private static GitEntryKind KindOf(Mode mode) => mode switch
    {
        Mode.SymbolicLink => GitEntryKind.SymbolicLink,
        Mode.GitLink => GitEntryKind.Submodule,
        _ => GitEntryKind.File,
    };
}
