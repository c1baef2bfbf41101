using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Diagnostics;
using Linter.Semantics;

namespace Linter.Cli.Commands;

/// <summary>
/// Compares the documents that a change has touched with all others, as they are and as they were, and keeps the findings that the change brought.
/// The others are the same on both sides, and only those are read whose text may tell the same incident.
/// </summary>
/// <param name="checker">Has checked the documents as they are.</param>
/// <param name="findAll">Finds all documents as they are, in the order of a run over them.</param>
/// <param name="jobs">How many documents are read at the same time.</param>
/// <param name="isComplete">True to tell of old and absent findings, too, in every document that was touched.</param>
internal sealed class ChangeComparison(DocumentChecker checker, Func<IReadOnlyList<InputDocument>> findAll, int jobs, bool isComplete) : IDocumentComparison
{
    private readonly List<PairedDocument> _documents = [];
    private readonly HashSet<string> _touched = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private List<InputDocument> _unread = [];
    private int _unreadable;

    public void Add(CheckedDocument document)
    {
        _touched.Add(document.Input.FullPath);
        _documents.Add(new PairedDocument(document.Input, ComparedDocument.Of(document, checker), document.Before, IsChanged: true));
    }

    public IEnumerable<CheckedDocument> Compare(List<EngineNotification> notifications)
    {
        var asked = _documents.FindAll(document => isComplete || document.TellsAnew);
        if (asked.Count == 0)
        {
            return [];
        }

        FindOthers();
        List<CheckedDocument> differences = [];
        List<EngineNotification> notes = [];
        for (; asked.Count > 0; asked = NewlyAsked(differences))
        {
            ReadLike([.. asked.SelectMany(static document => document.Fingerprints)]);
            notes.Clear();
            differences = Differences(notes);
        }

        notifications.AddRange(notes);
        notifications.AddRange(_unreadable > 0 ? [EngineNotification.NotCompared(_unreadable)] : []);
        return differences;
    }

    private void FindOthers()
    {
        foreach (var document in findAll())
        {
            _positions.TryAdd(document.FullPath, _positions.Count);
            if (!_touched.Contains(document.FullPath))
            {
                _unread.Add(document);
            }
        }
    }

    /// <summary>A finding in a document that was not touched is new only if the document was not like any other one before, so these are looked for, too.</summary>
    private List<PairedDocument> NewlyAsked(List<CheckedDocument> differences) =>
        [.. _documents.Where(document => differences.Exists(difference => difference.Input == document.Input) && _touched.Add(document.Input.FullPath))];

    private void ReadLike(IReadOnlyList<IncidentFingerprint> asked)
    {
        var rest = new List<InputDocument>();
        foreach (var (input, document) in new DocumentPipeline(jobs).Run(_unread, input => (input, Read(input, asked))))
        {
            if (document is null)
            {
                rest.Add(input);
            }
            else if (ComparedDocument.Of(document, checker) is { } compared)
            {
                _documents.Add(new PairedDocument(input, compared, compared, IsChanged: false));
            }
        }

        _unread = rest;
    }

    /// <summary>Null if the document cannot matter to those that are asked about.</summary>
    private CheckedDocument? Read(InputDocument input, IReadOnlyList<IncidentFingerprint> asked)
    {
        var driver = checker.DriverOf(input);
        try
        {
            var traces = TextTraces.Of(checker.Read(input).Content);
            return asked.Any(fingerprint => driver.MayConcern(fingerprint, traces)) ? checker.Only(driver.ComparingRules).Check(input) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Interlocked.Increment(ref _unreadable);
            return new CheckedDocument(input, null, null);
        }
    }

    private List<CheckedDocument> Differences(List<EngineNotification> notifications)
    {
        // Both sides in the same order, so that of two documents the same one is reported.
        PairedDocument[] documents = [.. _documents.OrderBy(document => _positions.GetValueOrDefault(document.Input.FullPath, int.MaxValue))];
        var now = new StateComparison([.. documents.Select(static document => document.Now).OfType<ComparedDocument>()], notifications);
        var before = new StateComparison([.. documents.Select(static document => document.Before).OfType<ComparedDocument>()], notifications);
        return [.. documents.Select(document => Difference(document, now, before)).OfType<CheckedDocument>()];
    }

    private CheckedDocument? Difference(PairedDocument document, StateComparison now, StateComparison before)
    {
        var current = document.Now is null ? null : now.FindingsIn(document.Now);
        var old = document.Before is null ? null : before.FindingsIn(document.Before);
        if ((current ?? old)?.Text is not { } text)
        {
            return null;
        }

        var difference = FindingComparison.Of(current ?? new DocumentAnalysis(text, [], []), old ?? new DocumentAnalysis(text, [], []));
        return document.IsChanged ? new CheckedDocument(document.Input, difference.Now, null) { OldFindings = difference.Old, Absent = isComplete ? difference.Absent : null }
            : difference.Now.Diagnostics.Count > 0 ? new CheckedDocument(document.Input, difference.Now with { Suppressed = [] }, null)
            : null;
    }
}
