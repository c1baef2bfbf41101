using System.Security.Cryptography;

namespace Linter.Testing;

/// <summary>A folder and every file and folder below it, with content, rights and the time of the last change, to prove that nothing was touched.</summary>
public static class FolderState
{
    /// <summary>One line for each file and folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Of(string folder) =>
        [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", SearchOption.AllDirectories).Append(new DirectoryInfo(folder))
            .OrderBy(entry => entry.FullName, StringComparer.Ordinal)
            .Select(entry => $"{Path.GetRelativePath(folder, entry.FullName)} {entry.LastWriteTimeUtc.Ticks} {(OperatingSystem.IsWindows() ? "" : entry.UnixFileMode)} {ContentOf(entry)}")];

    private static string ContentOf(FileSystemInfo entry) => entry switch
    {
        { LinkTarget: { } target } => $"link to {target}",
        FileInfo file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file.FullName))),
        _ => "folder",
    };
}
