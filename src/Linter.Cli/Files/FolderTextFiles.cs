using System.Collections.Concurrent;
using Linter.Analysis;
using Linter.Text;

namespace Linter.Cli.Files;

/// <summary>The text files of a folder, each read once.</summary>
/// <param name="files">Where the files are.</param>
/// <param name="folder">The folder that paths are relative to.</param>
public sealed class FolderTextFiles(IFileSnapshot files, string folder) : ITextFiles
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _read = new(StringComparer.Ordinal);

    public IReadOnlyList<string> ReadLines(string path) => _read.GetOrAdd(path, Read);

    /// <exception cref="CommandFailure">The file does not exist.</exception>
    private string[] Read(string path)
    {
        var bytes = files.Read(Path.GetFullPath(path, folder)) ?? throw new CommandFailure($"{path}: the template does not exist.");
        return SourceText.Decode(bytes, path).Content.Split('\n', StringSplitOptions.TrimEntries);
    }
}
