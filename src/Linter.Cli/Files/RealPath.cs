namespace Linter.Cli.Files;

/// <summary>Follows links.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path without links in any of its parts; what does not exist yet is kept as it is.</summary>
    /// <param name="fullPath">A rooted path.</param>
    /// <exception cref="IOException">The links lead in a circle.</exception>
    public static string Of(string fullPath) => Follow(fullPath, 0);

    private static string Follow(string path, int links)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var folder = Follow(parent, links);
        var real = Path.Combine(folder, Path.GetFileName(path));
        if (new FileInfo(real).LinkTarget is not { } target)
        {
            return real;
        }

        return links < MostLinks ? Follow(Path.GetFullPath(target, folder), links + 1) : throw new IOException($"'{path}' is a link in a circle.");
    }
}
