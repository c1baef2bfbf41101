namespace Linter.Cli.Files;

/// <summary>Writes a path as people and tools expect it.</summary>
public static class ShownPath
{
    /// <summary>Relative to the folder where the path lies below it, else as it is; with forward slashes.</summary>
    public static string Of(string fullPath, string folder) => RepositoryFolder.PathBelow(folder, fullPath) switch
    {
        null => fullPath.Replace(Path.DirectorySeparatorChar, '/'),
        "" => ".",
        var below => below,
    };
}
