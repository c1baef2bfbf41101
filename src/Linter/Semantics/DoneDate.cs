using Linter.Readings;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics;

/// <summary>When an action item was done.</summary>
/// <param name="Date">The day.</param>
/// <param name="Span">Where it stands.</param>
public sealed record DoneDate(LocalDate Date, TextSpan Span)
{
    /// <summary>How many characters may stand between the status and its date: "done on 1 March 2025".</summary>
    private const int Reach = 5;

    private static readonly string[] OlderWork = ["already", "before", "previously", "in flight"];

    /// <summary>The full date directly behind the status of a done item.</summary>
    public static DoneDate? Of(ActionItem item)
    {
        if (item is not { Status: ActionStatus.Done, StatusField: { } status } || Array.Exists(OlderWork, word => status.Value.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        foreach (var reading in item.Item.Readings)
        {
            if (reading is InstantReading { Problem: ReadingProblem.None, Date: { IsOrderAmbiguous: false } part } && part.ToLocalDate() is { } date
                && part.Span.Start > status.Span.Start && part.Span.Start <= status.Span.End + Reach && item.Due?.Span.OverlapsWith(part.Span) != true)
            {
                return new DoneDate(date, part.Span);
            }
        }

        return null;
    }
}
