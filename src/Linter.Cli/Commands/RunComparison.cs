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
internal sealed class RunComparison(DocumentReader reader, AnalyzerDriver driver)
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
        var run = driver.AnalyzeRun(_fingerprints);
        notifications.AddRange(run.Notifications);
        foreach (var (fingerprint, diagnostics) in run.Documents)
        {
            if (ReadAgain(fingerprint, notifications) is { } text)
            {
                yield return AnalyzerDriver.Complete(text, diagnostics);
            }
        }
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
