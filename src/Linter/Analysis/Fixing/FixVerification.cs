using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Analysis.Fixing;

/// <summary>Checks what repairs did to a document against what a safe repair may do.</summary>
internal sealed class FixVerification(AnalyzedDocument before, AnalyzedDocument after, IReadOnlyList<FixCandidate> fixes, TextChangeSet changes)
{
    private readonly CoveredText _places = PlacesOf(fixes);

    /// <summary>What is wrong with the repairs; null if nothing is.</summary>
    public FixBreach? FindBreach()
    {
        if (FindFailure() is { } failure)
        {
            return failure;
        }

        var difference = new FactDifference(before.Facts, after.Facts, fact => _places.Overlaps(fact.Span), fact => changes.TouchesAfter(fact.Span));
        return FindChangedFact(difference) ?? FindNewFinding(difference);
    }

    /// <summary>The places that the findings speak of.</summary>
    private static CoveredText PlacesOf(IReadOnlyList<FixCandidate> fixes)
    {
        var places = new CoveredText();
        foreach (var diagnostic in fixes.Select(static fix => fix.Diagnostic))
        {
            places.Add(diagnostic.Span);
            foreach (var related in diagnostic.Related)
            {
                places.Add(related.Span);
            }
        }

        return places;
    }

    /// <summary>A rule that can no longer read the document.</summary>
    private FixBreach? FindFailure() =>
        NewNotifications().Any(static notification => notification.Severity == DiagnosticSeverity.Error) ? new FixBreach("makes a rule fail", IsDefect: true) : null;

    private IEnumerable<EngineNotification> NewNotifications() =>
        after.Analysis.Notifications.Where(notification => before.Analysis.Notifications.All(other => (other.Id, other.RuleId) != (notification.Id, notification.RuleId)));

    /// <summary>No rule may find more than before, or anything more severe; each repair must take one finding of its rule away. Nor may there be anything new to say about the run.</summary>
    private FixBreach? FindNewFinding(FactDifference difference)
    {
        var isOfRule = difference is { Completed: 0, Gained.Count: 0, Lost.Count: 0, IsReordered: false };
        if (NewNotifications().FirstOrDefault() is { } notification)
        {
            return new FixBreach($"brings the notification {notification.Id}", isOfRule);
        }

        foreach (var (rule, severity) in after.Analysis.Diagnostics.Select(static found => (found.Descriptor.Id, found.Severity)).Distinct())
        {
            var repaired = fixes.Count(fix => IsCounted(fix.Diagnostic, rule, severity));
            var left = after.Analysis.Diagnostics.Count(found => IsCounted(found, rule, severity));
            var was = before.Analysis.Diagnostics.Count(found => IsCounted(found, rule, severity));
            if (left > was - repaired)
            {
                return left > was
                    ? new FixBreach($"brings a new finding of {rule}", isOfRule)
                    : new FixBreach($"leaves a finding of {rule} that it claims to repair", IsDefect: true);
            }
        }

        return null;
    }

    private static bool IsCounted(Diagnostic diagnostic, string rule, DiagnosticSeverity severity) => diagnostic.Descriptor.Id == rule && diagnostic.Severity >= severity;

    /// <summary>What was said must still be said, but for what the findings speak of; what is said anew must stand in the repaired text.</summary>
    private FixBreach? FindChangedFact(FactDifference difference)
    {
        foreach (var fact in difference.Lost)
        {
            if (!MayVanish(fact, difference.Gained))
            {
                return new FixBreach($"changes what the document says: {fact} is lost", IsDefect: !IsReadOtherwise(fact, difference.Gained));
            }
        }

        return difference.Gained.Find(fact => !MayAppear(fact, difference.Lost)) is { } strange
            ? new FixBreach($"changes what the document says: {strange} is new", IsDefect: !difference.Lost.Exists(fact => fact.Kind == strange.Kind))
            : null;
    }

    private bool MayVanish(ModelFact fact, List<ModelFact> gained) =>
        _places.Overlaps(fact.Span) && (fact.Kind != ModelFact.Reading || IsTakenOut(fact) || gained.Exists(other => IsWrittenOut(fact, other)));

    /// <summary>True for a fact in new text, or one in the place of another that the finding speaks of: what is left of "[ x] Restart".</summary>
    private bool MayAppear(ModelFact fact, List<ModelFact> lost) =>
        changes.TouchesAfter(fact.Span) || lost.Exists(other => other.Kind == fact.Kind && IsInPlaceOf(fact.Span, other.Span));

    /// <summary>True if text that no repair touches stands for something else now, because of what can be read beside it: an undated clock that follows another one.</summary>
    private bool IsReadOtherwise(ModelFact fact, List<ModelFact> gained) =>
        !changes.TouchesBefore(fact.Span) && gained.Exists(other => other.Kind == fact.Kind);

    /// <summary>True if the value is deleted with the text around it.</summary>
    private bool IsTakenOut(ModelFact fact) => changes.Deletes(fact.Span);

    /// <summary>True if the same value now stands with more beside it: a clock or both ends of a range that got their date.</summary>
    private bool IsWrittenOut(ModelFact fact, ModelFact other) =>
        other.Kind == ModelFact.Reading && Holds(other.Value.Split('/'), fact.Value.Split('/')) && changes.TouchesAfter(other.Span) && IsInPlaceOf(other.Span, fact.Span);

    private static bool Holds(string[] ends, string[] parts) =>
        ends.Length == parts.Length && ends.Zip(parts).All(static pair => pair.First.Contains(pair.Second, StringComparison.Ordinal));

    private bool IsInPlaceOf(TextSpan written, TextSpan old) => changes.Map(old.End) == written.End || changes.Map(old.Start) == written.Start;
}
