using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Rules;

namespace Linter.Cli.Commands;

/// <summary><c>pmlint check</c>: reads documents, runs the rules and reports.</summary>
internal static class CheckCommand
{
    public static int Run(CheckRequest request, Terminal terminal)
    {
        var documents = new InputSearch(terminal.Folder, request.StdinName).Find(request.Paths);
        var configuration = new AnalyzerConfiguration
        {
            Profile = request.Profile,
            IsPedantic = request.IsPedantic,
            LinkTargets = new FolderLinkTargets(terminal.Folder),
            ReferenceTime = request.AsOf ?? terminal.Clock.GetCurrentInstant(),
        };
        using var reports = ReportSet.Open(request.Reports, terminal);
        return new CheckRun(request, terminal, new AnalyzerDriver(RuleCatalog.Rules, configuration), reports).Run(documents);
    }
}
