using Linter.Analysis;

namespace Linter.Cli.Files;

/// <summary>The files of a folder as targets of links.</summary>
/// <param name="folder">The folder that shown paths are relative to.</param>
public sealed class FolderLinkTargets(string folder) : ILinkTargets
{
    public LinkTarget Find(string documentPath, string target)
    {
        var document = Path.GetFullPath(documentPath, folder);
        if (!File.Exists(document) || target.AsSpan().ContainsAny(Path.GetInvalidPathChars()))
        {
            return new LinkTarget(LinkTargetState.Unknown);
        }

        var path = Path.GetFullPath(target, Path.GetDirectoryName(document)!);
        return Path.Exists(path) ? new LinkTarget(LinkTargetState.Present) : Similar(path);
    }

    private static LinkTarget Similar(string path)
    {
        var (parent, name) = (Path.GetDirectoryName(path), Path.GetFileName(path));
        if (!Directory.Exists(parent))
        {
            return new LinkTarget(LinkTargetState.Missing);
        }

        var names = Directory.EnumerateFileSystemEntries(parent).Select(static entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal).ToList();
        return names.Find(other => string.Equals(other, name, StringComparison.OrdinalIgnoreCase)) is { } same
            ? new LinkTarget(LinkTargetState.DiffersInCase, same)
            : new LinkTarget(LinkTargetState.Missing, NearestName.Find(name, names) ?? "");
    }
}
