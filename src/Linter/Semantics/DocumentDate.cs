using Linter.Readings;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics;

/// <summary>A full date in the title, the metadata or the file name.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Date">The day, or the first of several.</param>
/// <param name="Span">Where it stands; the title, or the start of the document, for a file name.</param>
/// <param name="Label">The label or key, "title" or "file name".</param>
/// <param name="Reading">The reading; null for a file name.</param>
public sealed record DocumentDate(DateSource Source, LocalDate Date, TextSpan Span, string Label, InstantReading? Reading)
{
    /// <summary>The last day of a range, else the day.</summary>
    public LocalDate Last { get; init; } = Date;
}
