using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary>What the rules that compare documents find among the documents of one state. The few documents with findings are read again.</summary>
internal sealed class StateComparison
{
    private readonly Dictionary<IncidentFingerprint, IReadOnlyList<Diagnostic>> _found = new(ReferenceEqualityComparer.Instance);
    private readonly List<EngineNotification> _notifications;

    /// <param name="documents">The documents, in the order of the run.</param>
    /// <param name="notifications">Takes what went wrong.</param>
    public StateComparison(IReadOnlyList<ComparedDocument> documents, List<EngineNotification> notifications)
    {
        _notifications = notifications;
        IncidentFingerprint[] fingerprints = [.. documents.Select(static document => document.Fingerprint)];
        // All documents are compared by the settings of each; nearly always they are the same.
        foreach (var group in documents.GroupBy(static document => document.Driver))
        {
            Compare(group.Key, fingerprints, group.Select(static document => document.Fingerprint).ToHashSet<object>(ReferenceEqualityComparer.Instance));
        }
    }

    /// <summary>The findings in a document; null if it has none or cannot be read again.</summary>
    public DocumentAnalysis? FindingsIn(ComparedDocument document) =>
        _found.TryGetValue(document.Fingerprint, out var diagnostics) && ReadAgain(document) is { } text ? document.Driver.Complete(text, diagnostics) : null;

    private void Compare(AnalyzerDriver driver, IReadOnlyList<IncidentFingerprint> fingerprints, HashSet<object> own)
    {
        var run = driver.AnalyzeRun(fingerprints);
        _notifications.AddRange(run.Notifications);
        foreach (var (fingerprint, diagnostics) in run.Documents.Where(document => own.Contains(document.Document)))
        {
            _found.Add(fingerprint, diagnostics);
        }
    }

    private SourceText? ReadAgain(ComparedDocument document)
    {
        try
        {
            var text = document.Read();
            if (document.Fingerprint.IsOf(text))
            {
                return text;
            }

            _notifications.Add(EngineNotification.Unreadable(document.Input.ShownPath, "it was changed while it was being checked."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _notifications.Add(EngineNotification.Unreadable(document.Input.ShownPath, exception.Message));
        }

        return null;
    }
}
