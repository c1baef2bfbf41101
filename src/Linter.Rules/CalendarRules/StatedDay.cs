using Linter.Readings;
using Linter.Semantics;
using NodaTime;

namespace Linter.Rules.CalendarRules;

/// <summary>A full date of the incident, with the entry it stamps or null.</summary>
internal sealed record StatedDay(DatePart Part, LocalDate Date, TimelineEntry? Entry);
