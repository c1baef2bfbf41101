namespace Linter.Semantics;

/// <summary>Entries that are chronological by contract: a flat list, a table, one group of a grouped timeline.</summary>
public sealed class TimelineSequence
{
    public required IReadOnlyList<TimelineEntry> Entries { get; init; }

    public required Section Section { get; init; }

    /// <summary>The label of the group ("Escalation"), or null.</summary>
    public string? Group { get; init; }

    /// <summary>True if the entries run from the newest to the oldest.</summary>
    public bool IsNewestFirst { get; init; }

    /// <summary>True if the document says so: "most recent first".</summary>
    public bool IsDeclaredNewestFirst { get; init; }

    /// <summary>True if the stamps are elapsed times from the start, not clocks.</summary>
    public bool IsElapsed { get; init; }
}
