using Linter.Semantics.Comparisons;

namespace Linter.Semantics;

/// <summary>How alike the incidents of two documents are.</summary>
/// <param name="Likeness">The strongest reason to take them for one; None if there is none.</param>
/// <param name="Shared">How many clock times both timelines have.</param>
/// <param name="All">How many clock times they have together.</param>
public sealed record IncidentComparison(IncidentLikeness Likeness, int Shared, int All)
{
    /// <summary>Fewer clock times are alike by chance.</summary>
    public const int FewestClocks = 4;

    /// <param name="left">A document.</param>
    /// <param name="right">Another one.</param>
    /// <param name="similarity">The least share of clock times or of text that counts, from 0 to 1.</param>
    public static IncidentComparison Of(IncidentFingerprint left, IncidentFingerprint right, double similarity)
    {
        var (shared, all) = Clocks(left.Clocks, right.Clocks);
        var likeness = left.IsLinkedWith(right) || AreVersions(left, right) ? IncidentLikeness.None
            : left.Ids.Any(id => right.Ids.Contains(id, StringComparer.Ordinal)) ? IncidentLikeness.Id
            : HaveSameClocks(left, right, shared, all, similarity) ? IncidentLikeness.Clocks
            : Overlap(left, right) ? IncidentLikeness.Window
            : left.Day is { } day && right.Day is { } other && day != other && TextSketch.Similarity(left.Sketch, right.Sketch) >= similarity ? IncidentLikeness.Text
            : IncidentLikeness.None;
        return new IncidentComparison(likeness, shared, all);
    }

    /// <summary>True for an internal and an external version of one postmortem.</summary>
    private static bool AreVersions(IncidentFingerprint left, IncidentFingerprint right) =>
        !string.Equals(left.Audience, right.Audience, StringComparison.Ordinal);

    private static bool HaveSameClocks(IncidentFingerprint left, IncidentFingerprint right, int shared, int all, double similarity) =>
        left.Clocks.Count >= FewestClocks && right.Clocks.Count >= FewestClocks && shared >= similarity * all && (left.Causes & right.Causes) != CauseClasses.None;

    private static bool Overlap(IncidentFingerprint left, IncidentFingerprint right) =>
        left is { Start: { } start, End: { } end } && right is { Start: { } otherStart, End: { } otherEnd } && start < otherEnd && otherStart < end
        && left.Services.Any(service => right.Services.Contains(service, StringComparer.Ordinal));

    private static (int Shared, int All) Clocks(IReadOnlyList<int> left, IReadOnlyList<int> right)
    {
        int i = 0, j = 0, shared = 0;
        while (i < left.Count && j < right.Count)
        {
            var order = left[i].CompareTo(right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return (shared, left.Count + right.Count - shared);
    }
}
