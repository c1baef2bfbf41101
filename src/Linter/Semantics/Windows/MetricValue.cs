using Linter.Readings;
using Linter.Semantics.Vocabulary;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Windows;

/// <summary>Tells which lengths behind the label of a metric are those of this incident.</summary>
internal static class MetricValue
{
    private const string Pauses = ",;()/|–—";

    private static readonly CueSet Goals = new("goal* | target* | objective* | slo | slos | sla | slas | rto | rpo | budget | expected");

    private static readonly CueSet Means = new(
        "average* | averaging | avg | mean | median | rolling | trailing | quarter | quarterly | month* | annual* | this year | last year | per year | "
        + "last … days | past … days | over … days | last … weeks | past … weeks | over … weeks | last … incidents | past … incidents | all incidents");

    /// <summary>Every length of the value but goals; none if it speaks of a mean over several incidents.</summary>
    /// <param name="item">The item with the label.</param>
    /// <param name="first">The first length in it.</param>
    public static List<DurationReading> LengthsOf(ContentItem item, DurationReading first)
    {
        var lengths = new List<DurationReading>();
        foreach (var line in item.Lines)
        {
            if (Means.IsIn(line.PlainText))
            {
                return [];
            }
        }

        foreach (var reading in item.Readings)
        {
            if (reading is DurationReading { IsRelative: false } length && IsOfValue(item, length, first) && !IsGoal(item, length))
            {
                lengths.Add(length);
            }
        }

        return lengths;
    }

    /// <summary>"TTD: 5 min, TTR: 40 min": the second length has a name of its own.</summary>
    private static bool IsOfValue(ContentItem item, DurationReading length, DurationReading first) =>
        ReferenceEquals(length, first) || ItemText.NameBefore(item, length) is null;

    /// <summary>"goal 3 min", "3 min (goal)".</summary>
    private static bool IsGoal(ContentItem item, DurationReading length)
    {
        var (before, behind) = ItemText.Around(item, length);
        var words = before.AsSpan();
        return Goals.IsIn(words[(words.LastIndexOfAny(Pauses) + 1)..]) || OpensWithGoal(behind);
    }

    /// <summary>True for "3 min (goal)" and "3 min goal", not for "9 min (goal 3 min)".</summary>
    private static bool OpensWithGoal(ReadOnlySpan<char> behind)
    {
        var words = behind.TrimStart(" ([");
        var end = words.IndexOfAny(" ,;:)]");
        return end < 0 ? Goals.IsIn(words) : Goals.IsIn(words[..end]) && !words[end..].Trim(" :=<≤~").IsEmpty;
    }
}
