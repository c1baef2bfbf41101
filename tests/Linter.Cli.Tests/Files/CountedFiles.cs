using System.Collections.Concurrent;
using Linter.Cli.Files;

namespace Linter.Cli.Tests.Files;

/// <summary>Files in memory that count how often each is read; one may be unreadable.</summary>
internal sealed class CountedFiles : IFileSnapshot
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _reads = new(StringComparer.Ordinal);

    public string? Unreadable { get; init; }

    /// <summary>The files that were asked for and how often, by path.</summary>
    public IReadOnlyDictionary<string, int> Lookups => _reads;

    public string this[string path]
    {
        set => _files[Path.GetFullPath(path)] = value;
    }

    public byte[]? Read(string fullPath) => Unreadable is { } path && fullPath == Path.GetFullPath(path)
        ? throw new UnauthorizedAccessException("Permission denied.")
        : _files.TryGetValue(fullPath, out var text) ? System.Text.Encoding.UTF8.GetBytes(text) : null;

    public bool HasFile(string fullPath)
    {
        _reads.AddOrUpdate(fullPath, 1, static (_, count) => count + 1);
        return _files.ContainsKey(fullPath) || fullPath == (Unreadable is null ? null : Path.GetFullPath(Unreadable));
    }

    public bool HasFolder(string fullPath) => false;

    public IReadOnlyList<string> Names(string folder) => [];

    public IReadOnlyList<string> MarkdownBelow(string folder) => [];
}
