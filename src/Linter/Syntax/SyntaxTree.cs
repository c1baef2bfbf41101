using Linter.Text;

namespace Linter.Syntax;

/// <summary>A Markdown document as blocks with exact places. Immutable; the only way to it is <see cref="Parse"/>.</summary>
public sealed class SyntaxTree
{
    private SyntaxTree(SourceText text, string readableText, FrontMatterNode? frontMatter, IReadOnlyList<BlockNode> blocks, IReadOnlyList<InlineMark> links, IReadOnlyList<TextSpan> comments)
    {
        Text = text;
        ReadableText = readableText;
        FrontMatter = frontMatter;
        Blocks = blocks;
        Links = links;
        Comments = comments;
    }

    public SourceText Text { get; }

    /// <summary>
    /// The document with everything that must not be read replaced by <see cref="Readings.ReadingScanner.Blank"/>, length and line breaks kept:
    /// fenced code, link and image targets, bare URLs, HTML tags and comments, front matter keys.
    /// </summary>
    public string ReadableText { get; }

    public FrontMatterNode? FrontMatter { get; }

    /// <summary>The top-level blocks without the front matter; a document that is one block quotation is unwrapped.</summary>
    public IReadOnlyList<BlockNode> Blocks { get; }

    /// <summary>All links, images and autolinks in document order.</summary>
    public IReadOnlyList<InlineMark> Links { get; }

    /// <summary>All HTML comments, block and inline, in document order.</summary>
    public IReadOnlyList<TextSpan> Comments { get; }

    public static SyntaxTree Parse(SourceText text) => throw new NotSupportedException();
}
