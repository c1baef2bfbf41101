namespace Linter.Syntax;

/// <summary>How much of what no person writes is read; beyond it parsers and readers would take quadratic time.</summary>
/// <remarks>In some hundred real postmortems the longest line has 1,100 characters and no block more than 80 marks.</remarks>
public static class MarkdownLimits
{
    /// <summary>UTF-16 code units of a line.</summary>
    public const int LineLength = 10_000;

    /// <summary>Quotes and lists that begin on one line, one inside the other.</summary>
    public const int Nesting = 50;

    /// <summary>Marks of emphasis, opening brackets that start no inline link, and declarations in one block.</summary>
    public const int Marks = 1000;

    /// <summary>Columns of a table.</summary>
    public const int Columns = 100;

    /// <summary>Tables, underlined headings and link definitions; Markdig searches all blocks before each of them.</summary>
    public const int Replacements = 5000;

    /// <summary>Times, dates, lengths, shares and counts of one line, list entry or table cell.</summary>
    public const int Readings = 200;
}
