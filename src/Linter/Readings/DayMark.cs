using Linter.Text;

namespace Linter.Readings;

/// <summary>Words that tell the day of a clock without a date: "next day", "(+1)", "Day 2", "Tue".</summary>
/// <param name="Kind">How they tell it.</param>
/// <param name="Value">The number that goes with the kind.</param>
/// <param name="Span">The words, with a bracket around them.</param>
public sealed record DayMark(DayMarkKind Kind, int Value, TextSpan Span);
