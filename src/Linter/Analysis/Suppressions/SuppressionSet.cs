using Linter.Diagnostics;

namespace Linter.Analysis.Suppressions;

/// <summary>The suppressions of one document.</summary>
internal sealed class SuppressionSet(List<Suppression> suppressions, IReadOnlyList<Diagnostic> faults)
{
    private readonly ILookup<string, Suppression> _byRule = suppressions.ToLookup(static suppression => suppression.Rule.Id, StringComparer.Ordinal);

    /// <summary>What is wrong with comments that cannot be followed.</summary>
    public IReadOnlyList<Diagnostic> Faults { get; } = faults;

    /// <summary>The nearest suppression that covers the finding, which is then used; null if none does.</summary>
    public Suppression? Use(Diagnostic diagnostic)
    {
        Suppression? nearest = null;
        foreach (var suppression in _byRule[diagnostic.Descriptor.Id])
        {
            if (suppression.Covers(diagnostic.Span) && (nearest is null || suppression.Extent.Length < nearest.Extent.Length))
            {
                nearest = suppression;
            }
        }

        nearest?.IsUsed = true;
        return nearest;
    }

    /// <summary>Reports the suppressions that no finding used.</summary>
    /// <param name="isJudged">False for a rule that did not look at the whole document, so that nothing is known of it.</param>
    public IEnumerable<Diagnostic> Unused(Func<DiagnosticDescriptor, bool> isJudged) =>
        suppressions.Where(suppression => suppression is { Holds: true, IsUsed: false } && isJudged(suppression.Rule)).Select(static suppression => new Diagnostic
        {
            Descriptor = SuppressionDescriptors.Unused,
            Severity = DiagnosticSeverity.Warning,
            Span = suppression.NameSpan,
            Message = $"There is no finding of {suppression.Rule.Id} ({suppression.Rule.Name}) here: remove it from the suppression.",
            Subject = suppression.Rule.Id,
        });
}
