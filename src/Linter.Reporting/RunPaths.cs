namespace Linter.Reporting;

/// <summary>Turns the paths of a run into those below the root of its repository, which services of the repository want.</summary>
/// <param name="Root">The full path of the repository's folder with forward slashes; empty if there is none.</param>
/// <param name="Folder">The full path of the folder that shown paths start from, with forward slashes.</param>
public sealed record RunPaths(string Root, string Folder)
{
    /// <summary>Shown paths are taken as they are.</summary>
    public static readonly RunPaths AsShown = new("", "");

    /// <summary>The path below the root; as shown for a document outside.</summary>
    public string Of(string shownPath)
    {
        if (Root.Length == 0)
            return shownPath;
        var full = DocumentUri.IsRelative(shownPath) ? $"{Folder.TrimEnd('/')}/{shownPath}" : shownPath;
        var root = Root.TrimEnd('/') + "/";
        return full.StartsWith(root, StringComparison.Ordinal) ? full[root.Length..] : shownPath;
    }
}
