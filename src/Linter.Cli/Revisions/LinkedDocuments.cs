using System.Text;
using Linter.Cli.Files;

namespace Linter.Cli.Revisions;

/// <summary>Finds unchanged documents that may link to files that are gone, for their links have got worse.</summary>
internal static class LinkedDocuments
{
    /// <summary>The documents that contain the name of a file or folder that is gone.</summary>
    /// <param name="files">The files as they are now.</param>
    /// <param name="documents">The full paths of unchanged documents.</param>
    /// <param name="gone">The full paths of files that are gone.</param>
    public static IReadOnlyList<string> Find(IFileSnapshot files, IReadOnlyList<string> documents, IReadOnlyList<string> gone)
    {
        var names = NamesOf(files, gone);
        return names.Count == 0 ? [] : [.. documents.Where(document => Mentions(files.Read(document), names))];
    }

    private static List<byte[]> NamesOf(IFileSnapshot files, IReadOnlyList<string> gone)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in gone)
        {
            Add(names, Path.GetFileName(path));
            for (var folder = Path.GetDirectoryName(path); folder is { Length: > 0 } && !files.HasFolder(folder); folder = Path.GetDirectoryName(folder))
            {
                Add(names, Path.GetFileName(folder));
            }
        }

        return [.. names.Where(static name => name.Length > 0).Select(Encoding.UTF8.GetBytes)];
    }

    // A link may spell a name as it is or percent-encoded.
    private static void Add(HashSet<string> names, string name)
    {
        names.Add(name);
        names.Add(Uri.EscapeDataString(name));
    }

    private static bool Mentions(byte[]? content, List<byte[]> names) => content is not null && names.Exists(name => content.AsSpan().IndexOf(name) >= 0);
}
