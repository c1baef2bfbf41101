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
        var now = request.AsOf ?? terminal.Clock.GetCurrentInstant();
        var checker = CheckerOf(request, terminal, scope.Files, scope.Folder, now);
        checker.CheckConfigurations(scope.Documents);
        using var reports = ReportSet.Open(request, terminal, scope.Documents);
        var check = scope.Base is { } before
            ? new ChangeChecker(checker, CheckerOf(request, terminal, before.Files, scope.Folder, now), before, scope.Folder).Check
            : (Func<InputDocument, CheckedDocument>)checker.Check;
        return new CheckRun(request, terminal, scope, check, reports).Run(() => checker.RulesOver(scope.Documents));
    }

    private static DocumentChecker CheckerOf(CheckRequest request, Terminal terminal, IFileSnapshot files, string folder, NodaTime.Instant now)
    {
        var configuration = new AnalyzerConfiguration
        {
            IsPedantic = request.IsPedantic,
            LinkTargets = new FolderLinkTargets(files, folder),
            ReferenceTime = now,
        };
        var configurations = new DocumentConfigurations(new ConfigurationFiles(files, folder), configuration, request.Profile);
        return new DocumentChecker(new DocumentReader(files, terminal.Input), configurations, request.Reports.Any(report => report.Format == ReportFormat.Summary));
    }
}
