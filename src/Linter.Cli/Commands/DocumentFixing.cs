using Linter.Analysis.Fixing;
using Linter.Cli.Files;
using Linter.Diagnostics;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary>Reads one document and makes its safe repairs, in memory. Serves all threads.</summary>
internal sealed class DocumentFixing(DocumentReader reader, DocumentFixer fixer)
{
    public FixedDocument Fix(InputDocument input)
    {
        try
        {
            var text = reader.Read(input);
            return text.InvalidBytes.Count > 0 ? Refuse(input, text) : new FixedDocument(input, input.IsNamed ? fixer.Fix(text) : fixer.FixIfPostmortem(text), null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FixedDocument(input, null, EngineNotification.Unreadable(input.ShownPath, exception.Message));
        }
    }

    // What cannot be decoded cannot be written back as it was.
    private static FixedDocument Refuse(InputDocument input, SourceText text)
    {
        var line = text.GetPosition(text.InvalidBytes[0].Start).Line + 1;
        return new FixedDocument(input, null, EngineNotification.Unreadable(input.ShownPath, $"line {line} holds bytes that are not text, so the file is not changed; save it as UTF-8 first."));
    }
}
