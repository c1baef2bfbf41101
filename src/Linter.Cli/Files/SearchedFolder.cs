using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace Linter.Cli.Files;

/// <summary>A folder as the globbing library sees it; symbolic links are not followed, so a search always ends.</summary>
internal sealed class SearchedFolder(DirectoryInfo folder) : DirectoryInfoBase
{
    private static readonly EnumerationOptions WithoutLinks = new() { AttributesToSkip = FileAttributes.ReparsePoint, IgnoreInaccessible = false };

    public override string Name => folder.Name;

    public override string FullName => folder.FullName;

    public override DirectoryInfoBase? ParentDirectory => folder.Parent is { } parent ? new SearchedFolder(parent) : null;

    public override IEnumerable<FileSystemInfoBase> EnumerateFileSystemInfos()
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", WithoutLinks))
        {
            yield return entry is DirectoryInfo child ? new SearchedFolder(child) : new FileInfoWrapper((FileInfo)entry);
        }
    }

    public override DirectoryInfoBase GetDirectory(string path) => new SearchedFolder(new DirectoryInfo(Path.Combine(folder.FullName, path)));

    public override FileInfoBase GetFile(string path) => new FileInfoWrapper(new FileInfo(Path.Combine(folder.FullName, path)));
}
