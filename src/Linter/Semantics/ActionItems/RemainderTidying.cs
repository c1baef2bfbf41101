using System.Text;

namespace Linter.Semantics.ActionItems;

/// <summary>Removes what claimed fields leave behind: empty brackets, separators at the ends, doubled blanks.</summary>
internal static class RemainderTidying
{
    private const string Loose = " ,;:|-–—·、：；";
    private static readonly string[] EmptyBrackets = ["()", "( )", "[]", "[ ]", "（）", "【】", "( ,)", "(,)", "(;)", "(, )", "[,]"];

    public static string Tidy(StringBuilder text)
    {
        for (var length = -1; length != text.Length;)
        {
            length = text.Length;
            foreach (var brackets in EmptyBrackets)
            {
                text.Replace(brackets, "");
            }

            text.Replace("  ", " ").Replace(" .", ".").Replace(" ,", ",").Replace(" )", ")").Replace(" ]", "]").Replace(":.", ".");
        }

        return TrimEnds(text.ToString());
    }

    private static string TrimEnds(string text)
    {
        var start = 0;
        while (start < text.Length && (Loose.Contains(text[start], StringComparison.Ordinal) || text[start] == '.'))
        {
            start++;
        }

        var end = text.Length;
        while (end > start && Loose.Contains(text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        return text[start..end];
    }
}
