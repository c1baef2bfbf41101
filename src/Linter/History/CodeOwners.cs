namespace Linter.History;

/// <summary>The entries of a CODEOWNERS file; the last one that matches a path decides.</summary>
public sealed class CodeOwners
{
    public static readonly CodeOwners None = new([]);

    private readonly IReadOnlyList<CodeOwnersEntry> _entries;

    private CodeOwners(IReadOnlyList<CodeOwnersEntry> entries) => _entries = entries;

    public static CodeOwners Parse(string text)
    {
        var entries = new List<CodeOwnersEntry>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var comment = line.IndexOf('#');
            var words = (comment < 0 ? line : line[..comment]).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            // A section head of GitLab: "[Database]".
            if (words.Length > 0 && words[0][0] is not ('[' or '^'))
            {
                entries.Add(new CodeOwnersEntry(words[0], words[1..]));
            }
        }

        return new CodeOwners(entries);
    }

    /// <param name="path">A path in the repository, with forward slashes.</param>
    public IReadOnlyList<string> Of(string path)
    {
        for (var i = _entries.Count - 1; i >= 0; i--)
        {
            if (_entries[i].Matches(path))
            {
                return _entries[i].Owners;
            }
        }

        return [];
    }
}
