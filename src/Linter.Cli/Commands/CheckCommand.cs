using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Rules;

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
            Profile = request.Profile,
            IsPedantic = request.IsPedantic,
            LinkTargets = new FolderLinkTargets(files, terminal.Folder),
            TextFiles = new FolderTextFiles(files, terminal.Folder),
            ReferenceTime = request.AsOf ?? terminal.Clock.GetCurrentInstant(),
        };
        using var reports = ReportSet.Open(request.Reports, terminal);
        var checker = new DocumentChecker(new DocumentReader(files, terminal.Input), new AnalyzerDriver(RuleCatalog.Rules, configuration));
        return new CheckRun(request, terminal, checker, reports).Run(documents);
    }
}
