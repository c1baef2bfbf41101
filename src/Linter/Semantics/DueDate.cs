using Linter.Semantics.Vocabulary;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics;

/// <summary>When an action item is due.</summary>
/// <param name="Text">The value as written.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Date">The day; null for "ASAP", "next sprint", a bare quarter. "End of May 2025" is the 31st.</param>
/// <param name="IsExplicit">True if year, month and day are written and their order is certain.</param>
public sealed record DueDate(string Text, TextSpan Span, LocalDate? Date, bool IsExplicit)
{
    /// <summary>True for "ASAP", "next sprint", "TBD": not a date. False for a date that only lacks a year nobody states, or does not exist.</summary>
    public bool IsVague { get; init; }

    /// <summary>True for "Q3 2025", "end of Q2".</summary>
    public bool IsQuarter => ActionDueWords.IsQuarters(Text.AsSpan().Trim(" .!~≈"));
}
