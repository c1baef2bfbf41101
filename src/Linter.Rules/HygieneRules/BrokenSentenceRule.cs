using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics.Prose;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.HygieneRules;

/// <summary>PM9009: a sentence lost a word.</summary>
public sealed class BrokenSentenceRule : DiagnosticAnalyzer
{
    private const int WordsShown = 3;

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM9009",
        Name = "broken-sentence",
        Title = "A sentence lost a word.",
        Category = RuleCategory.Hygiene,
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
        CheckBlocks(document, document.Tree.Blocks, isDocument: true));

    private static void CheckBlocks(DocumentAnalysisContext document, IReadOnlyList<BlockNode> blocks, bool isDocument)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var next = i + 1 < blocks.Count ? blocks[i + 1] : null;
            switch (blocks[i])
            {
                // The last paragraph of the document is a matter of its own: it may be cut off.
                case ParagraphNode paragraph:
                    CheckLines(document, paragraph.Lines, mayEnd: (isDocument && next is null) || next is ListNode or CodeNode or TableNode or QuoteNode or HtmlNode || IsImage(next));
                    break;
                case ListNode list:
                    CheckEntries(document, list, isDocument && next is null);
                    break;
                case QuoteNode quote:
                    CheckBlocks(document, quote.Children, isDocument: false);
                    break;
                case TableNode table:
                    CheckRows(document, table);
                    break;
            }
        }
    }

    private static void CheckEntries(DocumentAnalysisContext document, ListNode list, bool isLast)
    {
        for (var i = 0; i < list.Entries.Count; i++)
        {
            CheckBlocks(document, list.Entries[i].Children, isLast && i == list.Entries.Count - 1);
        }
    }

    private static void CheckRows(DocumentAnalysisContext document, TableNode table)
    {
        foreach (var cell in table.Rows.SelectMany(static row => row.Cells))
        {
            CheckLines(document, [cell], mayEnd: false);
        }
    }

    private static bool IsImage(BlockNode? block) => block is ParagraphNode { Lines: [{ Marks: [{ Kind: InlineKind.Image }, ..] }, ..] };

    private static void CheckLines(DocumentAnalysisContext document, IReadOnlyList<TextLine> lines, bool mayEnd)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var words = document.Model.WordsOf(line);
            var hole = SentenceHole.Find(words) ?? (i == lines.Count - 1 && !mayEnd ? SentenceHole.FindOpenEnd(words) : null);
            if (hole is { } span && !IsQuotedOrCode(line, span))
            {
                Report(document, line, words, span);
            }
        }
    }

    private static bool IsQuotedOrCode(TextLine line, TextSpan hole) =>
        line.Marks.Any(mark => mark.Kind is InlineKind.Code && Math.Abs(mark.Span.Start - line.ToSource(hole.End)) <= 1)
        || line.Marks.Any(mark => mark.Kind is InlineKind.Code && mark.Span.OverlapsWith(line.ToSource(hole)))
        || line.PlainText.AsSpan(0, hole.Start).Count('"') % 2 == 1 || line.PlainText.AsSpan(0, hole.Start).Count('“') > line.PlainText.AsSpan(0, hole.Start).Count('”');

    private static void Report(DocumentAnalysisContext document, TextLine line, WordList words, TextSpan hole)
    {
        var index = words.IndexAt(hole.Start);
        var first = Math.Max(0, index - WordsShown + 1);
        var last = Math.Min(words.Count - 1, index + 1);
        var plain = words.Cover(first, last);
        var shown = words.Text.Substring(plain.Start, plain.Length);
        document.Report(new Diagnostic
        {
            Descriptor = Rule,
            Severity = DiagnosticSeverity.Warning,
            Confidence = Confidence.Likely,
            Span = line.ToSource(plain),
            Message = $"A word is missing: \"{(first > 0 ? "… " : "")}{shown}{(last < words.Count - 1 ? " …" : "")}\".",
        });
    }
}
