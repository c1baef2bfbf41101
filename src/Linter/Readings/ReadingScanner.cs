using Linter.Text;

namespace Linter.Readings;

/// <summary>Finds every outermost reading in one line, cell or heading. Never throws; time is linear in the length of the region.</summary>
public static class ReadingScanner
{
    /// <summary>Reads a region that holds no line break and no table border.</summary>
    /// <param name="text">The document, unreadable parts blanked out by <see cref="Blank"/>; Markdown marks left in.</param>
    /// <param name="region">The line or cell to read.</param>
    /// <param name="context">What the place of the region allows.</param>
    /// <returns>The outermost readings in order of their start, never overlapping; those with a problem included.</returns>
    public static IReadOnlyList<Reading> Scan(string text, TextSpan region, ReadingContext context) => [];

    /// <summary>Stands in for every code unit that must not be read: fenced code, link targets, comments.</summary>
    public const char Blank = '\uFFFC';
}
