using Linter.Analysis.Suppressions;
using Linter.Diagnostics;
using Linter.Semantics;
using NodaTime;

namespace Linter.Analysis;

/// <summary>Decides which of the reported findings are shown, and gives them their identity.</summary>
/// <param name="rules">The rules of the run.</param>
/// <param name="referenceTime">The moment from which suppressions have run out; null if none has.</param>
internal sealed class FindingFilter(RuleNames rules, Instant? referenceTime)
{
    /// <summary>
    /// A suppressed finding still hides those it explains, or silencing the better one would bring out the worse;
    /// and what a conflict or another finding hides still counts for its suppression.
    /// </summary>
    public DocumentAnalysis Apply(SemanticModel model, DiagnosticSink sink)
    {
        var suppressions = Read(model);
        var used = Match(suppressions, sink);
        ConflictFilter.Apply(sink.Diagnostics, model.Tree);
        Supersession.Apply(sink.Diagnostics);
        if (suppressions is not null)
        {
            sink.Diagnostics.AddRange(suppressions.Faults);
            sink.Diagnostics.AddRange(suppressions.Unused(rule => IsJudged(rule, sink)));
        }

        sink.Diagnostics.Sort(DiagnosticOrder.Compare);
        return Split(model, sink, used);
    }

    /// <summary>The same for findings that come when the others have been shown; faults of suppressions were told with those.</summary>
    public DocumentAnalysis ApplyToComparison(SemanticModel model, DiagnosticSink sink)
    {
        var used = Match(Read(model), sink);
        ConflictFilter.Apply(sink.Diagnostics, model.Tree);
        sink.Diagnostics.Sort(DiagnosticOrder.Compare);
        return Split(model, sink, used);
    }

    private SuppressionSet? Read(SemanticModel model) => new SuppressionReader(model.Tree, rules, referenceTime?.InUtc().Date).Read();

    private static Dictionary<Diagnostic, Suppression> Match(SuppressionSet? suppressions, DiagnosticSink sink)
    {
        var used = new Dictionary<Diagnostic, Suppression>(ReferenceEqualityComparer.Instance);
        if (suppressions is null)
        {
            return used;
        }

        foreach (var diagnostic in sink.Diagnostics)
        {
            if (suppressions.Use(diagnostic) is { } suppression)
            {
                used.Add(diagnostic, suppression);
            }
        }

        // A guess is not shown, but its suppression is needed as soon as guesses are asked for.
        sink.Guesses.ForEach(guess => suppressions.Use(guess));
        return used;
    }

    // What a rule finds by looking at history or other files may be there in the next run.
    private bool IsJudged(DiagnosticDescriptor rule, DiagnosticSink sink) =>
        rules.Runs(rule) && rule is { ReadsSurroundings: false, Category: not RuleCategory.History } && !sink.HasFailed(rule);

    private DocumentAnalysis Split(SemanticModel model, DiagnosticSink sink, Dictionary<Diagnostic, Suppression> used)
    {
        var identity = new DiagnosticIdentity(model);
        var shown = new List<Diagnostic>(sink.Diagnostics.Count);
        var suppressed = new List<SuppressedDiagnostic>();
        foreach (var diagnostic in sink.Diagnostics)
        {
            if (used.TryGetValue(diagnostic, out var suppression))
            {
                suppressed.Add(new SuppressedDiagnostic(identity.Complete(diagnostic), SuppressionKind.InSource, suppression.Reason));
            }
            else
            {
                shown.Add(identity.Complete(diagnostic));
            }
        }

        return new DocumentAnalysis(model.Tree.Text, shown, sink.Notifications) { Suppressed = suppressed, RunningRules = rules.Running };
    }
}
