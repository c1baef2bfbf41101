using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Readings;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.HygieneRules;

/// <summary>PM9002: the document stops in the middle of a sentence.</summary>
public sealed class TruncatedDocumentRule : DiagnosticAnalyzer
{
    private const int WordsShown = 6;
    private const int EnoughSentences = 3;

    private static readonly OptionDescriptor MinWords = new("min_words", OptionKind.Number, "6", "The number of words a last paragraph needs to be judged.");

    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM9002",
        Name = "truncated-document",
        Title = "The document stops in the middle of a sentence.",
        Category = RuleCategory.Hygiene,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Supersedes = ["PM0002"],
        Options = [MinWords],
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        var blocks = document.Tree.Blocks;
        switch (blocks.Count == 0 ? null : blocks[^1])
        {
            case ParagraphNode paragraph when IsCutOff(paragraph, Prose(document.Model), document.Options.GetNumber(MinWords)):
                ReportTail(document, paragraph.Lines[^1]);
                break;
            case ParagraphNode { Lines.Count: > 0 } paragraph:
                ReportOpenMark(document, paragraph.Lines[^1]);
                break;
            case ListNode list when LastLine(list) is { } line:
                ReportOpenMark(document, line);
                break;
            case TableNode { Rows.Count: > 0 } table when IsCutOff(table, document.Tree.Text):
                Report(document, table.Rows[^1].Span, "The document ends in the middle of a table row.");
                break;
            case CodeNode { IsFenced: true, IsClosed: false } code:
                Report(document, FirstLine(document.Tree.Text, code.Span), "The document ends inside a code fence that is never closed.", dependsOnPlace: false);
                break;
        }
    });

    /// <summary>The paragraphs that are no timeline or list of action items: those need no full stops, whatever form they have.</summary>
    private static List<ParagraphNode> Prose(SemanticModel model) =>
        [.. model.Tree.Blocks.Except(model.Timeline.Entries.Select(static entry => entry.Item.Node))
            .Except(model.ActionItemLists.SelectMany(static list => list.Items).Select(static action => action.Item.Node)).OfType<ParagraphNode>()];

    private static bool IsCutOff(ParagraphNode paragraph, List<ParagraphNode> prose, int minWords)
    {
        var last = paragraph.Lines[^1];
        var startsSentence = paragraph.Lines.Count > 1 && SentenceEnd.IsReached(paragraph.Lines[^2].PlainText);
        var words = startsSentence ? CountWords(last) : paragraph.Lines.Sum(CountWords);
        return words >= minWords && IsProse(last) && !EndsSentence(last) && IsPunctuated(paragraph, prose, minWords);
    }

    /// <summary>True unless the line is a field, a signature or hashtags, or ends in something that needs no full stop.</summary>
    private static bool IsProse(TextLine line)
    {
        var text = line.PlainText.AsSpan().Trim();
        var lastWord = text[(text.LastIndexOf(' ') + 1)..];
        var endsInMark = line.Marks.Count > 0 && line.Marks[^1] is var mark && mark.Span.End >= line.Span.End;
        return line.Label is null && !endsInMark && !text.IsEmpty && text[0] is not ('—' or '–' or '-' or '*' or '[')
            && lastWord is not ['#', ..] && !lastWord.Contains("://", StringComparison.Ordinal);
    }

    private static bool EndsSentence(TextLine line)
    {
        var text = line.PlainText;
        var garbled = GarbledTextScanner.Find(text, ReadingScanner.Blank, ["1252", "437", "850"]);
        var end = garbled.Count > 0 && garbled[^1].Span.End == text.Length ? garbled[^1].Span.Start : text.Length;
        return SentenceEnd.IsReached(text.AsSpan(0, end));
    }

    /// <summary>True if the document before its last line ends its sentences with punctuation.</summary>
    private static bool IsPunctuated(ParagraphNode last, List<ParagraphNode> prose, int minWords)
    {
        var (complete, open) = (last.Lines.SkipLast(1).Count(line => SentenceEnd.IsReached(line.PlainText)), 0);
        foreach (var paragraph in prose.Where(block => block != last && block.Lines.Sum(CountWords) >= minWords))
        {
            complete += paragraph.Lines.Count(static line => SentenceEnd.IsReached(line.PlainText));
            open += EndsSentence(paragraph.Lines[^1]) ? 0 : 1;
        }

        return complete >= Math.Min(EnoughSentences, complete + open) && open * 2 <= complete;
    }

    private static bool IsCutOff(TableNode table, SourceText text) =>
        text.Slice(table.Header.Span).TrimEnd() is [.., '|'] && text.Slice(table.Rows[^1].Span).TrimEnd() is not [.., '|'];

    /// <summary>Null for a list of HTML without entries.</summary>
    private static TextLine? LastLine(ListNode list) => list.Entries switch
    {
        [] => null,
        [.., { Children: [.., ListNode nested] }] => LastLine(nested),
        [.., var entry] => entry.Lines.LastOrDefault(),
    };

    private static void ReportTail(DocumentAnalysisContext document, TextLine line)
    {
        var text = line.PlainText.TrimEnd();
        var start = text.Length;
        for (var words = 0; words < WordsShown && start > 0; words++)
        {
            start = text.LastIndexOf(' ', start - 1);
        }

        var tail = start < 0 ? text.TrimStart() : "… " + text[(start + 1)..];
        var span = line.ToSource(TextSpan.FromBounds(Math.Max(start + 1, 0), text.Length));
        Report(document, span, $"The document ends in the middle of a sentence: \"{tail}\".");
    }

    /// <summary>Reports bold marks or a bracket that are opened in the last line and never closed.</summary>
    private static void ReportOpenMark(DocumentAnalysisContext document, TextLine line)
    {
        if (SentenceEnd.IsReached(line.PlainText))
        {
            return;
        }

        var text = line.PlainText;
        var open = text.IndexOf("**", StringComparison.Ordinal) is >= 0 and var bold ? bold : text.LastIndexOfAny(['(', '[']);
        if (open >= 0 && text.AsSpan(open).IndexOfAny(')', ']') < 0)
        {
            Report(document, line.ToSource(TextSpan.FromBounds(open, text.Length)), $"The document ends before \"{text[open]}\" is closed.");
        }
    }

    private static TextSpan FirstLine(SourceText text, TextSpan block)
    {
        var length = text.Slice(block).IndexOfAny('\r', '\n');
        return length < 0 ? block : new TextSpan(block.Start, length);
    }

    private static int CountWords(TextLine line) => line.PlainText.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    /// <param name="dependsOnPlace">False for what cannot stand anywhere but at the end.</param>
    private static void Report(DocumentAnalysisContext document, TextSpan span, string message, bool dependsOnPlace = true) =>
        document.Report(new Diagnostic { Descriptor = Rule, Severity = DiagnosticSeverity.Warning, Span = span, Message = message, DependsOnPlace = dependsOnPlace });
}
