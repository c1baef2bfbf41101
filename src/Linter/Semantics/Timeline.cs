namespace Linter.Semantics;

/// <summary>All events of the document.</summary>
public sealed class Timeline
{
    public static readonly Timeline Empty = new() { Sequences = [], Entries = [], Sections = [] };

    public required IReadOnlyList<TimelineSequence> Sequences { get; init; }

    /// <summary>The entries of all sequences in document order.</summary>
    public required IReadOnlyList<TimelineEntry> Entries { get; init; }

    /// <summary>The sections that hold the sequences.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }
}
