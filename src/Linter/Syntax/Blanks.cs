using System.Runtime.CompilerServices;
using Linter.Text;

namespace Linter.Syntax;

/// <summary>What Markdown treats as blank: the outer edge of lines and blocks.</summary>
internal static class Blanks
{
    public static bool IsBlank(char unit) => unit is ' ' or '\t';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlankOrBreak(char unit) => unit <= ' ' && unit is ' ' or '\t' or '\r' or '\n';

    /// <summary>The span without blanks and line breaks at either end.</summary>
    public static TextSpan Trim(string document, int start, int end)
    {
        end = Math.Min(end, document.Length);
        while (start < end && IsBlankOrBreak(document[start]))
            start++;
        while (end > start && IsBlankOrBreak(document[end - 1]))
            end--;
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>The offset behind the blanks at a place.</summary>
    public static int Skip(string document, int start, int end)
    {
        while (start < end && IsBlank(document[start]))
            start++;
        return start;
    }
}
