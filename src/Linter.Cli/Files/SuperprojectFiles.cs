namespace Linter.Cli.Files;

/// <summary>A working tree without what lies in its submodules: of these nothing is known in other states either, so both states of a change are judged alike.</summary>
/// <param name="disk">The files of the working tree.</param>
/// <param name="index">Knows which folders are submodules.</param>
public sealed class SuperprojectFiles(IFileSnapshot disk, IFileSnapshot index) : IFileSnapshot
{
    public bool IsCaseSensitive => disk.IsCaseSensitive;

    public bool Covers(string fullPath) => disk.Covers(fullPath) && index.Covers(fullPath);

    public byte[]? Read(string fullPath) => disk.Read(fullPath);

    public bool HasFile(string fullPath) => disk.HasFile(fullPath);

    public bool HasFolder(string fullPath) => disk.HasFolder(fullPath);

    public IReadOnlyList<string> Names(string folder) => disk.Names(folder);

    public IReadOnlyList<string> MarkdownBelow(string folder) => [.. disk.MarkdownBelow(folder).Where(Covers)];
}
