using Linter.Text;
using Markdig.Syntax;

namespace Linter.Syntax;

/// <summary>Translates fenced and indented code blocks.</summary>
internal static class CodeTranslator
{
    public static CodeNode Translate(CodeBlock code, TreeFacts facts)
    {
        var lines = Lines(code, facts.Document);
        var span = Blanks.Trim(facts.Document, code.Span.Start, EndOf(code));
        if (code is not FencedCodeBlock fence)
            return new CodeNode(span, isFenced: false, isClosed: true, "", lines);
        facts.Unreadable.Add(span);
        return new CodeNode(span, isFenced: true, fence.ClosingFencedCharCount > 0, fence.Info ?? "", lines);
    }

    // Markdig ends an unclosed fence behind its first line.
    private static int EndOf(CodeBlock code)
    {
        var end = code.Span.End + 1;
        return code.Lines.Count > 0 ? Math.Max(end, code.Lines.Lines[code.Lines.Count - 1].Slice.End + 1) : end;
    }

    private static TextLine[] Lines(CodeBlock code, string document)
    {
        var lines = new ArrayBuilder<TextLine>(code.Lines.Count);
        for (var index = 0; index < code.Lines.Count; index++)
        {
            var slice = code.Lines.Lines[index].Slice;
            var span = Blanks.Trim(document, slice.Start, slice.End + 1);
            if (!span.IsEmpty)
                lines.Add(new TextLine(document, span, [], [], endsWithHardBreak: false));
        }

        return lines.ToArray();
    }
}
