using Microsoft.Extensions.FileSystemGlobbing;

namespace Linter.Cli.Files;

/// <summary>Finds Markdown files below a folder; folders of tools and build output are left out.</summary>
internal static class MarkdownSearch
{
    /// <summary>The full paths in ordinal order.</summary>
    public static IReadOnlyList<string> Below(string folder)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        foreach (var extension in MarkdownNames.Extensions)
        {
            matcher.AddInclude($"**/*{extension}");
        }

        foreach (var name in MarkdownNames.LeftOutFolders)
        {
            matcher.AddExclude($"**/{name}/**");
        }

        try
        {
            var files = matcher.Execute(new SearchedFolder(new DirectoryInfo(folder))).Files;
            return [.. files.Select(match => Path.GetFullPath(match.Path, folder)).Where(HoldsText).Order(StringComparer.Ordinal)];
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new CommandFailure($"'{folder}' cannot be searched: {exception.Message}", exception);
        }
    }

    // A pipe has no length, and reading it would wait for somebody to write.
    private static bool HoldsText(string path) => new FileInfo(path) is not { Exists: true, Length: 0 };
}
