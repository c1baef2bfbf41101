using Linter.Text;

namespace Linter.Syntax;

/// <summary>What is gathered about a document besides its blocks while it is translated.</summary>
internal sealed class TreeFacts(string document, string parsedText)
{
    public string Document { get; } = document;

    /// <summary>What Markdig gets to see: the document without front matter and null characters, of the same length.</summary>
    public string ParsedText { get; } = parsedText;

    /// <summary>Web addresses written without any mark, in document order.</summary>
    public TextSpan[] BareUrls { get; } = BareUrlScanner.Scan(document);

    public ValueList<InlineMark> Links { get; } = new();

    public ValueList<TextSpan> Comments { get; } = new();

    /// <summary>What must not be read; may overlap and stand in any order.</summary>
    public ValueList<TextSpan> Unreadable { get; } = new();

    public void AddComment(TextSpan span)
    {
        Comments.Add(span);
        Unreadable.Add(span);
    }
}
