namespace Linter.Testing;

/// <summary>A commit of a <see cref="HistoryScript"/>.</summary>
internal sealed record ScriptedCommit
{
    public required DateTimeOffset Authored { get; init; }

    public required DateTimeOffset Committed { get; init; }

    public required string Message { get; init; }

    /// <summary>What texts and findings call it; null if they do not.</summary>
    public string? StandIn { get; init; }

    /// <summary>The files it leaves with new content.</summary>
    public List<(string Path, string Text)> Files { get; } = [];

    /// <summary>The files it removes.</summary>
    public List<string> Removed { get; } = [];

    public bool IsBase { get; set; }
}
