using System.Text;
using Linter.Text;

namespace Linter.Semantics.ActionItems;

/// <summary>Removes what claimed fields leave behind: empty brackets, separators at the ends, doubled blanks.</summary>
internal static class RemainderTidying
{
    /// <summary>Empty brackets nested deeper are left as they are.</summary>
    private const int DeepestBrackets = 3;

    private const string Loose = " ,;:|-–—·、：；";
    private static readonly string[] EmptyBrackets = ["()", "( )", "[]", "[ ]", "（）", "【】", "( ,)", "(,)", "(;)", "(, )", "[,]"];

    private static readonly TextSearch Leftovers = new(StringComparison.Ordinal, [.. EmptyBrackets, "  ", " .", " ,", " )", " ]", ":."]);

    public static string Tidy(StringBuilder text)
    {
        var untouched = text.ToString();
        if (!Leftovers.IsIn(untouched))
        {
            return TrimEnds(untouched);
        }

        for (var pass = 0; pass < DeepestBrackets; pass++)
        {
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
