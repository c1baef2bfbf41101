using Linter.Analysis;
using Linter.Analysis.Fixing;
using Linter.Cli.Files;
using Linter.Diagnostics;
using Linter.Reporting;
using Linter.Reporting.Excerpts;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary>One run of repairs over many documents, each written as soon as it is done.</summary>
internal sealed class FixRun(FixRequest request, Terminal terminal, TextWriter output)
{
    private readonly SearchedFolders _folders = new(new WorkingFiles(), request.Paths, terminal.Folder);
    private readonly DocumentWriter _writer = new(terminal.Folder);
    private readonly FixReport _report = new(output, terminal.Error);
    private readonly OfferWalk? _walk = Asks(request, terminal) ? new OfferWalk(terminal) : null;
    private bool _hasFailed;
    private bool _hasDifference;

    public int Run(IReadOnlyList<InputDocument> documents, DocumentFixing fixing)
    {
        foreach (var document in new DocumentPipeline(Environment.ProcessorCount).Run(documents, fixing.Fix))
        {
            Take(document);
        }

        foreach (var folder in request.AllowEmpty ? [] : _folders.Empty)
        {
            terminal.Error.WriteLine(SearchedFolders.Complaint(folder));
            _hasFailed = true;
        }

        output.Flush();
        _report.WriteTotals(request.ShowsDiff);
        var isLeft = _hasDifference || _report.Left.HasAtLeast(request.FailOn);
        return _hasFailed ? ExitCode.Failed : isLeft ? ExitCode.Findings : ExitCode.Clean;
    }

    private static bool Asks(FixRequest request, Terminal terminal) =>
        request is { WalksOffered: true, ShowsDiff: false } && terminal is { IsInputInteractive: true, IsErrorInteractive: true };

    private void Take(FixedDocument document)
    {
        if (document.Failure is { } failure)
        {
            Fail(SummaryText.LineOf(failure));
        }

        if (document.Outcome is { } outcome)
        {
            _folders.MarkPostmortem(document.Input);
            foreach (var rejected in outcome.Rejected.Where(static rejected => rejected.IsDefect))
            {
                Fail(SummaryText.LineOf(EngineNotification.FixFailed(outcome.Before.Path, rejected.Diagnostic.Descriptor.Id, rejected.Fix.Title, rejected.Reason)));
            }

            Deliver(document.Input, document.Driver, outcome);
        }
    }

    private void Fail(string line)
    {
        terminal.Error.WriteLine(line);
        _hasFailed = true;
    }

    private void Deliver(InputDocument input, AnalyzerDriver driver, FixOutcome outcome)
    {
        var (analysis, chosen) = _walk is { IsOver: false } ? _walk.Walk(outcome.Analysis, driver) : (outcome.Analysis, 0);
        var isDone = request.ShowsDiff || TryWrite(input, outcome.Before, analysis.Text);
        var report = new DocumentReport(isDone ? analysis.Text : outcome.Before, isDone ? analysis.Diagnostics : driver.Analyze(outcome.Before).Diagnostics);
        _report.Add(report, isDone ? outcome.Applied.Count + chosen : 0);
        if (request.ShowsDiff)
        {
            WriteDifference(outcome.Before, analysis.Text);
        }
        else if (isDone && input.FullPath.Length > 0)
        {
            _report.WriteRepairs(report.Path, outcome.Applied);
        }

        _report.WriteHeldBack(report, isDone ? outcome.Rejected : []);
        if (request.WalksOffered && _walk is null)
        {
            ListOffers(report);
        }
    }

    /// <summary>Writes a document to where it came from; false, saying why, if that cannot be done.</summary>
    private bool TryWrite(InputDocument input, SourceText before, SourceText after)
    {
        if (input.FullPath.Length == 0)
        {
            terminal.Output.Write(after.Encode());
            return true;
        }

        try
        {
            if (!string.Equals(before.Content, after.Content, StringComparison.Ordinal))
            {
                _writer.Write(input, before, after);
            }

            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or CommandFailure)
        {
            Fail($"pmlint: '{VisibleText.Escape(before.Path)}' was not changed: {VisibleText.Escape(exception.Message)}");
            return false;
        }
    }

    private void WriteDifference(SourceText before, SourceText after)
    {
        var mark = before.Encoding == SourceEncoding.Utf8WithBom ? "\uFEFF" : "";
        var difference = UnifiedDiff.Write(mark + before.Content, mark + after.Content, NameOf(before));
        output.Write(difference);
        _hasDifference |= difference.Length > 0;
    }

    private static string NameOf(SourceText text) => text.Path.Length > 0 ? text.Path.TrimStart('/') : "stdin";

    private void ListOffers(DocumentReport report)
    {
        foreach (var offer in OfferedFix.FindAll(report.Text, report.Diagnostics))
        {
            OfferList.Write(output, offer, report.Path);
        }
    }
}
