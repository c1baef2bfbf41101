using Linter.Text;

namespace Linter.Syntax;

/// <summary>Recognises the metadata block at the top of a document.</summary>
internal static class FrontMatterReader
{
    public static FrontMatterNode? Read(string document)
    {
        if (document.StartsWith("---", StringComparison.Ordinal))
            return Read(document, FrontMatterFormat.Yaml);
        return document.StartsWith("+++", StringComparison.Ordinal) ? Read(document, FrontMatterFormat.Toml) : null;
    }

    private static FrontMatterNode? Read(string document, FrontMatterFormat format)
    {
        var fenceEnd = LineTable.NextBreak(document, 0);
        if (fenceEnd == document.Length || !IsFence(document.AsSpan(0, fenceEnd), format, isFirst: true))
            return null;
        var contentStart = fenceEnd + LineTable.BreakLengthAt(document, fenceEnd);
        if (FindClosing(document, contentStart, format) is not { } closing)
            return null;
        var content = TextSpan.FromBounds(contentStart, closing.Start);
        if (!LooksLikeFields(document, content, format))
            return null;
        var fields = format == FrontMatterFormat.Yaml
            ? YamlFieldReader.Read(document, content)
            : FieldLineReader.Read(document, content, '=');
        return new FrontMatterNode(TextSpan.FromBounds(0, closing.End), format, fields);
    }

    private static bool IsFence(ReadOnlySpan<char> line, FrontMatterFormat format, bool isFirst)
    {
        line = line.TrimEnd(" \t");
        if (format == FrontMatterFormat.Toml)
            return line is "+++";
        return line is "---" || (!isFirst && line is "...");
    }

    private static TextSpan? FindClosing(string document, int start, FrontMatterFormat format)
    {
        while (start < document.Length)
        {
            var end = LineTable.NextBreak(document, start);
            if (IsFence(document.AsSpan(start, end - start), format, isFirst: false))
                return TextSpan.FromBounds(start, end);
            start = end < document.Length ? end + LineTable.BreakLengthAt(document, end) : end;
        }

        return null;
    }

    /// <summary>False for a text between two horizontal rules: it has headings, or does not start with a key.</summary>
    private static bool LooksLikeFields(string document, TextSpan content, FrontMatterFormat format)
    {
        var startsWithKey = false;
        for (var start = content.Start; start < content.End;)
        {
            var end = LineTable.NextBreak(document, start, content.End);
            var line = document.AsSpan(start, end - start).TrimEnd();
            start = end < content.End ? end + LineTable.BreakLengthAt(document, end) : end;
            if (line.StartsWith("##"))
                return false;
            if (startsWithKey || line.IsEmpty || line[0] == '#')
                continue;
            if (!StartsWithKey(line, format))
                return false;
            startsWithKey = true;
        }

        return startsWithKey;
    }

    private static bool StartsWithKey(ReadOnlySpan<char> line, FrontMatterFormat format)
    {
        if (format == FrontMatterFormat.Toml)
            return line[0] == '[' || line.Contains('=');
        var colon = line.IndexOf(':');
        return colon > 0 && (colon + 1 == line.Length || line[colon + 1] is ' ' or '\t') && !line[..colon].ContainsAny("*`[(<");
    }
}
