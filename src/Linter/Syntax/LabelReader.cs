using System.Buffers;
using System.Text;
using Linter.Text;

namespace Linter.Syntax;

/// <summary>Recognises "Name: value" at the start of a line.</summary>
internal static class LabelReader
{
    private const int MaxWords = 8;
    private const int MaxLength = 80;


    /// <summary>Notes on each line of a paragraph whether it is a label and whether it is bold.</summary>
    public static void Annotate(TextLine[] lines)
    {
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            line.IsBold = IsBold(line);
            line.Label = Read(line);
            if (index > 0 && line.Label is { Form: LabelForm.Plain } label && IsWrappedText(lines[index - 1], label))
                line.Label = null;
        }
    }

    /// <summary>True for "…and it touched / the following: a, b": a sentence broken over two lines.</summary>
    private static bool IsWrappedText(TextLine previous, Label label) =>
        char.IsLower(label.Name[0]) && previous.Label is null && !previous.EndsWithHardBreak;

    public static Label? Read(TextLine line)
    {
        // Most lines are told apart without joining their plain text: in a timeline they start with a digit.
        if (!MayStartName(line.PlainStart) || (!HasStrong(line) && line.Source(line.Span.Start, line.Span.End).IndexOfAny(':', '：') < 0))
            return null;
        var plain = line.Plain;
        var start = Pictographs.SkipStart(plain);
        if (start == plain.Length || !MayStartName(plain))
            return null;
        var lead = LeadingMark(line, line.ToSource(start));
        return DashLabel(line, plain, start, lead) ?? ColonLabel(line, plain, start, lead);
    }

    private static bool HasStrong(TextLine line)
    {
        foreach (var mark in line.MarkArray)
        {
            if (mark.Kind == InlineKind.Strong)
                return true;
        }

        return false;
    }

    /// <summary>True for a letter behind ornaments, or ornaments alone.</summary>
    private static bool MayStartName(ReadOnlySpan<char> text)
    {
        text = text[Pictographs.SkipStart(text)..];
        return text.IsEmpty || (Rune.DecodeFromUtf16(text, out var first, out _) == OperationStatus.Done && Rune.IsLetter(first));
    }

    /// <summary>The mark that lies over the first letter; of several the bold one.</summary>
    private static InlineMark? LeadingMark(TextLine line, int position)
    {
        InlineMark? lead = null;
        foreach (var mark in line.MarkArray)
        {
            if (mark.Span.Start > position)
                break;
            if (mark.ContentSpan.Contains(position) && lead?.Kind != InlineKind.Strong && FormOf(mark) != LabelForm.Plain)
                lead = mark;
        }

        return lead;
    }

    private static LabelForm FormOf(InlineMark? mark) => mark?.Kind switch
    {
        InlineKind.Strong => LabelForm.Bold,
        InlineKind.Emphasis or InlineKind.Code => LabelForm.Other,
        _ => LabelForm.Plain,
    };

    /// <summary>**Name** - value: only a bold name may stand before a dash.</summary>
    private static Label? DashLabel(TextLine line, ReadOnlySpan<char> plain, int start, InlineMark? lead)
    {
        if (lead?.Kind != InlineKind.Strong)
            return null;
        var end = line.ToPlain(lead.Span.End);
        var rest = plain[end..];
        var dash = rest.TrimStart(' ');
        if (dash.Length == rest.Length || dash.Length < 2 || dash[0] is not ('-' or '–' or '—') || dash[1] != ' ')
            return null;
        var name = plain[start..end];
        if (name.IndexOfAny(':', '：') >= 0 || !IsName(name))
            return null;
        return Create(line, start, end, plain.Length - dash.Length, lead);
    }

    private static Label? ColonLabel(TextLine line, ReadOnlySpan<char> plain, int start, InlineMark? lead)
    {
        var limit = Math.Min(plain.Length, start + MaxLength + 1);
        for (var colon = NextColon(plain, start, limit); colon >= 0; colon = NextColon(plain, colon + 1, limit))
        {
            if (HasOpenBracket(plain[start..colon]))
                continue;
            var isLabel = EndsName(line, plain, start, colon) && !IsInCodeOrLink(line, colon) && IsName(plain[start..colon]);
            return isLabel ? Create(line, start, colon, colon, lead) : null;
        }

        return null;
    }

    private static int NextColon(ReadOnlySpan<char> plain, int from, int limit)
    {
        var distance = from < limit ? plain[from..limit].IndexOfAny(':', '：') : -1;
        return distance < 0 ? -1 : from + distance;
    }

    private static bool IsWithinClock(ReadOnlySpan<char> plain, int colon) =>
        colon > 0 && colon + 1 < plain.Length && char.IsAsciiDigit(plain[colon - 1]) && char.IsAsciiDigit(plain[colon + 1]);

    /// <summary>True if a blank, the end of the line or of the name's marks follows the colon, or a value as in "Status:Done".</summary>
    private static bool EndsName(TextLine line, ReadOnlySpan<char> plain, int start, int colon)
    {
        if (IsWithinClock(plain, colon))
            return false;
        if (colon + 1 == plain.Length || plain[colon] == '：' || char.IsWhiteSpace(plain[colon + 1]))
            return true;
        if (line.ToSource(colon) + 1 < line.ToSource(colon + 1))
            return plain[colon + 1] is not ('/' or ':');
        return char.IsLetterOrDigit(plain[colon + 1]) && char.IsUpper(plain[start]) && IsOnlyLetters(plain[start..colon]);
    }

    private static bool IsOnlyLetters(ReadOnlySpan<char> name)
    {
        foreach (var unit in name)
        {
            if (!char.IsLetter(unit) && unit != ' ')
                return false;
        }

        return true;
    }

    /// <summary>True for a colon in the middle of a code span or of a link's text.</summary>
    private static bool IsInCodeOrLink(TextLine line, int colon)
    {
        var position = line.ToSource(colon);
        foreach (var mark in line.MarkArray)
        {
            var isOpaque = mark.Kind is InlineKind.Code or InlineKind.Link;
            if (isOpaque && mark.ContentSpan.Contains(position) && position + 1 < mark.ContentSpan.End)
                return true;
        }

        return false;
    }

    /// <summary>True if the colon stands within brackets or a quotation.</summary>
    private static bool HasOpenBracket(ReadOnlySpan<char> name) =>
        name.Count('"') % 2 == 1 || name.Count('“') > name.Count('”') || name.Count('(') > name.Count(')')
        || name.Count('[') > name.Count(']') || name.Count('（') > name.Count('）');

    private static bool IsName(ReadOnlySpan<char> name)
    {
        name = name[..Pictographs.TrimEnd(name)];
        return !name.IsEmpty && CountWords(name) <= MaxWords && !EndsSentence(name) && !IsClock(name);
    }

    private static int CountWords(ReadOnlySpan<char> name)
    {
        var words = 1;
        for (var index = 1; index < name.Length; index++)
        {
            if (char.IsWhiteSpace(name[index - 1]) && !char.IsWhiteSpace(name[index]))
                words++;
        }

        return words;
    }

    private static bool EndsSentence(ReadOnlySpan<char> name)
    {
        for (var index = 0; index < name.Length; index++)
        {
            if (name[index] is ';' or '。' || (name[index] is '.' or '!' or '?' && index + 1 < name.Length && name[index + 1] == ' '))
                return true;
        }

        return false;
    }

    /// <summary>"Friday 9:40" or "around 3 PM": what follows is an event, not the value of a name.</summary>
    private static bool IsClock(ReadOnlySpan<char> name)
    {
        for (var index = 1; index < name.Length; index++)
        {
            if (IsWithinClock(name, index) && name[index] is ':' or '：')
                return true;
        }

        var lastWord = name[(name.LastIndexOf(' ') + 1)..];
        return lastWord.Length is 2 or 3 && name.IndexOfAnyInRange('0', '9') >= 0 && IsClockWord(lastWord);
    }

    private static bool IsClockWord(ReadOnlySpan<char> word) =>
        word.Equals("am", StringComparison.OrdinalIgnoreCase) || word.Equals("pm", StringComparison.OrdinalIgnoreCase)
        || word is "UTC" or "GMT" or "hrs";

    private static Label Create(TextLine line, int start, int end, int separator, InlineMark? lead)
    {
        var plain = line.Plain;
        end = start + Pictographs.TrimEnd(plain[start..end]);
        var nameSpan = line.ToSource(TextSpan.FromBounds(start, end));
        var form = lead is not null && lead.Span.End >= nameSpan.End ? FormOf(lead) : LabelForm.Plain;
        return new Label(plain[start..end].ToString(), nameSpan, ValueSpan(line, separator), form);
    }

    private static TextSpan ValueSpan(TextLine line, int separator)
    {
        var start = line.ToSource(TextSpan.FromBounds(separator, separator + 1)).End;
        var end = line.Span.End;
        // From the inside out: the marks that close right behind the colon belong to the name.
        for (var index = line.MarkArray.Length - 1; index >= 0; index--)
        {
            var mark = line.MarkArray[index];
            if (mark.Span.Start >= start || start > mark.ContentSpan.End || mark.ContentSpan.IsEmpty)
                continue;
            if (line.IsBlank(start, mark.ContentSpan.End))
                start = mark.Span.End;
            else if (mark.Span.End == end)
                end = mark.ContentSpan.End;
        }

        return line.Trim(Math.Min(start, end), end);
    }

    private static bool IsBold(TextLine line)
    {
        foreach (var mark in line.MarkArray)
        {
            if (mark.Kind == InlineKind.Strong)
                return IsFrame(line.Source(line.Span.Start, mark.Span.Start)) && IsFrame(line.Source(mark.Span.End, line.Span.End));
        }

        return false;
    }

    /// <summary>True for what may stand around the bold run of a bold line.</summary>
    private static bool IsFrame(ReadOnlySpan<char> text)
    {
        text = text.Trim("*_:： ");
        return Pictographs.SkipStart(text) == text.Length;
    }
}
