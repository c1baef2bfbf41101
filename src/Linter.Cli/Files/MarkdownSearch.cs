using Microsoft.Extensions.FileSystemGlobbing;

namespace Linter.Cli.Files;

/// <summary>Finds Markdown files below a folder; folders of tools and build output are left out.</summary>
internal static class MarkdownSearch
{
    private static readonly string[] LeftOut = [".git", "node_modules", "artifacts", "bin", "obj"];

    /// <summary>The full paths in ordinal order.</summary>
    public static IReadOnlyList<string> Below(string folder)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddInclude("**/*.md");
        matcher.AddInclude("**/*.markdown");
        foreach (var name in LeftOut)
        {
            matcher.AddExclude($"**/{name}/**");
        }

        try
        {
            var files = matcher.Execute(new SearchedFolder(new DirectoryInfo(folder))).Files;
            return [.. files.Select(match => Path.GetFullPath(match.Path, folder)).Order(StringComparer.Ordinal)];
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new CommandFailure($"'{folder}' cannot be searched: {exception.Message}", exception);
        }
    }
}
