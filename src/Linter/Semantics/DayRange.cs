using Linter.Text;
using NodaTime;

namespace Linter.Semantics;

/// <summary>Days that follow each other, and a place that says so.</summary>
/// <param name="First">The first day, in the stated zone or in UTC, whichever is earlier.</param>
/// <param name="Last">The last day, in the stated zone or in UTC, whichever is later.</param>
/// <param name="Place">Where the first of these days is stated.</param>
public sealed record DayRange(LocalDate First, LocalDate Last, TextSpan Place);
