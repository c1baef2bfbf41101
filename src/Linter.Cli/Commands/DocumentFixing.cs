using Linter.Analysis;
using Linter.Analysis.Fixing;
using Linter.Cli.Files;
using Linter.Configuration;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary>Reads one document and makes its safe repairs, in memory, by the rules that count for it. Serves all threads.</summary>
internal sealed class DocumentFixing(DocumentReader reader, DocumentConfigurations configurations)
{
    public FixedDocument Fix(InputDocument input)
    {
        var configuration = configurations.Of(input);
        var choice = input.IsNamed ? SearchChoice.Included : configuration.Effective.Choose(input.FullPath);
        var document = new FixedDocument(input, configuration.Driver, null, null);
        if (choice == SearchChoice.Excluded)
        {
            return document;
        }

        try
        {
            var text = reader.Read(input);
            return text.InvalidBytes.Count > 0 ? document with { Failure = Refusal(text) } : document with { Outcome = Repair(text, configuration.Driver, choice) };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return document with { Failure = EngineNotification.Unreadable(input.ShownPath, exception.Message) };
        }
    }

    private static FixOutcome? Repair(SourceText text, AnalyzerDriver driver, SearchChoice choice)
    {
        var fixer = new DocumentFixer(driver);
        return choice == SearchChoice.Included ? fixer.Fix(text) : fixer.FixIfPostmortem(text);
    }

    // What cannot be decoded cannot be written back as it was.
    private static EngineNotification Refusal(SourceText text)
    {
        var line = text.GetPosition(text.InvalidBytes[0].Start).Line + 1;
        return EngineNotification.Unreadable(text.Path, $"line {line} holds bytes that are not text, so the file is not changed; save it as UTF-8 first.");
    }
}
