using Linter.Git;

namespace Linter.Cli.Files;

/// <summary>The files of the index or of a revision, named as if they lay in the working tree.</summary>
/// <param name="root">The folder of the working tree.</param>
/// <param name="snapshot">Where the files are.</param>
public sealed class GitFiles(string root, GitSnapshot snapshot) : IFileSnapshot
{
    public bool Covers(string fullPath) => PathOf(fullPath) is { } path && snapshot.Find(path) is not { Kind: GitEntryKind.Submodule };

    public byte[]? Read(string fullPath) => Find(fullPath) is { Kind: GitEntryKind.File } file ? snapshot.Read(file) : null;

    public bool HasFile(string fullPath) => Find(fullPath) is { Kind: GitEntryKind.File };

    public bool HasFolder(string fullPath) => Find(fullPath) is { Kind: GitEntryKind.Folder } || IsSubmodule(fullPath);

    public IReadOnlyList<string> Names(string folder) =>
        Find(folder) is { Kind: GitEntryKind.Folder } found ? [.. snapshot.Children(found.Path).Select(static entry => entry.Name)] : [];

    public IReadOnlyList<string> MarkdownBelow(string folder) => Find(folder) is { Kind: GitEntryKind.Folder } found
        ? [.. snapshot.Below(found.Path, MarkdownNames.IsSearched, MarkdownNames.IsDocument)
            .Select(file => Path.Combine(folder, Path.GetRelativePath("/" + found.Path, "/" + file.Path)))
            .Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The id of the content of a file; null if there is no such file.</summary>
    public string? ContentId(string fullPath) => Find(fullPath) is { Kind: GitEntryKind.File } file ? file.Id : null;

    private bool IsSubmodule(string fullPath) => Find(fullPath) is { Kind: GitEntryKind.Submodule } found && found.Path == PathOf(fullPath);

    private GitEntry? Find(string fullPath) => PathOf(fullPath) is { } path ? snapshot.Find(path) : null;

    private string? PathOf(string fullPath) => RepositoryFolder.PathBelow(root, fullPath);
}
