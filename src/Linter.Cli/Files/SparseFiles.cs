namespace Linter.Cli.Files;

/// <summary>A working tree that holds only some of the files of its index: the others are there, too, but cannot be searched.</summary>
/// <param name="disk">The files of the working tree.</param>
/// <param name="index">All files.</param>
public sealed class SparseFiles(IFileSnapshot disk, IFileSnapshot index) : IFileSnapshot
{
    public bool IsCaseSensitive => disk.IsCaseSensitive;

    public byte[]? Read(string fullPath) => disk.Read(fullPath) ?? index.Read(fullPath);

    public bool HasFile(string fullPath) => disk.HasFile(fullPath) || index.HasFile(fullPath);

    public bool HasFolder(string fullPath) => disk.HasFolder(fullPath) || index.HasFolder(fullPath);

    public IReadOnlyList<string> Names(string folder) => [.. disk.Names(folder).Union(index.Names(folder), StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> MarkdownBelow(string folder) => disk.MarkdownBelow(folder);
}
