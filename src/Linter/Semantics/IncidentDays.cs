using Linter.Text;
using NodaTime;

namespace Linter.Semantics;

/// <summary>The days of the incident.</summary>
/// <param name="Begin">The day it began, in its own zone.</param>
/// <param name="Place">Where that day is stated.</param>
/// <param name="IsCertain">True if it is written beside the start of the incident, can be read in one way, and no other extent began earlier; false for a date of the document or of a timeline.</param>
/// <param name="Stated">The days as window and timeline give them with dates of their own; null if only title or metadata have a date.</param>
public sealed record IncidentDays(LocalDate Begin, TextSpan Place, bool IsCertain, DayRange? Stated);
