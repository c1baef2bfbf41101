namespace Linter.Cli.Files;

/// <summary>The files as they lie on the disk.</summary>
public sealed class WorkingFiles : IFileSnapshot
{
    public bool IsCaseSensitive => OperatingSystem.IsLinux();

    public byte[]? Read(string fullPath)
    {
        try
        {
            return BoundedReading.ReadFile(fullPath);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public bool HasFile(string fullPath) => File.Exists(fullPath);

    public bool HasFolder(string fullPath) => Directory.Exists(fullPath);

    public IReadOnlyList<string> Names(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFileSystemEntries(folder).Select(static entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal)]
        : [];

    // Kept apart so that the globbing library is loaded only when a folder is searched.
    public IReadOnlyList<string> MarkdownBelow(string folder) => MarkdownSearch.Below(folder);
}
