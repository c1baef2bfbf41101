using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Cli.Inspection;
using Linter.Reporting.Models;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary><c>pmlint inspect</c>: shows what was understood of one document.</summary>
internal static class InspectCommand
{
    public static int Run(InspectRequest request, Terminal terminal)
    {
        var files = new WorkingFiles();
        var document = NamedDocument.Find(request.Path, "inspect", files, terminal);
        var configurations = new DocumentConfigurations(new ConfigurationFiles(files, terminal.Folder), AnalyzerConfiguration.Default);
        configurations.Check([document]);
        var configuration = configurations.Of(document).Effective;
        var model = new SemanticModel(SyntaxTree.Parse(Read(document, files, terminal)), configuration.Semantics);
        switch (request.Form)
        {
            case InspectionForm.Json:
                ModelJson.Write(model, configuration.Profile.Value, terminal.Output);
                break;
            case InspectionForm.Readings:
                WriteReadings(model, terminal.Output);
                break;
            default:
                using (var output = terminal.OpenOutput())
                {
                    new ModelText(model, output).Write();
                }

                break;
        }

        return ExitCode.Clean;
    }

    private static void WriteReadings(SemanticModel model, Stream output)
    {
        // Disposing the buffer would close the output.
        var buffered = new BufferedStream(output);
        ReadingJson.WriteLines(model.Readings.Select(located => located.Reading), model.Tree.Text, buffered);
        buffered.Flush();
    }

    private static SourceText Read(InputDocument document, WorkingFiles files, Terminal terminal)
    {
        try
        {
            return new DocumentReader(files, terminal.Input).Read(document);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"'{document.ShownPath}' cannot be read: {exception.Message}", exception);
        }
    }
}
