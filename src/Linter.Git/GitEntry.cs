namespace Linter.Git;

/// <summary>A file, folder, link or submodule of the index or of a revision.</summary>
/// <param name="Path">From the root of the repository, with forward slashes; empty for the root itself.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The id of the content; empty for a folder of the index.</param>
public sealed record GitEntry(string Path, GitEntryKind Kind, string Id)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}
