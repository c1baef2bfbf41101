namespace Linter.Cli.Files;

/// <summary>Replaces files whole: whenever the process ends, the file has its old content or the new one, never a part.</summary>
public static class AtomicFile
{
    private const int MostLinks = 40;

    /// <summary>Writes the file a path leads to; its mode stays, and a link stays a link.</summary>
    /// <param name="fullPath">A rooted path.</param>
    /// <param name="content">The whole new content.</param>
    /// <param name="tree">The folder that must hold the file after all links are followed.</param>
    /// <exception cref="CommandFailure">A link leads out of the tree.</exception>
    /// <exception cref="IOException">The file cannot be written; the old one is unchanged.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written; the old one is unchanged.</exception>
    public static void Write(string fullPath, ReadOnlySpan<byte> content, string tree)
    {
        var target = Follow(fullPath, 0);
        if (!IsBelow(target, Follow(Path.GetFullPath(tree), 0)))
        {
            throw new CommandFailure($"'{fullPath}' leads out of '{tree}' by a link, so it is left alone; name the file itself: '{target}'.");
        }

        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            WriteThrough(temporary, content);
            CopyMode(target, temporary);
            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    // The content must be on the disk before the name is, or a power failure leaves an empty file.
    private static void WriteThrough(string path, ReadOnlySpan<byte> content)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    // Replacing needs no right on the file itself, so a file that may not be written is refused here.
    private static void CopyMode(string from, string to)
    {
        if (!File.Exists(from))
        {
            return;
        }

        if (File.GetAttributes(from).HasFlag(FileAttributes.ReadOnly))
        {
            throw new UnauthorizedAccessException($"'{from}' is read-only.");
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(to, File.GetUnixFileMode(from));
        }
    }

    /// <summary>The path without links in any of its parts.</summary>
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

    private static bool IsBelow(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
