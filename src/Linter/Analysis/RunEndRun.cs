using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Analysis;

/// <summary>One pass of the rules that compare documents over the fingerprints of a run.</summary>
internal static class RunEndRun
{
    public static RunAnalysis Execute(List<RunEndAction> actions, IReadOnlyList<IncidentFingerprint> documents, bool isPedantic)
    {
        var findings = new Dictionary<IncidentFingerprint, List<Diagnostic>>(ReferenceEqualityComparer.Instance);
        var notifications = new List<EngineNotification>();
        foreach (var action in documents.Count > 1 ? actions : [])
        {
            try
            {
                action.Run(new RunAnalysisContext(documents, action.Rule.Options, (document, diagnostic) => Add(findings, document, diagnostic, action.Rule, isPedantic)));
            }
            catch (Exception exception)
            {
                notifications.Add(EngineNotification.RuleFailed(null, action.Rule.Descriptor.Id, DiagnosticSink.Describe(exception)));
            }
        }

        return new RunAnalysis([.. documents.Where(findings.ContainsKey).Select(document => (document, (IReadOnlyList<Diagnostic>)findings[document]))], notifications);
    }

    private static void Add(Dictionary<IncidentFingerprint, List<Diagnostic>> findings, IncidentFingerprint document, Diagnostic diagnostic, ActiveRule rule, bool isPedantic)
    {
        if (diagnostic.Confidence == Confidence.Guess && !isPedantic)
        {
            return;
        }

        if (!findings.TryGetValue(document, out var diagnostics))
        {
            findings.Add(document, diagnostics = []);
        }

        diagnostics.Add(rule.Grade(diagnostic));
    }
}
