namespace Linter.Fuzz;

/// <summary>The documents that mutations start from.</summary>
internal static class SourceDocuments
{
    /// <summary>The Markdown files of files and folders, in a stable order.</summary>
    public static IReadOnlyList<string> Load(IEnumerable<string> sources) =>
        [.. sources.SelectMany(Files).Select(File.ReadAllText)];

    private static IEnumerable<string> Files(string source) => Directory.Exists(source)
        ? Directory.EnumerateFiles(source, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        : [source];
}
