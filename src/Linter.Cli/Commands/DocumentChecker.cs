using Linter.Cli.Files;
using Linter.Configuration;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary>Reads one document and runs over it the rules that count for it. Serves all threads.</summary>
internal sealed class DocumentChecker(DocumentReader reader, DocumentConfigurations configurations)
{
    public CheckedDocument Check(InputDocument input)
    {
        var configuration = configurations.Of(input);
        var choice = input.IsNamed ? SearchChoice.Included : configuration.Effective.Choose(input.FullPath);
        if (choice == SearchChoice.Excluded)
        {
            return new CheckedDocument(input, null, null);
        }

        SourceText text;
        try
        {
            text = reader.Read(input);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new CheckedDocument(input, null, EngineNotification.Unreadable(input.ShownPath, exception.Message));
        }

        return new CheckedDocument(input, choice == SearchChoice.Included ? configuration.Driver.Analyze(text) : configuration.Driver.AnalyzeIfPostmortem(text), null);
    }
}
