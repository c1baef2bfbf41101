namespace Linter.Git;

/// <summary>
/// The files of the index or of a revision, read from the object database.
/// Contents are as Git stores them: text in UTF-8, its lines ended as committed, and no filter is run.
/// Serves all threads.
/// </summary>
public abstract class GitSnapshot
{
    // As deep as Linux follows links.
    private const int MostLinks = 40;

    private readonly GitRepository _repository;

    private protected GitSnapshot(GitRepository repository) => _repository = repository;

    /// <summary>What stands at a path, symbolic links followed; null if nothing does, or a link leads out of the repository.</summary>
    /// <param name="path">From the root, with forward slashes, without "." and "..".</param>
    /// <exception cref="GitException">The repository is damaged.</exception>
    public GitEntry? Find(string path) => Follow(path, MostLinks);

    /// <summary>What lies directly in a folder, links not followed, in ordinal order; empty if there is no such folder.</summary>
    /// <exception cref="GitException">The repository is damaged.</exception>
    public abstract IReadOnlyList<GitEntry> Children(string folder);

    /// <summary>The content of a file.</summary>
    /// <exception cref="GitException">It is damaged or was never fetched.</exception>
    public byte[] Read(GitEntry file) => _repository.ReadBlob(file);

    /// <summary>The files below a folder whose path is wanted, in ordinal order; links and submodules are left out.</summary>
    /// <param name="folder">From the root, with forward slashes.</param>
    /// <param name="wantsFolder">Whether to look into a folder of this name.</param>
    /// <param name="wantsFile">Whether a file of this name is wanted.</param>
    public IEnumerable<GitEntry> Below(string folder, Func<string, bool> wantsFolder, Func<string, bool> wantsFile)
    {
        foreach (var child in Children(folder))
        {
            if (child.Kind == GitEntryKind.File && wantsFile(child.Name))
            {
                yield return child;
            }
            else if (child.Kind == GitEntryKind.Folder && wantsFolder(child.Name))
            {
                foreach (var file in Below(child.Path, wantsFolder, wantsFile))
                {
                    yield return file;
                }
            }
        }
    }

    /// <summary>What stands at a path itself, no link followed.</summary>
    private protected abstract GitEntry? FindEntry(string path);

    private GitEntry? Follow(string path, int linksLeft)
    {
        if (FindEntry(path) is { } entry)
        {
            return entry.Kind == GitEntryKind.SymbolicLink ? Follow(entry, "", linksLeft) : entry;
        }

        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (FindEntry(path[..end]) is { } parent)
            {
                return parent.Kind switch
                {
                    GitEntryKind.SymbolicLink => Follow(parent, path[end..], linksLeft),
                    GitEntryKind.Submodule => parent,
                    _ => null,
                };
            }
        }

        return null;
    }

    private GitEntry? Follow(GitEntry link, string rest, int linksLeft)
    {
        var target = System.Text.Encoding.UTF8.GetString(Read(link));
        var parent = link.Path[..Math.Max(link.Path.LastIndexOf('/'), 0)];
        return linksLeft > 0 && RepositoryPath.Combine(parent, target + rest) is { } path ? Follow(path, linksLeft - 1) : null;
    }
}
