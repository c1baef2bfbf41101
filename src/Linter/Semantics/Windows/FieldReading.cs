using Linter.Readings;
using Linter.Syntax;

namespace Linter.Semantics.Windows;

/// <summary>A reading in the value of a front matter field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Reading">The outermost reading.</param>
/// <param name="Section">The document itself.</param>
internal sealed record FieldReading(FrontMatterField Field, Reading Reading, Section Section)
{
    /// <summary>True if the value is nothing but the reading.</summary>
    public bool IsWholeValue => Reading.Span == Field.ValueSpan;

    /// <summary>The readings of front matter in document order.</summary>
    public static IReadOnlyList<FieldReading> Read(SyntaxTree tree, IReadOnlyList<LocatedReading> readings)
    {
        if (tree.FrontMatter is not { } frontMatter)
        {
            return [];
        }

        var found = new List<FieldReading>();
        foreach (var field in frontMatter.Fields)
        {
            foreach (var located in readings)
            {
                if (field.ValueSpan.Contains(located.Reading.Span))
                {
                    found.Add(new FieldReading(field, located.Reading, located.Section));
                }
            }
        }

        return found;
    }
}
