namespace Linter.Analysis.Fixing;

/// <summary>What one document says and another does not.</summary>
internal sealed class FactDifference
{
    /// <param name="before">The facts of the document.</param>
    /// <param name="after">Those of the repaired one.</param>
    /// <param name="isRepaired">Tells whether a fact of the document is one that the repair is about.</param>
    /// <param name="isWritten">Tells whether a fact of the repaired document stands in new text.</param>
    public FactDifference(IReadOnlyList<ModelFact> before, IReadOnlyList<ModelFact> after, Predicate<ModelFact> isRepaired, Predicate<ModelFact> isWritten)
    {
        Lost = Without(before, after, isRepaired);
        Gained = Without(after, before, isWritten);
        IsReordered = !Sequence(before).SequenceEqual(Sequence(after), StringComparer.Ordinal);
        Completed = Lost.RemoveAll(fact => Gained.FindIndex(fact.IsCompletedBy) is >= 0 and var index && RemoveAt(Gained, index));
    }

    /// <summary>The facts that are no longer said.</summary>
    public List<ModelFact> Lost { get; }

    /// <summary>The facts that were not said before.</summary>
    public List<ModelFact> Gained { get; }

    /// <summary>How many facts say the same and something more that was not known before.</summary>
    public int Completed { get; }

    /// <summary>True if the timeline tells its entries in another order, by which other rules judge it.</summary>
    public bool IsReordered { get; }

    private static IEnumerable<string> Sequence(IReadOnlyList<ModelFact> facts) => facts.Where(static fact => fact.Kind == ModelFact.TimelineEntry).Select(static fact => fact.Value);

    /// <summary>The facts that the other list does not hold, each counted as often as it stands there; of equal facts those that were worked on are taken.</summary>
    private static List<ModelFact> Without(IReadOnlyList<ModelFact> facts, IReadOnlyList<ModelFact> others, Predicate<ModelFact> isWorkedOn)
    {
        var counts = new Dictionary<(string Kind, string Value), int>();
        foreach (var fact in others)
        {
            var key = (fact.Kind, fact.Value);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return [.. facts.OrderBy(fact => isWorkedOn(fact)).Where(fact => !Take(counts, (fact.Kind, fact.Value)))];
    }

    private static bool Take(Dictionary<(string Kind, string Value), int> counts, (string Kind, string Value) key)
    {
        if (counts.GetValueOrDefault(key) == 0)
        {
            return false;
        }

        counts[key]--;
        return true;
    }

    private static bool RemoveAt(List<ModelFact> facts, int index)
    {
        facts.RemoveAt(index);
        return true;
    }
}
