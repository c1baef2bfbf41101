using Linter.Text;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Linter.Syntax;

/// <summary>Translates fenced and indented code blocks.</summary>
internal static class CodeTranslator
{
    public static CodeNode Translate(CodeBlock code, TreeFacts facts)
    {
        var lines = Lines(code, facts);
        // Markdig ends an unclosed fence behind its first line.
        var end = lines.Length == 0 ? code.Span.End + 1 : Math.Max(code.Span.End + 1, lines[^1].Span.End);
        var span = Blanks.Trim(facts.Document, code.Span.Start, end);
        if (code is not FencedCodeBlock fence)
            return new CodeNode(span, isFenced: false, isClosed: true, "", lines);
        facts.Unreadable.Add(span);
        return new CodeNode(span, isFenced: true, fence.ClosingFencedCharCount > 0, fence.Info ?? "", lines);
    }

    private static TextLine[] Lines(CodeBlock code, TreeFacts facts)
    {
        var lines = new ValueList<TextLine>(code.Lines.Count);
        var end = code.Span.Start;
        for (var index = 0; index < code.Lines.Count; index++)
        {
            var span = SpanOf(code.Lines.Lines[index].Slice, facts.ParsedText, end);
            if (span.IsEmpty)
                continue;
            lines.Add(new TextLine(facts.Document, span, [], [], endsWithHardBreak: false));
            end = span.End;
        }

        return lines.Detach();
    }

    // A line whose indentation is part of a tab is a copy for Markdig, without a place in the document.
    private static TextSpan SpanOf(StringSlice slice, string parsedText, int from)
    {
        if (ReferenceEquals(slice.Text, parsedText))
            return Blanks.Trim(parsedText, slice.Start, slice.End + 1);
        var content = slice.AsSpan().Trim(" \t");
        var distance = content.IsEmpty ? -1 : parsedText.AsSpan(from).IndexOf(content);
        return distance < 0 ? default : new TextSpan(from + distance, content.Length);
    }
}
