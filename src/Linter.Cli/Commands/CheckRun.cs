using System.Diagnostics;
using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Diagnostics;
using Linter.Reporting;
using Linter.Reporting.Excerpts;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary>One run over many documents: findings go out as they come, in the order of the documents.</summary>
internal sealed class CheckRun(CheckRequest request, Terminal terminal, CheckScope scope, Func<InputDocument, CheckedDocument> check, ReportSet reports)
{
    private readonly List<EngineNotification> _notifications = [];
    private readonly HashSet<int> _foldersWithPostmortems = [];
    private readonly long _started = Stopwatch.GetTimestamp();
    private RunSummary _summary = new() { OldFindings = scope.Base is null ? null : 0 };

    /// <param name="rules">Tells the rules that run; asked only if a report names them.</param>
    public int Run(Func<IReadOnlyList<DiagnosticDescriptor>> rules)
    {
        var progress = new ProgressLine(terminal, scope.Documents.Count);
        reports.Begin(rules);
        foreach (var failed in scope.Failures)
        {
            Take(failed, progress);
        }

        foreach (var document in new DocumentPipeline(request.Jobs).Run(scope.Documents, check))
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
            var report = new DocumentReport(analysis.Text, analysis.Diagnostics) { Suppressed = analysis.Suppressed, OldFindings = document.OldFindings, Chart = document.Chart };
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
        var hasFailed = IsEmpty() || _notifications.Exists(notification => notification.Severity == DiagnosticSeverity.Error);
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

    /// <summary>True if a folder should have held a postmortem but does not. A change need not touch one.</summary>
    private bool IsEmpty()
    {
        if (scope.NothingChanged is not null)
        {
            WriteIfNothingChanged(scope.NothingChanged);
            return false;
        }

        var folders = request.AllowEmpty ? [] : EmptyFolders();
        foreach (var folder in folders)
        {
            terminal.Error.WriteLine($"pmlint: '{VisibleText.Escape(folder)}' holds no postmortems; name the files to check them anyway, or pass --allow-empty.");
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

    private List<string> EmptyFolders()
    {
        var empty = new List<string>();
        for (var i = 0; i < request.Paths.Count; i++)
        {
            if (!_foldersWithPostmortems.Contains(i) && request.Paths[i] != "-" && scope.Files.HasFolder(Path.GetFullPath(request.Paths[i], scope.Folder)))
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
