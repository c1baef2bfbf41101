namespace Linter.Cli.Files;

/// <summary>Which files and folders a search for documents looks at.</summary>
internal static class MarkdownNames
{
    /// <summary>The folders of tools and build output.</summary>
    public static readonly IReadOnlyList<string> LeftOutFolders = [".git", "node_modules", "artifacts", "bin", "obj"];

    public static readonly IReadOnlyList<string> Extensions = [".md", ".markdown"];

    public static bool IsDocument(string name)
    {
        foreach (var extension in Extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsSearched(string folderName) => !LeftOutFolders.Contains(folderName, StringComparer.OrdinalIgnoreCase);
}
