using Linter.Text;

namespace Linter.Syntax;

/// <summary>Finds what exceeds the <see cref="MarkdownLimits"/> line by line, and makes it harmless without moving anything.</summary>
internal sealed class LimitScanner(string text)
{
    // Stands for a mark that is not to be one.
    private const char Letter = 'x';

    private const string Marks = "*_~[<";
    private const string Borders = "|";

    private readonly ValueList<UnreadPart> _unread = new();
    private readonly BlockMarks _block = new();
    private char[]? _document;
    private char[]? _markdown;
    private OpenFence? _fence;
    private int _replacements;

    private char[] Markdown => _markdown ??= text.ToCharArray();

    /// <summary>False, and quickly so, for what people write.</summary>
    public static bool MayExceed(string text) => MayHoldMany(text) || HasDeepOrLongLine(text);

    public void Scan()
    {
        for (var start = 0; start < text.Length;)
        {
            var end = LineTable.NextBreak(text, start);
            ScanLine(start, end);
            start = end < text.Length ? end + LineTable.BreakLengthAt(text, end) : end;
        }

        EndBlock();
    }

    public LimitedText ToText() => new()
    {
        Document = _document is null ? text : new string(_document),
        Markdown = _markdown is null ? text : new string(_markdown),
        Unread = _unread,
    };

    private static bool MayHoldMany(string text)
    {
        if (text.Length <= MarkdownLimits.Columns)
            return false;
        var span = text.AsSpan();
        return span.Count('*') + span.Count('_') + span.Count('~') + span.Count('[') + span.Count('<') > MarkdownLimits.Marks
            || span.Count('|') > MarkdownLimits.Columns;
    }

    private static bool HasDeepOrLongLine(string text)
    {
        var replacements = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = LineTable.NextBreak(text, start);
            var lineStart = LineStart.Read(text, start, end);
            replacements += lineStart.Content < end && text[lineStart.Content] is '=' or '-' or '|' or ':' or '[' ? 1 : 0;
            if (end - start > MarkdownLimits.LineLength || lineStart.Depth > MarkdownLimits.Nesting || replacements > MarkdownLimits.Replacements)
                return true;
            start = end + 1;
        }

        return false;
    }

    private void ScanLine(int start, int end)
    {
        if (end - start > MarkdownLimits.LineLength)
        {
            EndBlock();
            LeaveOut(start, end);
            return;
        }

        var lineStart = LineStart.Read(text, start, end);
        if (IsCode(text.AsSpan(start, end - start), lineStart.Content - start))
            return;
        if (lineStart.StartsItem || lineStart.Content == end || text[lineStart.Content] == '#' || _fence is not null)
            EndBlock();
        if (lineStart.Depth > MarkdownLimits.Nesting)
            Flatten(start, lineStart.Limit, end, UnreadReason.DeepNesting);
        else if (IsReplacement(text.AsSpan(lineStart.Content, end - lineStart.Content)) && ++_replacements > MarkdownLimits.Replacements)
            Flatten(start, lineStart.Content, end, UnreadReason.ManyReplacements);
        if (lineStart.Content < end)
            _block.Add(text, lineStart.Content, end);
    }

    /// <summary>True between fences: nothing in code is a mark.</summary>
    private bool IsCode(ReadOnlySpan<char> line, int content)
    {
        if (_fence is not { } fence)
        {
            _fence = OpenFence.Read(line, content);
            return false;
        }

        if (fence.IsClosedBy(line, content))
            _fence = null;
        return true;
    }

    /// <summary>True for an underline, the second line of a table, and a link definition.</summary>
    private static bool IsReplacement(ReadOnlySpan<char> line) =>
        (!line.IsEmpty && line[0] == '[' && line.IndexOf("]:") > 0) || (line.ContainsAny('-', '=') && line.IndexOfAnyExcept("-=|: \t") < 0);

    private void LeaveOut(int start, int end)
    {
        _unread.Add(new UnreadPart(TextSpan.FromBounds(start, end), UnreadReason.LongLine));
        (_document ??= text.ToCharArray()).AsSpan(start, end - start).Fill(' ');
        Markdown.AsSpan(start, end - start).Fill(' ');
    }

    /// <summary>Makes plain text of the line from an offset on.</summary>
    private void Flatten(int start, int from, int end, UnreadReason reason)
    {
        _unread.Add(new UnreadPart(TextSpan.FromBounds(start, end), reason));
        foreach (ref var unit in Markdown.AsSpan(from, end - from))
        {
            if (unit is not (' ' or '\t'))
                unit = Letter;
        }
    }

    private void EndBlock()
    {
        if (_block.Excess is { } reason)
        {
            _unread.Add(new UnreadPart(TextSpan.FromBounds(_block.Start, _block.End), reason));
            Disarm(_block.Start, _block.End, reason == UnreadReason.WideTable ? Borders : Marks);
        }

        _block.Clear();
    }

    private void Disarm(int start, int end, string marks)
    {
        var span = Markdown.AsSpan(start, end - start);
        for (var at = span.IndexOfAny(marks); at >= 0; at = span.IndexOfAny(marks))
        {
            span[at] = Letter;
            span = span[(at + 1)..];
        }
    }
}
