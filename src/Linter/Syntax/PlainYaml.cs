using Linter.Text;

namespace Linter.Syntax;

/// <summary>Recognises YAML that is nothing but lines "key: value" without anything a YAML parser treats in its own way.</summary>
/// <remarks>Most front matter is such; reading it line by line is far cheaper than loading and running the parser.</remarks>
internal static class PlainYaml
{
    private const int LongestLine = 500;

    private const string Alphanumerics = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private static readonly CharSet KeyLetters = new(Alphanumerics + "_-");

    /// <summary>What means nothing but itself behind the first letter of a value; a colon does before anything but a blank.</summary>
    private static readonly CharSet ValueLetters = new(Alphanumerics + " _-./,()+@&;=!?%~:");

    public static bool Is(string document, TextSpan content)
    {
        for (var start = content.Start; start < content.End;)
        {
            var end = LineTable.NextBreak(document, start, content.End);
            if (end > start && !IsField(document.AsSpan(start, end - start)))
                return false;
            start = end + 1;
        }

        return true;
    }

    private static bool IsField(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (line.Length > LongestLine || colon <= 0 || !char.IsAsciiLetter(line[0]) || !KeyLetters.Covers(line[..colon]))
            return false;
        var value = line[(colon + 1)..];
        return !value.IsEmpty && value[0] == ' ' && IsValue(value.Trim(' '));
    }

    private static bool IsValue(ReadOnlySpan<char> value)
    {
        if (value is ['"', var first, .., '"'])
        {
            value = value[1..^1];
            return first != ' ' && value[^1] != ' ' && ValueLetters.Covers(value);
        }

        return !value.IsEmpty && char.IsAsciiLetterOrDigit(value[0]) && ValueLetters.Covers(value)
            && value[^1] != ':' && value.IndexOf(": ") < 0;
    }
}
