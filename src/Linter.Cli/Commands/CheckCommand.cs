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
        request = request with { AsOf = request.AsOf ?? terminal.Clock.GetCurrentInstant() };
        var baseline = BaselineFilter.Open(new BaselineStore(request.Baseline, scope.Folder), scope.Files, request.Paths, scope.Folder);
        var checker = CheckerOf(request, terminal, scope.Files, scope.Folder, scope.Documents);
        using var reports = ReportSet.Open(request, terminal, scope.Documents);
        var check = scope.Base is { } before
            ? new ChangeChecker(checker, CheckerOf(request, terminal, before.Files, new ConfigurationFiles(scope.Files, scope.Folder), scope.Folder), before, scope.Folder).Check
            : (Func<InputDocument, CheckedDocument>)checker.Check;
        return new CheckRun(request, terminal, scope, check, reports) { Baseline = baseline }.Run(() => checker.RulesOver(scope.Documents));
    }

    /// <summary>Throws <see cref="CommandFailure"/> if the documents are configured wrongly.</summary>
    public static DocumentChecker CheckerOf(CheckRequest request, Terminal terminal, IFileSnapshot files, string folder, IReadOnlyList<InputDocument> documents)
    {
        var checker = CheckerOf(request, terminal, files, new ConfigurationFiles(files, folder), folder);
        checker.CheckConfigurations(documents);
        return checker;
    }

    private static DocumentChecker CheckerOf(CheckRequest request, Terminal terminal, IFileSnapshot files, ConfigurationFiles settings, string folder)
    {
        var configuration = new AnalyzerConfiguration
        {
            IsPedantic = request.IsPedantic,
            LinkTargets = new FolderLinkTargets(files, folder),
            ReferenceTime = request.AsOf ?? terminal.Clock.GetCurrentInstant(),
        };
        var configurations = new DocumentConfigurations(settings, configuration, request.Profile);
        var drawsCharts = request.Reports.Any(report => report.Format == ReportFormat.Summary);
        return new DocumentChecker(new DocumentReader(files, terminal.Input), configurations, drawsCharts);
    }
}
