using Linter.Analysis.Suppressions;
using Linter.Cli.Files;
using Linter.Diagnostics;
using Linter.Reporting;
using Linter.Rules.Pages;

namespace Linter.Cli.Commands;

/// <summary>The reports of one run, each with its own target.</summary>
internal sealed class ReportSet : IDisposable
{
    private const int LeastLineWidth = 40;

    private readonly CheckRequest _request;
    private readonly Terminal _terminal;
    private readonly Func<SourceRevision?> _findSource;
    private readonly List<IReporter> _reporters = [];
    private readonly List<TextWriter> _writers = [];
    private readonly List<ReportOutput> _outputs = [];

    private ReportSet(CheckRequest request, Terminal terminal, Func<SourceRevision?> findSource) => (_request, _terminal, _findSource) = (request, terminal, findSource);

    /// <summary>Throws <see cref="CommandFailure"/> for a file that cannot be written, that two reports share, or that is itself checked.</summary>
    public static ReportSet Open(CheckRequest request, Terminal terminal, CheckScope scope)
    {
        ReportFiles.Check(request.Reports, terminal.Folder, scope.Documents);
        var reports = new ReportSet(request, terminal, scope.FindSource);
        try
        {
            foreach (var target in request.Reports)
            {
                reports.Add(target.Format, reports.OpenOutput(target.File));
            }

            return reports;
        }
        catch
        {
            reports.Dispose();
            throw;
        }
    }

    /// <param name="rules">Tells the rules that run; asked only if a report names them.</param>
    public void Begin(Func<IReadOnlyList<DiagnosticDescriptor>> rules)
    {
        var run = new RunReport
        {
            ToolVersion = NeedsRules() ? Application.Version : "",
            InformationUri = RulePages.ProjectUri,
            Rules = NeedsRules() ? ReportsOf(rules()) : [],
            Paths = NeedsRules() ? PathsBelow(_terminal.Folder) : RunPaths.AsShown,
            Source = NeedsRules() ? _findSource() : null,
        };
        _reporters.ForEach(reporter => reporter.Begin(run));
    }

    public void Write(DocumentReport document) => _reporters.ForEach(reporter => reporter.Write(document));

    /// <summary>Completes all reports and puts those that are files in place.</summary>
    public void End(RunSummary summary)
    {
        _reporters.ForEach(reporter => reporter.End(summary));
        _outputs.ForEach(output => output.Complete());
    }

    public void Dispose()
    {
        try
        {
            _writers.ForEach(writer => writer.Dispose());
        }
        finally
        {
            _outputs.ForEach(output => output.Dispose());
        }
    }

    private ReportOutput OpenOutput(string? file)
    {
        try
        {
            var output = ReportOutput.Open(file is null ? null : Path.GetFullPath(file, _terminal.Folder), _terminal);
            _outputs.Add(output);
            return output;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"The report '{file}' cannot be written: {exception.Message}", exception);
        }
    }

    private void Add(ReportFormat format, ReportOutput output)
    {
        switch (format)
        {
            case ReportFormat.Json:
                AddJson(output.Stream);
                break;
            case ReportFormat.Sarif:
                AddSarif(output.Stream);
                break;
            case ReportFormat.GitLab:
                AddGitLab(output.Stream);
                break;
            case ReportFormat.Rdjson:
                AddRdjson(output.Stream);
                break;
            case ReportFormat.JUnit:
                AddJUnit(output.Stream);
                break;
            case ReportFormat.Checkstyle:
                AddCheckstyle(output.Stream);
                break;
            case ReportFormat.GitHub:
                _reporters.Add(new GitHubReporter(Kept(output.OpenCommands())));
                break;
            case ReportFormat.Summary:
                _reporters.Add(new JobSummaryReporter(Kept(output.OpenText())));
                break;
            default:
                AddText(output);
                break;
        }
    }

    private void AddText(ReportOutput output)
    {
        var options = new TextReporterOptions { UseColor = output.IsStandardOutput && _terminal.UsesColor, ShowsSuppressed = _request.ShowsSuppressed };
        if (output.IsStandardOutput && _terminal.Width is { } width)
        {
            options = options with { MaximumLineWidth = Math.Clamp(width - 8, LeastLineWidth, options.MaximumLineWidth) };
        }

        var isAutoFlushed = output.IsStandardOutput && _terminal.IsOutputInteractive;
        _reporters.Add(new TextReporter(Kept(output.OpenText(isAutoFlushed)), options));
    }

    private TextWriter Kept(TextWriter writer)
    {
        _writers.Add(writer);
        return writer;
    }

    // The JSON and XML libraries are loaded only by the methods that need them.
    private void AddJson(Stream stream) => _reporters.Add(new JsonReporter(stream) { ShowsSuppressed = _request.ShowsSuppressed });

    private void AddSarif(Stream stream) => _reporters.Add(new SarifReporter(stream, new SarifReporterOptions
    {
        Category = _request.SarifCategory,
        ShowsSuppressed = _request.ShowsSuppressed,
        IncludesBaselineState = _request.ShowsBaselineState,
    }));

    private void AddGitLab(Stream stream) => _reporters.Add(new GitLabReporter(stream));

    private void AddRdjson(Stream stream) => _reporters.Add(new RdjsonReporter(stream));

    private void AddJUnit(Stream stream) => _reporters.Add(new JUnitReporter(stream));

    private void AddCheckstyle(Stream stream) => _reporters.Add(new CheckstyleReporter(stream));

    /// <summary>Text needs to know nothing of rules, and the commonest run reads no page.</summary>
    private bool NeedsRules() => _request.Reports.Any(report => report.Format != ReportFormat.Text);

    private static RunPaths PathsBelow(string folder) => RepositoryFolder.Around(folder) is { } root
        ? new RunPaths(root.Replace(Path.DirectorySeparatorChar, '/'), folder.Replace(Path.DirectorySeparatorChar, '/'))
        : RunPaths.AsShown;

    private List<RuleReport> ReportsOf(IReadOnlyList<DiagnosticDescriptor> rules)
    {
        var needsPages = _request.Reports.Any(report => report.Format == ReportFormat.Sarif);
        return [.. rules.Concat(SuppressionDescriptors.All).Select(rule => new RuleReport(rule, needsPages ? RulePages.ReadText(rule) ?? "" : "", RulePages.Uri(rule)))];
    }
}
