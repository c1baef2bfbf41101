namespace Linter.Reporting.Sarif;

/// <summary>Reads parts of a rule's Markdown page.</summary>
internal static class RulePage
{
    /// <summary>The first paragraph below a heading of the second level, on one line; null if there is none.</summary>
    public static string? ParagraphUnder(string page, string heading)
    {
        var lines = page.Split('\n').Select(line => line.Trim());
        var paragraph = lines
            .SkipWhile(line => !string.Equals(line, "## " + heading, StringComparison.Ordinal))
            .Skip(1)
            .SkipWhile(line => line.Length == 0)
            .TakeWhile(line => line.Length > 0 && line[0] != '#');
        var text = string.Join(' ', paragraph);
        return text.Length > 0 ? text : null;
    }
}
