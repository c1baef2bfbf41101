using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Cli.Revisions;
using Linter.Rules;
using NodaTime;

namespace Linter.Cli.Commands;

/// <summary><c>pmlint check</c>: reads documents, runs the rules and reports.</summary>
internal static class CheckCommand
{
    public static int Run(CheckRequest request, Terminal terminal) =>
        request.Git.IsEmpty ? Run(request, terminal, CheckScope.OfDisk(request, terminal)) : GitCheck.Run(request, terminal);

    public static int Run(CheckRequest request, Terminal terminal, CheckScope scope)
    {
        var configuration = ConfigurationOf(request, terminal, scope);
        var reader = new DocumentReader(scope.Files, terminal.Input);
        var driver = new AnalyzerDriver(RuleCatalog.Rules, configuration);
        var checker = new DocumentChecker(reader, driver);
        using var reports = ReportSet.Open(request.Reports, terminal, request.ShowsBaselineState);
        var check = scope.Base is { } before
            ? new ChangeChecker(checker, CheckerOf(configuration, before.Files, scope.Folder, terminal), before, scope.Folder).Check
            : (Func<InputDocument, CheckedDocument>)checker.Check;
        return new CheckRun(request, terminal, scope, check, reports, scope.ComparesDocuments ? new RunComparison(reader, driver) : null).Run();
    }

    private static AnalyzerConfiguration ConfigurationOf(CheckRequest request, Terminal terminal, CheckScope scope) => new()
    {
        Profile = request.Profile,
        IsPedantic = request.IsPedantic,
        LinkTargets = new FolderLinkTargets(scope.Files, scope.Folder),
        ReferenceTime = request.AsOf ?? TimeOfCommit(terminal, scope) ?? terminal.Clock.GetCurrentInstant(),
        History = scope.History,
        ComparesDocuments = scope.ComparesDocuments,
    };

    /// <summary>In CI the last commit gives the day, so that a run that is repeated later says the same.</summary>
    private static Instant? TimeOfCommit(Terminal terminal, CheckScope scope) =>
        terminal.Variable("CI") is { Length: > 0 } ci && !string.Equals(ci, "false", StringComparison.OrdinalIgnoreCase) ? scope.History?.HeadTime : null;

    private static DocumentChecker CheckerOf(AnalyzerConfiguration configuration, IFileSnapshot files, string folder, Terminal terminal) =>
        new(new DocumentReader(files, terminal.Input), new AnalyzerDriver(RuleCatalog.Rules, configuration with { LinkTargets = new FolderLinkTargets(files, folder) }));
}
