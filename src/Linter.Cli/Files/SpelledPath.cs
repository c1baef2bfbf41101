namespace Linter.Cli.Files;

/// <summary>
/// The path of a file as its folders spell it. Where "DOCS/A.md" finds "docs/a.md", the document is "docs/a.md" all the same:
/// in reports, in patterns, in baselines and in Git, which all tell case apart.
/// </summary>
public static class SpelledPath
{
    /// <param name="fullPath">A rooted path without "..".</param>
    /// <param name="folder">The folder below which names are looked up; elsewhere, and from the first name that is not there, the path is kept.</param>
    /// <param name="files">Where the files are.</param>
    public static string Of(string fullPath, string folder, IFileSnapshot files)
    {
        if (files.IsCaseSensitive || RepositoryFolder.PathBelow(folder, fullPath) is not { } below)
        {
            return fullPath;
        }

        var spelled = folder;
        foreach (var name in below.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            spelled = Path.Combine(spelled, NameIn(files.Names(spelled), name));
        }

        return spelled;
    }

    private static string NameIn(IReadOnlyList<string> names, string typed) =>
        names.Contains(typed, StringComparer.Ordinal) ? typed : names.FirstOrDefault(name => string.Equals(name, typed, StringComparison.OrdinalIgnoreCase)) ?? typed;
}
