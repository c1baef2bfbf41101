namespace Linter.Cli.Files;

/// <summary>Translates between paths of the disk and paths from the root of a repository.</summary>
internal static class TreePath
{
    /// <summary>The path from the root with forward slashes, empty for the root itself; null for a path outside.</summary>
    public static string? Below(string root, string fullPath)
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
    public static string OnDisk(string root, string path) => Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));
}
