using Linter.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Linter.Syntax;

/// <summary>The one way to Markdig: which parts of it are used, and what happens if it gives up.</summary>
internal static class MarkdigParse
{
    private static readonly MarkdownPipeline Pipeline = Configure().Build();

    // Whoever makes a processor sets its parsers up anew, so those of the pipeline, which all threads use, must not be among them.
    [ThreadStatic]
    private static InlineParserList? _inlineParsers;

    /// <summary>Null if the text nests deeper than Markdig follows, or would take it quadratic time.</summary>
    public static MarkdownDocument? TryParse(string text)
    {
        if (HostileText.IsHostileMarkdown(text))
            return null;
        return OrNull(() => Markdown.Parse(text, Pipeline));
    }

    /// <summary>Parses text that Markdig left out, such as the cells of a row beyond the header's width; null as for a document.</summary>
    public static ContainerInline? TryParseInlines(string document, TextSpan span)
    {
        var paragraph = new ParagraphBlock();
        var slice = new StringSlice(document, span.Start, span.End - 1);
        paragraph.AppendLine(ref slice, 0, 0, span.Start, trackTrivia: false);
        var processor = new InlineProcessor(new MarkdownDocument(), _inlineParsers ??= InlineParsers(), preciseSourcelocation: true, context: null);
        return OrNull(() =>
        {
            processor.ProcessInlineLeaf(paragraph);
            return paragraph.Inline;
        });
    }

    // The nesting limit has no exception of its own, and whatever else a parser throws, the document must still be read.
    private static T? OrNull<T>(Func<T?> parse)
        where T : class
    {
        try
        {
            return parse();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static InlineParserList InlineParsers()
    {
        var builder = Configure();
        builder.Build();
        return new InlineParserList(builder.InlineParsers);
    }

    private static MarkdownPipelineBuilder Configure()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables(new PipeTableOptions { UseGfmRules = true })
            .UseTaskLists()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough);
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new BlanklessHeadingParser());
        return builder;
    }
}
