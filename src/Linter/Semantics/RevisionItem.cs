using Linter.Text;
using NodaTime;

namespace Linter.Semantics;

/// <summary>An action item as one revision of a document had it.</summary>
public sealed class RevisionItem
{
    /// <summary>As much of the smaller item must be in the other one.</summary>
    private const double LeastShared = 0.7;

    public required string Text { get; init; }

    /// <summary>The whole item on one line, without its bullet and box.</summary>
    public required string Source { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>The ticket ids in capitals; a URL counts by its last part.</summary>
    public required IReadOnlyList<string> Tickets { get; init; }

    /// <summary>The telling words: lower case, singular, verbs left out.</summary>
    public required IReadOnlySet<string> Words { get; init; }

    /// <summary>The day the item is due; null if none is certain.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>True if nothing remains to be done.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>True for the same ticket or like words: a reworded item is still itself.</summary>
    public bool IsSameAs(RevisionItem other) => SharesTicket(other) || (Tickets.Count == 0 || other.Tickets.Count == 0) && Similarity(other) >= LeastShared;

    /// <summary>The item of another revision that this one is; null if there is none.</summary>
    public RevisionItem? FindIn(IReadOnlyList<RevisionItem> items)
    {
        RevisionItem? best = null;
        foreach (var item in items)
        {
            if (SharesTicket(item))
            {
                return item;
            }

            best = IsSameAs(item) && (best is null || Similarity(item) > Similarity(best)) ? item : best;
        }

        return best;
    }

    private bool SharesTicket(RevisionItem other) => Tickets.Any(ticket => other.Tickets.Contains(ticket, StringComparer.Ordinal));

    private double Similarity(RevisionItem other)
    {
        var smaller = Math.Min(Words.Count, other.Words.Count);
        return smaller == 0 ? 0 : (double)Words.Count(other.Words.Contains) / smaller;
    }
}
