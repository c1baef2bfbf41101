using Linter.Readings;
using Linter.Semantics.Prose;
using NodaTime;

namespace Linter.Semantics;

/// <summary>An availability over a month, quarter or year, or a share of the error budget used, as one sentence states it.</summary>
/// <param name="Share">The availability, or the part of the budget, in per cent.</param>
/// <param name="Period">Over how long; the longest that the words can mean.</param>
/// <param name="Target">The target of the budget; null for an availability.</param>
public sealed record StatedAvailability(ShareReading Share, Duration Period, ShareReading? Target)
{
    private static readonly PhraseTable<int> Periods = new((7, "week | weekly"), (31, "month | monthly | 30 days"), (92, "quarter | quarterly"), (366, "year | yearly | annual"));

    private static readonly PhraseSet Availability = new("availability | uptime");

    private static readonly PhraseSet Budget = new("error budget");

    private static readonly PhraseSet Used = new("used | burned | burnt | consumed | spent");

    private static readonly PhraseSet Targets = new("slo | sla | target* | goal | objective | promis* | guarantee* | commit* | should | must");

    /// <summary>The availability is that of a moment, of a time before or of a part, or the sentence says that it is weighted or not measured yet.</summary>
    private static readonly PhraseSet Others = new("last | previous | past | during | weighted | expected | estimated | before | normally | usually | for the rest | otherwise | per request | request based");

    /// <summary>The availability that a full outage of this length leaves at most.</summary>
    public decimal Most(Duration outage) => 100 - Part(outage);

    /// <summary>The part of the budget that a full outage of this length uses.</summary>
    public decimal UsedBy(Duration outage) => Target is { Minimum: < 100 } target ? 100 * Part(outage) / (100 - target.Minimum) : 0;

    private decimal Part(Duration outage) => 100 * (decimal)(outage.TotalSeconds / Period.TotalSeconds);

    /// <summary>The sentences of the author's prose that state one with its period.</summary>
    public static IEnumerable<StatedAvailability> Of(SemanticModel model)
    {
        foreach (var narrative in model.Narrative)
        {
            if (Read(narrative.Sentence) is { } stated)
            {
                yield return stated;
            }
        }
    }

    private static StatedAvailability? Read(Sentence sentence)
    {
        var words = sentence.Words;
        var shares = (sentence.Item?.Readings ?? []).OfType<ShareReading>()
            .Where(share => sentence.Span.Contains(share.Span) && share is { Problem: ReadingProblem.None, IsUniversal: false, Qualifier.Kind: QualifierKind.Exact } && share.Minimum == share.Maximum).ToList();
        var hasTarget = Targets.IsWithin(words, 0, words.Count);
        if (PeriodOf(words) is not { } period || Others.IsWithin(words, 0, words.Count))
        {
            return null;
        }

        return shares switch
        {
            [var only] when !hasTarget && only.Minimum > 50 && Availability.IsWithin(words, 0, words.Count) => new StatedAvailability(only, period, null),
            [var first, var second] when hasTarget && Budget.IsWithin(words, 0, words.Count) && Used.IsWithin(words, 0, words.Count) && (first.Minimum >= 90) != (second.Minimum >= 90)
                => first.Minimum >= 90 ? new StatedAvailability(second, period, first) : new StatedAvailability(first, period, second),
            _ => null,
        };
    }

    private static Duration? PeriodOf(WordList words)
    {
        Duration? period = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (Periods.Find(words, i, out var days, out _))
            {
                period = period is null ? Duration.FromDays(days) : Duration.Max(period.Value, Duration.FromDays(days));
            }
        }

        return period;
    }
}
