using Linter.Semantics.Prose;

namespace Linter.Semantics.Causes;

/// <summary>Reads what the entries of a timeline say about causes and repairs.</summary>
internal static class TimelineCauseReader
{
    public static IReadOnlyList<EntryRepair> ReadRepairs(Timeline timeline)
    {
        var repairs = new List<EntryRepair>();
        foreach (var entry in timeline.Entries)
        {
            foreach (var repair in RepairReader.Read(entry.Item))
            {
                repairs.Add(new EntryRepair(entry, entry.IsNegated ? repair with { Outcome = RepairOutcome.Failed } : repair));
            }
        }

        return repairs;
    }

    /// <returns>The entries that identify a cause, in order; those that only suspect or confirm one are left out.</returns>
    public static IReadOnlyList<IdentifiedCause> ReadCauses(Timeline timeline)
    {
        var causes = new List<IdentifiedCause>();
        foreach (var entry in timeline.Entries)
        {
            if (!entry.IsHedged && !entry.IsNegated && entry.IsCertainly(EventRole.Identified) && !entry.Text.Contains("confirm", StringComparison.OrdinalIgnoreCase)
                && ReadCause(entry) is { } cause)
            {
                causes.Add(cause);
            }
        }

        return causes;
    }

    private static IdentifiedCause? ReadCause(TimelineEntry entry)
    {
        var classes = CauseClasses.None;
        var components = new List<string>();
        string? name = null;
        foreach (var sentence in SentenceReader.Read(entry.Item))
        {
            var statement = CauseStatementReader.Read(sentence);
            if (!statement.IsHypothesis)
            {
                classes |= statement.Classes;
                components.AddRange(statement.Components);
                name ??= statement.Naming?.Value;
            }
        }

        return name is null ? null : new IdentifiedCause(entry, classes, [.. components.Distinct(StringComparer.Ordinal)], name);
    }
}
