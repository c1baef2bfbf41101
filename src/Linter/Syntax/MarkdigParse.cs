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
    private static readonly MarkdownPipelineBuilder Builder = Configure();
    private static readonly MarkdownPipeline Pipeline = Builder.Build();

    /// <summary>Null if the text nests deeper than Markdig follows, or would take it quadratic time.</summary>
    public static MarkdownDocument? TryParse(string text)
    {
        if (HostileText.IsHostile(text))
            return null;
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // "Markdown elements in the input are too deeply nested": the limit has no exception of its own.
            return null;
        }
    }

    /// <summary>Parses text that Markdig left out, such as the cells of a row beyond the header's width.</summary>
    public static ContainerInline? ParseInlines(string document, TextSpan span)
    {
        var paragraph = new ParagraphBlock();
        var slice = new StringSlice(document, span.Start, span.End - 1);
        paragraph.AppendLine(ref slice, 0, 0, span.Start, trackTrivia: false);
        new InlineProcessor(new MarkdownDocument(), new InlineParserList(Builder.InlineParsers), preciseSourcelocation: true, context: null).ProcessInlineLeaf(paragraph);
        return paragraph.Inline;
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
