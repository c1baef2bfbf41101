using Linter.Analysis;
using Linter.Cli.Files;

namespace Linter.Cli.Commands;

/// <summary><c>pmlint check</c>: reads documents, runs the rules and reports.</summary>
internal static class CheckCommand
{
    public static int Run(CheckRequest request, Terminal terminal)
    {
        var files = new WorkingFiles();
        var documents = new InputSearch(files, terminal.Folder, request.StdinName).Find(request.Paths);
        var baseline = BaselineFilter.Open(new BaselineStore(request.Baseline, terminal.Folder), files, request.Paths, terminal.Folder);
        var checker = CheckerOf(request, terminal, files, terminal.Folder, documents);
        using var reports = ReportSet.Open(request, terminal, documents);
        return new CheckRun(request, terminal, checker, reports) { Baseline = baseline }.Run(documents);
    }

    /// <summary>Throws <see cref="CommandFailure"/> if the documents are configured wrongly.</summary>
    public static DocumentChecker CheckerOf(CheckRequest request, Terminal terminal, IFileSnapshot files, string folder, IReadOnlyList<InputDocument> documents)
    {
        var configuration = new AnalyzerConfiguration
        {
            IsPedantic = request.IsPedantic,
            LinkTargets = new FolderLinkTargets(files, folder),
            ReferenceTime = request.AsOf ?? terminal.Clock.GetCurrentInstant(),
        };
        var configurations = new DocumentConfigurations(new ConfigurationFiles(files, folder), configuration, request.Profile);
        configurations.Check(documents);
        var drawsCharts = request.Reports.Any(report => report.Format == ReportFormat.Summary);
        return new DocumentChecker(new DocumentReader(files, terminal.Input), configurations, drawsCharts);
    }
}
