using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary>
/// Compares the documents of a run when all have been checked. Only what tells their incidents apart is kept;
/// the few documents with findings are read again.
/// </summary>
/// <param name="reader">Reads documents again.</param>
/// <param name="checker">Knows the rules that count for each document.</param>
internal sealed class RunComparison(DocumentReader reader, DocumentChecker checker)
{
    private readonly List<IncidentFingerprint> _fingerprints = [];
    private readonly Dictionary<IncidentFingerprint, InputDocument> _inputs = new(ReferenceEqualityComparer.Instance);

    // Standard input cannot be read twice.
    private SourceText? _standardInput;

    /// <summary>Called for each document, in the order of the run.</summary>
    public void Add(CheckedDocument document)
    {
        if (document.Analysis is { Fingerprint: { } fingerprint } analysis)
        {
            _fingerprints.Add(fingerprint);
            _inputs.Add(fingerprint, document.Input);
            _standardInput = document.Input.FullPath.Length == 0 ? analysis.Text : _standardInput;
        }
    }

    /// <summary>The findings of each document that has some, in the order of the run.</summary>
    /// <param name="notifications">Takes what went wrong.</param>
    public IEnumerable<DocumentAnalysis> Compare(List<EngineNotification> notifications)
    {
        var runs = _fingerprints.Select(DriverOf).Distinct().ToDictionary(static driver => driver, driver => FindingsOf(driver, notifications));
        foreach (var fingerprint in _fingerprints)
        {
            var driver = DriverOf(fingerprint);
            if (runs[driver].TryGetValue(fingerprint, out var diagnostics) && ReadAgain(fingerprint, notifications) is { } text)
            {
                yield return driver.Complete(text, diagnostics);
            }
        }
    }

    private AnalyzerDriver DriverOf(IncidentFingerprint fingerprint) => checker.DriverOf(_inputs[fingerprint]);

    // All documents are compared by the settings of each; nearly always they are the same.
    private Dictionary<IncidentFingerprint, IReadOnlyList<Diagnostic>> FindingsOf(AnalyzerDriver driver, List<EngineNotification> notifications)
    {
        var run = driver.AnalyzeRun(_fingerprints);
        notifications.AddRange(run.Notifications);
        var findings = new Dictionary<IncidentFingerprint, IReadOnlyList<Diagnostic>>(ReferenceEqualityComparer.Instance);
        foreach (var (fingerprint, diagnostics) in run.Documents)
        {
            findings.Add(fingerprint, diagnostics);
        }

        return findings;
    }

    private SourceText? ReadAgain(IncidentFingerprint fingerprint, List<EngineNotification> notifications)
    {
        var input = _inputs[fingerprint];
        try
        {
            var text = input.FullPath.Length == 0 ? _standardInput! : reader.Read(input);
            if (fingerprint.IsOf(text))
            {
                return text;
            }

            notifications.Add(EngineNotification.Unreadable(input.ShownPath, "it was changed while it was being checked."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            notifications.Add(EngineNotification.Unreadable(input.ShownPath, exception.Message));
        }

        return null;
    }
}
