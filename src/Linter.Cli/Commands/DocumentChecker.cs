using Linter.Analysis;
using Linter.Cli.Files;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary>Reads one document and runs the rules over it. Serves all threads.</summary>
internal sealed class DocumentChecker(DocumentReader reader, AnalyzerDriver driver)
{
    /// <summary>The same checker with no other rules than these.</summary>
    public DocumentChecker Only(IReadOnlySet<string> ruleIds) => new(reader, driver.Only(ruleIds));

    public CheckedDocument Check(InputDocument input)
    {
        SourceText text;
        try
        {
            text = reader.Read(input);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new CheckedDocument(input, null, EngineNotification.Unreadable(input.ShownPath, exception.Message));
        }

        return new CheckedDocument(input, input.IsNamed ? driver.Analyze(text) : driver.AnalyzeIfPostmortem(text), null);
    }
}
