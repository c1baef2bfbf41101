using Linter.Analysis;
using Linter.Cli.Files;

namespace Linter.Cli.Commands;

/// <summary><c>pmlint fix</c>: makes the repairs that are safe, shows them, or asks about the others.</summary>
internal static class FixCommand
{
    public static int Run(FixRequest request, Terminal terminal)
    {
        Check(request);
        var files = new WorkingFiles();
        var documents = new InputSearch(files, terminal.Folder, request.StdinName).Find(request.Paths);
        var configurations = new DocumentConfigurations(new ConfigurationFiles(files, terminal.Folder), new AnalyzerConfiguration
        {
            LinkTargets = new FolderLinkTargets(files, terminal.Folder),
            ReferenceTime = request.AsOf ?? terminal.Clock.GetCurrentInstant(),
        }, request.Profile);
        configurations.Check(documents);
        using var output = terminal.OpenOutput();
        return new FixRun(request, terminal, output).Run(documents, new DocumentFixing(new DocumentReader(files, terminal.Input), configurations));
    }

    /// <summary>What comes from standard input goes to standard output, where nothing else may stand.</summary>
    private static void Check(FixRequest request)
    {
        var readsInput = request.Paths.Any(static path => path == "-");
        if (readsInput && request.Paths.Count > 1)
        {
            throw new CommandFailure("'-' writes the repaired document to standard output, so it cannot be combined with files; run pmlint twice.");
        }

        if (readsInput && request.WalksOffered)
        {
            throw new CommandFailure("--offered asks at the terminal, which '-' reads the document from; name a file.");
        }
    }
}
