namespace Linter.Cli.Files;

/// <summary>The folder of a repository: found by its files alone, and paths from it.</summary>
internal static class RepositoryFolder
{
    /// <summary>The nearest folder upwards that holds ".git"; null if there is none.</summary>
    public static string? Around(string folder)
    {
        for (var candidate = folder; candidate is not null; candidate = Path.GetDirectoryName(candidate))
        {
            // A file in linked worktrees.
            if (Path.Exists(Path.Combine(candidate, ".git")))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The path from the root with forward slashes, empty for the root itself; null for a path outside.</summary>
    public static string? PathBelow(string root, string fullPath)
    {
        var relative = Path.GetRelativePath(root, fullPath).Replace(Path.DirectorySeparatorChar, '/');
        return relative switch
        {
            "." => "",
            ".." => null,
            _ => relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative,
        };
    }

    /// <summary>The full path of a file that is named from the root.</summary>
    public static string FullPath(string root, string path) => Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));
}
