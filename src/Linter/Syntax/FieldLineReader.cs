using Linter.Text;

namespace Linter.Syntax;

/// <summary>Reads front matter line by line: "key: value" or "key = value". Used for TOML and for YAML that is broken.</summary>
internal static class FieldLineReader
{
    public static FrontMatterField[] Read(string document, TextSpan content, char separator)
    {
        var fields = new ValueList<FrontMatterField>();
        var table = "";
        for (var start = content.Start; start < content.End;)
        {
            var end = LineTable.NextBreak(document, start, content.End);
            var line = Blanks.Trim(document, start, end);
            if (TableName(document, line) is { } name)
                table = name + ".";
            else if (Field(document, line, separator, table) is { } field)
                fields.Add(field);
            start = end + 1;
        }

        return fields.ToArray();
    }

    /// <summary>The name in a TOML table head: [name] or [[name]].</summary>
    private static string? TableName(string document, TextSpan line)
    {
        var text = document.AsSpan(line.Start, line.Length);
        return text is ['[', .., ']'] ? text.Trim("[] ").ToString() : null;
    }

    private static FrontMatterField? Field(string document, TextSpan line, char separator, string table)
    {
        var distance = document.AsSpan(line.Start, line.Length).IndexOf(separator);
        if (distance <= 0 || document[line.Start] == '#')
            return null;
        var key = Unquoted(document, Blanks.Trim(document, line.Start, line.Start + distance));
        var value = ValueIn(document, Blanks.Trim(document, line.Start + distance + 1, line.End));
        var name = table + document.Substring(key.Start, key.Length);
        return new FrontMatterField(name, key, document.Substring(value.Start, value.Length), value);
    }

    private static TextSpan ValueIn(string document, TextSpan span)
    {
        if (span.IsEmpty || document[span.Start] is '"' or '\'')
            return Unquoted(document, span);
        var comment = document.AsSpan(span.Start, span.Length).IndexOf(" #");
        return comment < 0 ? span : Blanks.Trim(document, span.Start, span.Start + comment);
    }

    /// <summary>The text between quotes, which may be followed by a comment.</summary>
    private static TextSpan Unquoted(string document, TextSpan span)
    {
        if (span.Length < 2 || document[span.Start] is not ('"' or '\''))
            return span;
        var length = document.AsSpan(span.Start + 1, span.Length - 1).IndexOf(document[span.Start]);
        return length < 0 ? span : new TextSpan(span.Start + 1, length);
    }
}
