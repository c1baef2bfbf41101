using Linter.Analysis;
using Linter.Text;

namespace Linter.Cli.Files;

/// <summary>The files of a folder as targets of links.</summary>
/// <param name="files">Where the files are.</param>
/// <param name="folder">The folder that shown paths are relative to.</param>
public sealed class FolderLinkTargets(IFileSnapshot files, string folder) : ILinkTargets
{
    // Only the slash parts the names of a link, wherever it is read.
    private const char ForeignSeparator = '\\';

    public LinkTarget Find(string documentPath, string target)
    {
        var document = Path.GetFullPath(documentPath, folder);
        if (!files.HasFile(document) || target.AsSpan().ContainsAny(Path.GetInvalidPathChars()))
        {
            return new LinkTarget(LinkTargetState.Unknown);
        }

        if (Path.DirectorySeparatorChar == ForeignSeparator && target.Contains(ForeignSeparator))
        {
            return new LinkTarget(LinkTargetState.Missing);
        }

        var path = Path.GetFullPath(target, Path.GetDirectoryName(document)!);
        return IsThere(path) ? new LinkTarget(LinkTargetState.Present)
            : files.Covers(path) ? Similar(path)
            : new LinkTarget(LinkTargetState.Unknown);
    }

    /// <summary>True for what is found wherever the document is read: with the names as they are spelled.</summary>
    private bool IsThere(string path) => (files.HasFile(path) || files.HasFolder(path)) && IsSpelled(path);

    private bool IsSpelled(string path) => Path.TrimEndingDirectorySeparator(path) is var named && SpelledPath.Of(named, folder, files) == named;

    private LinkTarget Similar(string path)
    {
        var (parent, name) = (Path.GetDirectoryName(path)!, Path.GetFileName(path));
        var names = IsSpelled(parent) ? files.Names(parent) : [];
        return names.FirstOrDefault(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)) is { } same
            ? new LinkTarget(LinkTargetState.DiffersInCase, same)
            : new LinkTarget(LinkTargetState.Missing, NearestName.Find(name, names) ?? "");
    }
}
