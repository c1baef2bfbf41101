namespace Linter.Cli.Files;

/// <summary>Writes a path as people and tools expect it.</summary>
internal static class ShownPath
{
    /// <summary>Relative to the folder where the path lies below it, else as it is; with forward slashes.</summary>
    public static string Of(string fullPath, string folder)
    {
        var relative = Path.GetRelativePath(folder, fullPath);
        var isBelow = !Path.IsPathRooted(relative) && !relative.StartsWith("..", StringComparison.Ordinal);
        return (isBelow ? relative : fullPath).Replace(Path.DirectorySeparatorChar, '/');
    }
}
