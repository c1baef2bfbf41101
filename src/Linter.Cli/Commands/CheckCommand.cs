using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Cli.Revisions;

namespace Linter.Cli.Commands;

/// <summary><c>pmlint check</c>: reads documents, runs the rules and reports.</summary>
internal static class CheckCommand
{
    public static int Run(CheckRequest request, Terminal terminal) =>
        request.Git.IsEmpty ? Run(request, terminal, CheckScope.OfDisk(request, terminal)) : GitCheck.Run(request, terminal);

    public static int Run(CheckRequest request, Terminal terminal, CheckScope scope)
    {
        var settings = new ConfigurationFiles(scope.Files, scope.Folder);
        var now = request.AsOf ?? terminal.Clock.GetCurrentInstant();
        AnalyzerConfiguration BasisOver(IFileSnapshot files) => new()
        {
            IsPedantic = request.IsPedantic,
            LinkTargets = new FolderLinkTargets(files, scope.Folder),
            ReferenceTime = now,
        };
        var configurations = new DocumentConfigurations(settings, BasisOver(scope.Files), request.Profile);
        configurations.Check(scope.Documents);
        using var reports = ReportSet.Open(request, terminal, scope.Documents);
        var drawsCharts = request.Reports.Any(report => report.Format == ReportFormat.Summary);
        var checker = new DocumentChecker(new DocumentReader(scope.Files, terminal.Input), configurations, drawsCharts);
        Func<InputDocument, CheckedDocument> check = checker.Check;
        if (scope.Base is { } before)
        {
            var then = new DocumentConfigurations(settings, BasisOver(before.Files), request.Profile);
            check = new ChangeChecker(checker, new DocumentChecker(new DocumentReader(before.Files, terminal.Input), then, drawsCharts: false), before, scope.Folder).Check;
        }

        return new CheckRun(request, terminal, scope, check, reports).Run(() => checker.RulesOver(scope.Documents));
    }
}
