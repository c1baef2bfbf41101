using Linter.Analysis;
using Linter.Analysis.Baselines;
using Linter.Cli.Files;
using Linter.Diagnostics;
using Linter.Reporting;

namespace Linter.Cli.Commands;

/// <summary><c>pmlint baseline</c>: accepts the findings of today, or drops what is repaired.</summary>
internal sealed class BaselineCommand
{
    private readonly BaselineRequest _request;
    private readonly Terminal _terminal;
    private readonly WorkingFiles _files = new();
    private readonly BaselineStore _store;

    private BaselineCommand(BaselineRequest request, Terminal terminal)
    {
        (_request, _terminal) = (request, terminal);
        _store = new BaselineStore(request.Check.Baseline, terminal.Folder);
    }

    public static int Run(BaselineRequest request, Terminal terminal)
    {
        var command = new BaselineCommand(request, terminal);
        return request.Prunes ? command.Prune() : command.Write();
    }

    private int Write()
    {
        var old = _files.HasFile(_store.FullPath) ? _store.Read(_files)! : new Baseline([]);
        var filter = Filter(old);
        if (Check(filter) is not { } found)
        {
            return ExitCode.Failed;
        }

        var stale = filter.Stale().Select(static entry => entry.Document).ToHashSet(StringComparer.Ordinal);
        // What a renamed document used is written under its new name.
        var kept = filter.Unused.Where(entry => !filter.HasChecked(entry.Document) && !stale.Contains(entry.Document));
        var baseline = new Baseline(kept.Concat(found));
        _store.Write(baseline);
        _terminal.Error.WriteLine($"pmlint: '{_store.Shown}' accepts {Counted(baseline.Findings)}.");
        return ExitCode.Clean;
    }

    private int Prune()
    {
        if (!_files.HasFile(_store.FullPath))
        {
            throw new CommandFailure($"There is no baseline '{_store.Shown}' to prune; 'pmlint baseline write' makes one.");
        }

        var old = _store.Read(_files)!;
        var filter = Filter(old);
        if (Check(filter) is null)
        {
            return ExitCode.Failed;
        }

        var stale = filter.Stale().ToDictionary(static entry => (entry.Document, entry.Identity), static entry => entry.Count);
        if (stale.Count > 0)
        {
            _store.Write(new Baseline(old.Entries
                .Select(entry => entry with { Count = entry.Count - stale.GetValueOrDefault((entry.Document, entry.Identity)) })
                .Where(static entry => entry.Count > 0)));
        }

        var removed = stale.Values.Sum();
        _terminal.Error.WriteLine($"pmlint: {(removed == 0 ? "nothing" : Counted(removed))} removed from '{_store.Shown}', {old.Findings - removed} left.");
        return ExitCode.Clean;
    }

    private BaselineFilter Filter(Baseline baseline) => BaselineFilter.Of(_store, baseline, _files, _request.Check.Paths, _terminal.Folder);

    /// <summary>Entries for all findings there are; null if a document could not be checked, because a baseline must not be written from half a run.</summary>
    private List<BaselineEntry>? Check(BaselineFilter filter)
    {
        var inputs = new InputSearch(_files, _terminal.Folder, "").Find(_request.Check.Paths);
        var scope = new CheckScope { Files = _files, Folder = _terminal.Folder, Documents = inputs };
        var checker = CheckCommand.CheckerOf(_request.Check, _terminal, scope);
        var comparison = new RunComparison(checker);
        var entries = new List<BaselineEntry>();
        var hasFailed = false;
        foreach (var document in new DocumentPipeline(_request.Check.Jobs).Run(inputs, checker.Check))
        {
            comparison.Add(document);
            filter.Apply(document);
            entries.AddRange(EntriesOf(document));
            hasFailed |= ReportFailures(document.Failure is { } failure ? [failure] : document.Analysis?.Notifications ?? []);
        }

        hasFailed |= !TryCompare(comparison, filter, entries);
        if (hasFailed)
        {
            _terminal.Error.WriteLine($"pmlint: '{_store.Shown}' is left as it was, because not every document could be checked.");
        }

        return hasFailed ? null : entries;
    }

    private bool TryCompare(RunComparison comparison, BaselineFilter filter, List<BaselineEntry> entries)
    {
        var notifications = new List<EngineNotification>();
        foreach (var document in comparison.Compare(notifications))
        {
            filter.ApplyToFurther(document);
            entries.AddRange(EntriesOf(document));
        }

        return !ReportFailures(notifications);
    }

    private bool ReportFailures(IEnumerable<EngineNotification> notifications)
    {
        var failures = notifications.Where(static notification => notification.Severity == DiagnosticSeverity.Error).ToList();
        failures.ForEach(failed => _terminal.Error.WriteLine(SummaryText.LineOf(failed)));
        return failures.Count > 0;
    }

    private IEnumerable<BaselineEntry> EntriesOf(CheckedDocument document) => document is { Analysis: { } analysis, Input.FullPath.Length: > 0 }
        ? Baseline.EntriesOf(_store.NameOf(document.Input.FullPath), analysis.Diagnostics.Where(static finding => BaselineFilter.IsAcceptable(finding.Descriptor)))
        : [];

    private static string Counted(int findings) => findings == 1 ? "1 finding" : $"{findings} findings";
}
