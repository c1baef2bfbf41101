namespace Linter.Cli.Files;

/// <summary>The files at one moment: the working tree, the index of a repository, or one of its revisions. Serves all threads.</summary>
public interface IFileSnapshot
{
    /// <summary>False if a name in another case finds the same file, as usual on Windows and macOS.</summary>
    bool IsCaseSensitive => true;

    /// <summary>False for a path of which nothing is known: outside of a repository, or in a submodule.</summary>
    /// <param name="fullPath">A rooted path without "..".</param>
    bool Covers(string fullPath) => true;

    /// <summary>The content; null if there is no such file.</summary>
    /// <param name="fullPath">A rooted path without "..".</param>
    /// <exception cref="IOException">The file is there but cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    byte[]? Read(string fullPath);

    bool HasFile(string fullPath);

    bool HasFolder(string fullPath);

    /// <summary>The names of the files and folders directly in a folder, in ordinal order; empty if there is no such folder.</summary>
    IReadOnlyList<string> Names(string folder);

    /// <summary>The full paths of the Markdown files below a folder in ordinal order, without those of tools and build output.</summary>
    /// <exception cref="CommandFailure">The folder cannot be searched.</exception>
    IReadOnlyList<string> MarkdownBelow(string folder);
}
