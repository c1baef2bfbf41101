using Linter.Readings;

namespace Linter.Semantics.Timelines;

/// <summary>Entries of one sequence before dates and zones are resolved.</summary>
internal sealed class SequenceDraft
{
    public required Section Section { get; init; }

    /// <summary>The label of the group, or null.</summary>
    public string? Group { get; init; }

    public List<EntryDraft> Entries { get; } = [];

    /// <summary>The day written above the entry of the same index: a date line, a date heading, a dated parent, or one that words tell; null if there is none.</summary>
    public List<InstantReading?> DayAbove { get; } = [];

    /// <summary>The zone of the time column, or null.</summary>
    public ZonePart? ColumnZone { get; set; }
}
