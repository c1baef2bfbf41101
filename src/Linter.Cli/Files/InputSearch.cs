namespace Linter.Cli.Files;

/// <summary>Turns the paths of a command line into documents, in a stable order and each once.</summary>
/// <param name="files">Where the files are.</param>
/// <param name="folder">The folder that relative paths start from.</param>
/// <param name="stdinName">The name of what comes from standard input.</param>
public sealed class InputSearch(IFileSnapshot files, string folder, string stdinName)
{
    private readonly List<InputDocument> _documents = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    /// <summary>Throws <see cref="CommandFailure"/> for a path that does not exist.</summary>
    public IReadOnlyList<InputDocument> Find(IReadOnlyList<string> paths)
    {
        for (var i = 0; i < paths.Count; i++)
        {
            Add(paths[i], i);
        }

        return _documents;
    }

    private void Add(string path, int index)
    {
        if (path == "-")
        {
            Add(new InputDocument("", stdinName, null) { LookUpPath = stdinName.Length > 0 ? Path.GetFullPath(stdinName, folder) : "" });
            return;
        }

        var full = SpelledPath.Of(Path.GetFullPath(path, folder), folder, files);
        if (files.HasFolder(full))
        {
            AddBelow(full, index);
        }
        else if (files.HasFile(full))
        {
            Add(new InputDocument(full, ShownPath.Of(full, folder), null));
        }
        else
        {
            throw new CommandFailure($"'{path}' does not exist; check the path.");
        }
    }

    private void AddBelow(string searched, int index)
    {
        foreach (var file in files.MarkdownBelow(searched))
        {
            Add(new InputDocument(file, ShownPath.Of(file, folder), index));
        }
    }

    // A file that is found and named, too, is one document and counts as named.
    private void Add(InputDocument document)
    {
        if (_indexes.TryAdd(document.FullPath, _documents.Count))
        {
            _documents.Add(document);
        }
        else if (document.IsNamed)
        {
            _documents[_indexes[document.FullPath]] = document;
        }
    }
}
