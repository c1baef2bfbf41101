using Linter.Cli.Files;
using Linter.Reporting.Excerpts;

namespace Linter.Cli.Commands;

/// <summary>Keeps which of the paths of a command line led to a postmortem.</summary>
/// <param name="files">Where the folders are.</param>
/// <param name="paths">The paths as they were typed.</param>
/// <param name="folder">The folder that relative paths start from.</param>
internal sealed class SearchedFolders(IFileSnapshot files, IReadOnlyList<string> paths, string folder)
{
    private readonly HashSet<int> _withPostmortems = [];

    public void MarkPostmortem(InputDocument document) => _withPostmortems.Add(document.SearchedFolder ?? -1);

    /// <summary>The folders without one, as they were typed.</summary>
    public IReadOnlyList<string> Empty => [.. paths.Where((path, index) => !_withPostmortems.Contains(index) && path != "-" && files.HasFolder(Path.GetFullPath(path, folder)))];

    /// <summary>Says what is wrong with a folder without postmortems and what to do.</summary>
    public static string Complaint(string path) => $"pmlint: '{VisibleText.Escape(path)}' holds no postmortems; name the files to check them anyway, or pass --allow-empty.";
}
