using System.Diagnostics;
using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Diagnostics;
using Linter.Reporting;

namespace Linter.Cli.Commands;

/// <summary>One run over many documents: findings go out as they come, in the order of the documents.</summary>
internal sealed class CheckRun(CheckRequest request, Terminal terminal, CheckScope scope, Func<InputDocument, CheckedDocument> check, ReportSet reports)
{
    private readonly List<EngineNotification> _notifications = [];
    private readonly SearchedFolders _folders = new(scope.Files, request.Paths, scope.Folder);
    private readonly long _started = Stopwatch.GetTimestamp();
    private RunSummary _summary = new() { OldFindings = scope.Base is null ? null : 0 };

    /// <summary>What leaves out accepted findings; null if there is no baseline.</summary>
    public BaselineFilter? Baseline { get; init; }

    /// <summary>What compares the documents with one another; null if nothing does.</summary>
    public IDocumentComparison? Comparison { get; init; }

    /// <summary>Tells what is gone with a document that a change removed; null if nobody asks.</summary>
    public Func<string, CheckedDocument>? CheckGone { get; init; }

    /// <param name="rules">Tells the rules that run; asked only if a report names them.</param>
    public int Run(Func<IReadOnlyList<DiagnosticDescriptor>> rules)
    {
        var progress = new ProgressLine(terminal, scope.Documents.Count);
        reports.Begin(rules);
        _notifications.AddRange(scope.Notes);
        foreach (var failed in scope.Failures)
        {
            Take(failed, progress);
        }

        foreach (var document in new DocumentPipeline(request.Jobs).Run(scope.Documents, check))
        {
            progress.Advance();
            Take(Baseline?.Apply(document) ?? document, progress);
        }

        foreach (var document in Further())
        {
            TakeFurther(document, progress);
        }

        progress.Clear();
        return Finish();
    }

    /// <summary>What can be told only when all documents have been checked.</summary>
    private IEnumerable<CheckedDocument> Further()
    {
        var compared = Comparison?.Compare(_notifications).Select(document => Baseline?.ApplyToFurther(document) ?? document) ?? [];
        var gone = CheckGone is null ? [] : scope.Base!.Gone.Select(CheckGone);
        return compared.Concat(gone);
    }

    private void Take(CheckedDocument document, ProgressLine progress)
    {
        if (document.Failure is { } failure)
        {
            _notifications.Add(failure);
        }

        Comparison?.Add(document);
        if (document.Analysis is { } analysis)
        {
            _notifications.AddRange(analysis.Notifications);
            _folders.MarkPostmortem(document.Input);
            var report = ReportOf(document, analysis);
            _summary = _summary.Including(report);
            Write(report, progress);
        }
    }

    /// <summary>A document that is like another one is written once more, with these findings only, and one that is gone with what is gone.</summary>
    private void TakeFurther(CheckedDocument document, ProgressLine progress)
    {
        if (document.Failure is { } failure)
        {
            _notifications.Add(failure);
        }

        if (document.Analysis is { } analysis)
        {
            var report = ReportOf(document, analysis);
            _summary = _summary.IncludingFindings(report);
            Write(report, progress);
        }
    }

    private static DocumentReport ReportOf(CheckedDocument document, DocumentAnalysis analysis) => new(analysis.Text, analysis.Diagnostics)
    {
        Suppressed = analysis.Suppressed,
        OldFindings = document.OldFindings,
        Absent = document.Absent,
        Chart = document.Chart,
    };

    private void Write(DocumentReport report, ProgressLine progress)
    {
        progress.MakeRoomFor(report);
        reports.Write(report);
    }

    private int Finish()
    {
        _notifications.AddRange(StaleEntries());
        _summary = _summary with { Notifications = _notifications, Elapsed = terminal.IsErrorInteractive ? Stopwatch.GetElapsedTime(_started) : null };
        reports.End(_summary);
        WriteSummary();
        var hasFailed = IsEmpty() || _notifications.Exists(notification => notification.Severity == DiagnosticSeverity.Error);
        return hasFailed ? ExitCode.Failed : _summary.HasAtLeast(request.FailOn) ? ExitCode.Findings : ExitCode.Clean;
    }

    // A comparison takes findings away before the baseline is asked, so it cannot tell which entries are stale.
    private IEnumerable<EngineNotification> StaleEntries() => scope.Base is not null ? [] :
        Baseline?.Stale().Select(static entry => EngineNotification.StaleBaseline(entry.Document, entry.Rule, entry.Count, entry.Section, entry.Text)) ?? [];

    private void WriteSummary()
    {
        foreach (var notification in _notifications)
        {
            terminal.Error.WriteLine(SummaryText.LineOf(notification));
        }

        if (_summary.Documents > 0)
        {
            terminal.Error.WriteLine(SummaryText.TotalsOf(_summary));
        }
    }

    /// <summary>True if a folder should have held a postmortem but does not. A change need not touch one.</summary>
    private bool IsEmpty()
    {
        if (scope.NothingChanged is not null)
        {
            WriteIfNothingChanged(scope.NothingChanged);
            return false;
        }

        var folders = request.AllowEmpty ? [] : _folders.Empty;
        foreach (var folder in folders)
        {
            terminal.Error.WriteLine(SearchedFolders.Complaint(folder));
        }

        return folders.Count > 0;
    }

    private void WriteIfNothingChanged(string message)
    {
        if (_summary.Documents == 0 && _notifications.Count == 0)
        {
            terminal.Error.WriteLine($"pmlint: {message}");
        }
    }
}
