using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Rules;
using NodaTime;

namespace Linter.Cli.Commands;

/// <summary><c>pmlint check</c>: reads documents, runs the rules and reports.</summary>
internal static class CheckCommand
{
    public static int Run(CheckRequest request, Terminal terminal)
    {
        var files = new WorkingFiles();
        var documents = new InputSearch(files, terminal.Folder, request.StdinName).Find(request.Paths);
        var baseline = BaselineFilter.Open(new BaselineStore(request.Baseline, terminal.Folder), files, request.Paths, terminal.Folder);
        using var reports = ReportSet.Open(request.Reports, terminal, request.ShowsSuppressed);
        var checker = CheckerOf(request, terminal, files, terminal.Folder, request.AsOf ?? terminal.Clock.GetCurrentInstant());
        return new CheckRun(request, terminal, checker, reports) { Baseline = baseline }.Run(documents);
    }

    public static DocumentChecker CheckerOf(CheckRequest request, Terminal terminal, IFileSnapshot files, string folder, Instant now)
    {
        var configuration = new AnalyzerConfiguration
        {
            Profile = request.Profile,
            IsPedantic = request.IsPedantic,
            LinkTargets = new FolderLinkTargets(files, folder),
            ReferenceTime = now,
        };
        return new DocumentChecker(new DocumentReader(files, terminal.Input), new AnalyzerDriver(RuleCatalog.Rules, configuration));
    }
}
