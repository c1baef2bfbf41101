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
        var model = new SemanticModel(SyntaxTree.Parse(Read(request.Path, terminal)));
        switch (request.Form)
        {
            case InspectionForm.Json:
                ModelJson.Write(model, AnalyzerConfiguration.Default.Profile, terminal.Output);
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

    private static SourceText Read(string path, Terminal terminal)
    {
        if (Directory.Exists(Path.GetFullPath(path, terminal.Folder)))
        {
            throw new CommandFailure($"'{path}' is a folder; inspect takes one file.");
        }

        var files = new WorkingFiles();
        var document = new InputSearch(files, terminal.Folder, "").Find([path])[0];
        try
        {
            return new DocumentReader(files, terminal.Input).Read(document);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"'{path}' cannot be read: {exception.Message}", exception);
        }
    }
}
