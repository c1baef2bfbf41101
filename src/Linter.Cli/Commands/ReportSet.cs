using Linter.Reporting;
using Linter.Rules;
using Linter.Rules.Pages;

namespace Linter.Cli.Commands;

/// <summary>The reports of one run, each with its own target.</summary>
internal sealed class ReportSet : IDisposable
{
    private const int LeastLineWidth = 40;

    private readonly Terminal _terminal;
    private readonly List<IReporter> _reporters = [];
    private readonly List<IDisposable> _targets = [];
    private readonly bool _showsBaselineState;
    private bool _needsPages;

    private ReportSet(Terminal terminal, bool showsBaselineState) => (_terminal, _showsBaselineState) = (terminal, showsBaselineState);

    /// <summary>Throws <see cref="CommandFailure"/> for a file that cannot be written.</summary>
    public static ReportSet Open(IReadOnlyList<ReportTarget> targets, Terminal terminal, bool showsBaselineState)
    {
        var reports = new ReportSet(terminal, showsBaselineState);
        foreach (var target in targets)
        {
            reports.Add(target);
        }

        return reports;
    }

    public void Begin()
    {
        var run = new RunReport
        {
            ToolVersion = Application.Version,
            InformationUri = RulePages.ProjectUri,
            Rules = _needsPages ? RulesWithPages() : [],
        };
        _reporters.ForEach(reporter => reporter.Begin(run));
    }

    public void Write(DocumentReport document) => _reporters.ForEach(reporter => reporter.Write(document));

    public void End(RunSummary summary) => _reporters.ForEach(reporter => reporter.End(summary));

    public void Dispose() => _targets.ForEach(target => target.Dispose());

    private void Add(ReportTarget target)
    {
        switch (target.Format)
        {
            case ReportFormat.Json:
                AddJson(OpenStream(target.File));
                break;
            case ReportFormat.Sarif:
                AddSarif(OpenStream(target.File));
                break;
            default:
                AddText(target.File);
                break;
        }
    }

    private void AddText(string? file)
    {
        var options = new TextReporterOptions { UseColor = file is null && _terminal.UsesColor };
        if (file is null && _terminal.Width is { } width)
        {
            options = options with { MaximumLineWidth = Math.Clamp(width - 8, LeastLineWidth, options.MaximumLineWidth) };
        }

        var writer = file is null ? _terminal.OpenOutput() : new StreamWriter(OpenStream(file)) { NewLine = "\n" };
        writer.AutoFlush = file is null && _terminal.IsOutputInteractive;
        _targets.Insert(0, writer);
        _reporters.Add(new TextReporter(writer, options));
    }

    // The JSON library is loaded only by the methods that need it.
    private void AddJson(Stream stream) => _reporters.Add(new JsonReporter(stream));

    private void AddSarif(Stream stream)
    {
        _needsPages = true;
        _reporters.Add(new SarifReporter(stream, new SarifReporterOptions { IncludesBaselineState = _showsBaselineState }));
    }

    private Stream OpenStream(string? file)
    {
        if (file is null)
        {
            return _terminal.Output;
        }

        try
        {
            var stream = File.Create(Path.GetFullPath(file, _terminal.Folder));
            _targets.Add(stream);
            return stream;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"The report '{file}' cannot be written: {exception.Message}", exception);
        }
    }

    private static IReadOnlyList<RuleReport> RulesWithPages() =>
        [.. from rule in RuleCatalog.Rules where rule.Descriptor.IsEnabledByDefault select new RuleReport(rule.Descriptor, RulePages.ReadText(rule.Descriptor) ?? "", RulePages.Uri(rule.Descriptor))];
}
