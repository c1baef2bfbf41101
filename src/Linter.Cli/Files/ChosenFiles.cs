namespace Linter.Cli.Files;

/// <summary>Files of which a search finds only some; all can be read.</summary>
/// <param name="files">Where the files are.</param>
/// <param name="chosen">The full paths of the documents that a search finds.</param>
public sealed class ChosenFiles(IFileSnapshot files, IReadOnlyList<string> chosen) : IFileSnapshot
{
    public bool IsCaseSensitive => files.IsCaseSensitive;

    public bool Covers(string fullPath) => files.Covers(fullPath);

    public byte[]? Read(string fullPath) => files.Read(fullPath);

    public bool HasFile(string fullPath) => files.HasFile(fullPath);

    public bool HasFolder(string fullPath) => files.HasFolder(fullPath);

    public IReadOnlyList<string> Names(string folder) => files.Names(folder);

    public IReadOnlyList<string> MarkdownBelow(string folder) =>
        [.. chosen.Where(path => RepositoryFolder.PathBelow(folder, path) is { } below && IsFound(below)).Order(StringComparer.Ordinal)];

    private static bool IsFound(string pathBelow)
    {
        var names = pathBelow.Split('/');
        return MarkdownNames.IsDocument(names[^1]) && names[..^1].All(MarkdownNames.IsSearched);
    }
}
