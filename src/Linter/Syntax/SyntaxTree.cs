using Linter.Text;

namespace Linter.Syntax;

/// <summary>A Markdown document as blocks with exact places. Immutable; the only way to it is <see cref="Parse"/>.</summary>
public sealed class SyntaxTree
{
    private SyntaxTree(SourceText text, FrontMatterNode? frontMatter, BlockNode[]? blocks, TreeFacts facts, IReadOnlyList<UnreadPart> unread)
    {
        Text = text;
        ReadableText = ReadableTextMask.Apply(facts, frontMatter);
        FrontMatter = frontMatter;
        Blocks = blocks ?? PlainParagraphs.Read(facts.Document, frontMatter?.Span.End ?? 0);
        Links = facts.Links.ToArray();
        Comments = facts.Comments;
        Unread = blocks is null ? [.. unread, new UnreadPart(new TextSpan(0, text.Length), UnreadReason.NotParsed)] : unread;
        Conflicts = MergeConflictScanner.Find(text.Content, Blocks);
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

    /// <summary>The merge conflicts that were not resolved, in document order; those shown in a fenced example are none.</summary>
    public IReadOnlyList<MergeConflict> Conflicts { get; }

    /// <summary>What exceeds the <see cref="MarkdownLimits"/> and was not read, or only as plain text.</summary>
    public IReadOnlyList<UnreadPart> Unread { get; }

    public static SyntaxTree Parse(SourceText text)
    {
        var limited = LimitedText.Of(text.Content);
        var frontMatter = FrontMatterReader.Read(limited.Document);
        var facts = new TreeFacts(limited.Document, ReadableTextMask.WithoutFrontMatter(limited.Markdown, frontMatter).Replace('\0', '\uFFFD'));
        var markdown = MarkdigParse.TryParse(facts.ParsedText);
        var blocks = markdown is null ? null : UnwrapQuote(new BlockTranslator(facts).Translate(markdown));
        return new SyntaxTree(text, frontMatter, blocks, facts, limited.Unread);
    }

    /// <summary>Some postmortems are one long quotation, at most below their title.</summary>
    private static BlockNode[] UnwrapQuote(BlockNode[] blocks) => blocks switch
    {
        [QuoteNode quote] => [.. quote.Children],
        [HeadingNode title, QuoteNode quote] => [title, .. quote.Children],
        _ => blocks,
    };
}
