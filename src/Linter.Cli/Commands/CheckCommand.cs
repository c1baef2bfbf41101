using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Cli.Revisions;
using Linter.Rules;

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
        using var reports = ReportSet.Open(request.Reports, terminal, request.ShowsBaselineState);
        var check = scope.Base is { } before
            ? new ChangeChecker(checker, CheckerOf(request, terminal, before.Files, scope.Folder, now), before, scope.Folder).Check
            : (Func<InputDocument, CheckedDocument>)checker.Check;
        return new CheckRun(request, terminal, scope, check, reports).Run();
    }

    private static DocumentChecker CheckerOf(CheckRequest request, Terminal terminal, IFileSnapshot files, string folder, NodaTime.Instant now)
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
