using System.Diagnostics;
using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Diagnostics;
using Linter.Reporting;
using Linter.Reporting.Excerpts;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary>One run over many documents: findings go out as they come, in the order of the documents.</summary>
internal sealed class CheckRun(CheckRequest request, Terminal terminal, DocumentChecker checker, ReportSet reports)
{
    private readonly List<EngineNotification> _notifications = [];
    private readonly HashSet<int> _foldersWithPostmortems = [];
    private readonly long _started = Stopwatch.GetTimestamp();
    private RunSummary _summary = new();

    public int Run(IReadOnlyList<InputDocument> documents)
    {
        var progress = new ProgressLine(terminal, documents.Count);
        reports.Begin(() => checker.RulesOver(documents));
        foreach (var document in new DocumentPipeline(request.Jobs).Run(documents, checker.Check))
        {
            progress.Advance();
            Take(document, progress);
        }

        progress.Clear();
        return Finish();
    }

    private void Take(CheckedDocument document, ProgressLine progress)
    {
        if (document.Failure is { } failure)
        {
            _notifications.Add(failure);
        }

        if (document.Analysis is { } analysis)
        {
            _notifications.AddRange(analysis.Notifications);
            _foldersWithPostmortems.Add(document.Input.SearchedFolder ?? -1);
            var report = new DocumentReport(analysis.Text, analysis.Diagnostics) { Suppressed = analysis.Suppressed, Chart = document.Chart };
            _summary = _summary.Including(report);
            progress.MakeRoomFor(report);
            reports.Write(report);
        }
    }

    private int Finish()
    {
        _summary = _summary with { Notifications = _notifications, Elapsed = terminal.IsErrorInteractive ? Stopwatch.GetElapsedTime(_started) : null };
        reports.End(_summary);
        WriteSummary();
        var emptyFolders = request.AllowEmpty ? [] : EmptyFolders();
        foreach (var folder in emptyFolders)
        {
            terminal.Error.WriteLine($"pmlint: '{VisibleText.Escape(folder)}' holds no postmortems; name the files to check them anyway, or pass --allow-empty.");
        }

        var hasFailed = emptyFolders.Count > 0 || _notifications.Exists(notification => notification.Severity == DiagnosticSeverity.Error);
        return hasFailed ? ExitCode.Failed : IsAtOrAboveFailOn() ? ExitCode.Findings : ExitCode.Clean;
    }

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

    private List<string> EmptyFolders()
    {
        var empty = new List<string>();
        for (var i = 0; i < request.Paths.Count; i++)
        {
            if (!_foldersWithPostmortems.Contains(i) && request.Paths[i] != "-" && Directory.Exists(Path.GetFullPath(request.Paths[i], terminal.Folder)))
            {
                empty.Add(request.Paths[i]);
            }
        }

        return empty;
    }

    private bool IsAtOrAboveFailOn() => request.FailOn switch
    {
        null => false,
        DiagnosticSeverity.Error => _summary.Errors > 0,
        DiagnosticSeverity.Warning => _summary.Errors + _summary.Warnings > 0,
        _ => _summary.Findings > 0,
    };
}
