using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Cli.Revisions;
using NodaTime;

namespace Linter.Cli.Commands;

/// <summary><c>pmlint check</c>: reads documents, runs the rules and reports.</summary>
internal static class CheckCommand
{
    public static int Run(CheckRequest request, Terminal terminal) =>
        request.Git.IsEmpty ? Run(request, terminal, CheckScope.OfDisk(request, terminal)) : GitCheck.Run(request, terminal);

    public static int Run(CheckRequest request, Terminal terminal, CheckScope scope)
    {
        request = request with { AsOf = request.AsOf ?? TimeOfCommit(terminal, scope) ?? terminal.Clock.GetCurrentInstant() };
        var baseline = BaselineFilter.Open(new BaselineStore(request.Baseline, scope.Folder), scope.Files, request.Paths, scope.Folder);
        var checker = CheckerOf(request, terminal, scope);
        using var reports = ReportSet.Open(request, terminal, scope);
        var change = scope.Base is { } before ? new ChangeChecker(checker, CheckerOf(request, terminal, scope, before.Files), before, scope.Folder, request.ShowsBaselineState) : null;
        return new CheckRun(request, terminal, scope, change is null ? checker.Check : change.Check, reports)
        {
            Baseline = baseline,
            Comparison = ComparisonOf(request, scope, checker),
            CheckGone = request.ShowsBaselineState && change is not null ? change.CheckGone : null,
        }.Run(() => checker.RulesOver(scope.Documents));
    }

    private static IDocumentComparison? ComparisonOf(CheckRequest request, CheckScope scope, DocumentChecker checker) => !scope.ComparesDocuments ? null
        : scope.Base is null ? new RunComparison(checker)
        : new ChangeComparison(checker, scope.FindAll, request.Jobs, request.ShowsBaselineState);

    /// <summary>Throws <see cref="CommandFailure"/> if the documents are configured wrongly.</summary>
    public static DocumentChecker CheckerOf(CheckRequest request, Terminal terminal, CheckScope scope)
    {
        var checker = CheckerOf(request, terminal, scope, scope.Files);
        checker.CheckConfigurations(scope.Documents);
        return checker;
    }

    /// <summary>In CI the last commit gives the day, so that a run that is repeated later says the same.</summary>
    private static Instant? TimeOfCommit(Terminal terminal, CheckScope scope) =>
        terminal.Variable("CI") is { Length: > 0 } ci && !string.Equals(ci, "false", StringComparison.OrdinalIgnoreCase) ? scope.History?.HeadTime : null;

    // An earlier state is judged by the configuration of today.
    private static DocumentChecker CheckerOf(CheckRequest request, Terminal terminal, CheckScope scope, IFileSnapshot files)
    {
        var configuration = new AnalyzerConfiguration
        {
            IsPedantic = request.IsPedantic,
            LinkTargets = new FolderLinkTargets(files, scope.Folder),
            TextFiles = new FolderTextFiles(files, scope.Folder),
            ReferenceTime = request.AsOf ?? terminal.Clock.GetCurrentInstant(),
            History = scope.History,
            ComparesDocuments = scope.ComparesDocuments,
        };
        var configurations = new DocumentConfigurations(new ConfigurationFiles(scope.Files, scope.Folder), configuration, request.Profile);
        var drawsCharts = request.Reports.Any(report => report.Format == ReportFormat.Summary);
        return new DocumentChecker(new DocumentReader(files, terminal.Input), configurations, drawsCharts);
    }
}
