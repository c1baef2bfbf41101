using Linter.Analysis;
using Linter.Text;

namespace Linter.Cli.Files;

/// <summary>The files of a folder as targets of links.</summary>
/// <param name="files">Where the files are.</param>
/// <param name="folder">The folder that shown paths are relative to.</param>
public sealed class FolderLinkTargets(IFileSnapshot files, string folder) : ILinkTargets
{
    public LinkTarget Find(string documentPath, string target)
    {
        var document = Path.GetFullPath(documentPath, folder);
        if (!files.HasFile(document) || target.AsSpan().ContainsAny(Path.GetInvalidPathChars()))
        {
            return new LinkTarget(LinkTargetState.Unknown);
        }

        var path = Path.GetFullPath(target, Path.GetDirectoryName(document)!);
        return files.HasFile(path) || files.HasFolder(path) ? new LinkTarget(LinkTargetState.Present)
            : files.Covers(path) ? Similar(path)
            : new LinkTarget(LinkTargetState.Unknown);
    }

    private LinkTarget Similar(string path)
    {
        var (parent, name) = (Path.GetDirectoryName(path)!, Path.GetFileName(path));
        var names = files.Names(parent);
        return names.FirstOrDefault(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)) is { } same
            ? new LinkTarget(LinkTargetState.DiffersInCase, same)
            : new LinkTarget(LinkTargetState.Missing, NearestName.Find(name, names) ?? "");
    }
}
