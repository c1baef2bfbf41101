using Linter.Cli.Files;

namespace Linter.Cli.Tests.Files;

/// <summary>Empty files of a file system that does not tell case apart, such as those of Windows and macOS.</summary>
internal sealed class CaselessFiles(params string[] paths) : IFileSnapshot
{
    public bool IsCaseSensitive => false;

    public byte[]? Read(string fullPath) => HasFile(fullPath) ? [] : null;

    public bool HasFile(string fullPath) => paths.Contains(fullPath, StringComparer.OrdinalIgnoreCase);

    public bool HasFolder(string fullPath) => Names(fullPath).Count > 0;

    public IReadOnlyList<string> Names(string folder) =>
        [.. paths.Where(path => IsBelow(path, folder)).Select(path => path[Start(folder).Length..].Split(Path.DirectorySeparatorChar)[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public IReadOnlyList<string> MarkdownBelow(string folder) => [.. paths.Where(path => IsBelow(path, folder)).Select(path => Start(folder) + path[Start(folder).Length..])];

    private static bool IsBelow(string path, string folder) => path.StartsWith(Start(folder), StringComparison.OrdinalIgnoreCase);

    private static string Start(string folder) => Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar;
}
