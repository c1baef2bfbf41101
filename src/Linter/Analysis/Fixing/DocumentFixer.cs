using Linter.Text;

namespace Linter.Analysis.Fixing;

/// <summary>Makes the safe repairs of a document and checks each: what was found is gone, nothing new is, and the document says what it said.</summary>
public sealed class DocumentFixer(AnalyzerDriver driver)
{
    /// <summary>Repairs a document that was asked for, whatever it reads as.</summary>
    public FixOutcome Fix(SourceText text) => new FixSession(driver, AnalyzedDocument.Of(text, driver)).Run();

    /// <summary>Repairs a document that was only come across; null if it does not read as a postmortem.</summary>
    public FixOutcome? FixIfPostmortem(SourceText text)
    {
        var document = AnalyzedDocument.Of(text, driver);
        return document.IsPostmortem ? new FixSession(driver, document).Run() : null;
    }
}
