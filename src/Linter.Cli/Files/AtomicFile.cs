namespace Linter.Cli.Files;

/// <summary>Replaces files whole: whenever the process ends, the file has its old content or the new one, never a part.</summary>
public static class AtomicFile
{
    /// <summary>Writes the file a path leads to; its mode and owner stay, and a link stays a link.</summary>
    /// <param name="fullPath">A rooted path.</param>
    /// <param name="content">The whole new content.</param>
    /// <param name="tree">The folder that must hold the file after all links are followed.</param>
    /// <exception cref="CommandFailure">A link leads out of the tree.</exception>
    /// <exception cref="IOException">The file cannot be written; the old one is unchanged.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; the old one is unchanged.</exception>
    public static void Write(string fullPath, ReadOnlySpan<byte> content, string tree)
    {
        var target = RealPath.Of(fullPath);
        if (RepositoryFolder.PathBelow(RealPath.Of(Path.GetFullPath(tree)), target) is null)
        {
            throw new CommandFailure($"'{fullPath}' leads out of '{tree}' by a link, so it is left alone; name the file itself: '{target}'.");
        }

        Put(target, content, replaces: true);
    }

    /// <summary>Writes a file that is not there yet.</summary>
    /// <param name="fullPath">A rooted path.</param>
    /// <param name="content">The whole content.</param>
    /// <exception cref="IOException">The file cannot be written, or is there.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Create(string fullPath, ReadOnlySpan<byte> content) => Put(fullPath, content, replaces: false);

    private static void Put(string target, ReadOnlySpan<byte> content, bool replaces)
    {
        using var stream = new AtomicFileStream(target, replaces);
        stream.Write(content);
        stream.Complete();
    }
}
