using System.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Linter.Syntax;

/// <summary>Opens a heading for <c>##Title</c>, which is no heading in CommonMark but is meant as one.</summary>
internal sealed class BlanklessHeadingParser : BlockParser
{
    private const int MaxLevel = 6;

    public BlanklessHeadingParser() => OpeningCharacters = ['#'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !IsHeading(processor.Line.AsSpan(), out var level))
            return BlockState.None;
        var heading = new HeadingBlock(this) { HeaderChar = '#', Level = level, Column = processor.Column };
        var start = processor.Line.Start;
        processor.NewBlocks.Push(heading);
        processor.GoToColumn(processor.Column + level);
        DropClosingMarks(ref processor.Line);
        heading.Span = new SourceSpan(start, processor.Line.End);
        return BlockState.Break;
    }

    private static bool IsHeading(ReadOnlySpan<char> line, out int level)
    {
        level = line.IndexOfAnyExcept('#');
        if (level is < 1 or > MaxLevel)
            return false;
        var title = line[level..];
        Rune.DecodeFromUtf16(title, out var first, out _);
        if (Pictographs.IsPictograph(first))
            return true;
        // With a single mark "#outage" is a channel or a tag, and so is every word of "#Outage #Database".
        return Rune.IsLetter(first) && (level > 1 || (!Rune.IsLower(first) && !HasTag(title)));
    }

    private static bool HasTag(ReadOnlySpan<char> title)
    {
        var mark = title.IndexOf(" #");
        return mark >= 0 && mark + 2 < title.Length && char.IsLetterOrDigit(title[mark + 2]);
    }

    private static void DropClosingMarks(ref StringSlice line)
    {
        var text = line.AsSpan().TrimEnd(" \t");
        var withoutMarks = text.TrimEnd('#');
        if (withoutMarks.Length < text.Length && withoutMarks.Length > 0 && Blanks.IsBlank(withoutMarks[^1]))
            line.End = line.Start + withoutMarks.TrimEnd(" \t").Length - 1;
    }
}
