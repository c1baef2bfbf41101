using Linter.Readings;
using Linter.Text;

namespace Linter.Syntax;

/// <summary>Blanks out what must not be read; length and line breaks stay.</summary>
internal static class ReadableTextMask
{
    public static string Apply(TreeFacts facts, FrontMatterNode? frontMatter)
    {
        if (facts.Unreadable.Count == 0 && facts.BareUrls.Length == 0 && frontMatter is null)
            return facts.Document;
        return string.Create(facts.Document.Length, (facts, frontMatter), static (target, state) =>
        {
            state.facts.Document.CopyTo(target);
            for (var index = 0; index < state.facts.Unreadable.Count; index++)
                Blank(target, state.facts.Unreadable[index]);
            foreach (var url in state.facts.BareUrls)
                Blank(target, url);
            if (state.frontMatter is not null)
                BlankFrontMatter(target, state.frontMatter, state.facts.Document);
        });
    }

    /// <summary>The document with the front matter as empty lines, so that Markdown does not see it.</summary>
    public static string WithoutFrontMatter(string document, FrontMatterNode? frontMatter) =>
        frontMatter is null ? document : string.Create(document.Length, (document, frontMatter.Span), static (target, state) =>
        {
            state.document.CopyTo(target);
            Fill(target, state.Span, ' ');
        });

    private static void BlankFrontMatter(Span<char> target, FrontMatterNode frontMatter, string document)
    {
        Blank(target, frontMatter.Span);
        foreach (var field in frontMatter.Fields)
            document.AsSpan(field.ValueSpan.Start, field.ValueSpan.Length).CopyTo(target[field.ValueSpan.Start..]);
    }

    private static void Blank(Span<char> target, TextSpan span) => Fill(target, span, ReadingScanner.Blank);

    private static void Fill(Span<char> target, TextSpan span, char filler)
    {
        foreach (ref var unit in target.Slice(span.Start, span.Length))
        {
            if (unit is not ('\r' or '\n'))
                unit = filler;
        }
    }
}
