using Linter.Text;

namespace Linter.Syntax;

/// <summary>A document in which nothing exceeds the <see cref="MarkdownLimits"/>; all offsets are those of the original.</summary>
internal sealed record LimitedText
{
    /// <summary>The document; lines that are too long are blank.</summary>
    public required string Document { get; init; }

    /// <summary>The document as Markdown; marks of which there are too many are letters.</summary>
    public required string Markdown { get; init; }

    /// <summary>What was changed, in document order.</summary>
    public IReadOnlyList<UnreadPart> Unread { get; init; } = new ValueList<UnreadPart>();

    public static LimitedText Of(string document)
    {
        if (!LimitScanner.MayExceed(document))
            return new LimitedText { Document = document, Markdown = document };
        var scanner = new LimitScanner(document);
        scanner.Scan();
        return scanner.ToText();
    }
}
