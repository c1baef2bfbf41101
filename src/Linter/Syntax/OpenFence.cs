namespace Linter.Syntax;

/// <summary>The fence of code that is open at a line.</summary>
/// <param name="Mark">A tick or a tilde.</param>
/// <param name="Length">How many of them.</param>
/// <param name="Indent">The offset of the fence on its line: code of a list entry ends with the entry.</param>
internal readonly record struct OpenFence(char Mark, int Length, int Indent)
{
    private const int LeastLength = 3;

    /// <summary>The fence that a line opens; null if it opens none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="content">Where the text behind marks of quotes and lists begins.</param>
    public static OpenFence? Read(ReadOnlySpan<char> line, int content)
    {
        var text = line[content..];
        if (text.IsEmpty || text[0] is not ('`' or '~') || LengthOf(text, text[0]) is not (>= LeastLength and var length))
            return null;
        return text[0] == '`' && text[length..].Contains('`') ? null : new OpenFence(text[0], length, content);
    }

    /// <summary>True if code ends on or before a line.</summary>
    public bool IsClosedBy(ReadOnlySpan<char> line, int content)
    {
        var text = line[content..].TrimEnd(" \t");
        return !text.IsEmpty && (content < Indent || (LengthOf(text, Mark) == text.Length && text.Length >= Length));
    }

    private static int LengthOf(ReadOnlySpan<char> text, char mark) => text.IndexOfAnyExcept(mark) is var end and >= 0 ? end : text.Length;
}
