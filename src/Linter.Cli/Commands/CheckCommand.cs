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
        var configuration = new AnalyzerConfiguration
        {
            IsPedantic = request.IsPedantic,
            LinkTargets = new FolderLinkTargets(files, terminal.Folder),
            ReferenceTime = request.AsOf ?? terminal.Clock.GetCurrentInstant(),
        };
        var configurations = new DocumentConfigurations(new ConfigurationFiles(files, terminal.Folder), configuration, request.Profile);
        configurations.Check(documents);
        using var reports = ReportSet.Open(request, terminal, documents);
        var drawsCharts = request.Reports.Any(report => report.Format == ReportFormat.Summary);
        var checker = new DocumentChecker(new DocumentReader(files, terminal.Input), configurations, drawsCharts);
        return new CheckRun(request, terminal, checker, reports).Run(documents);
    }
}
