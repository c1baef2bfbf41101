using Linter.Text;
using NodaTime;

namespace Linter.Semantics;

/// <summary>A weekday on which the incident is said to have happened, without a date beside it: "On Monday checkout was down".</summary>
/// <param name="Day">The weekday.</param>
/// <param name="Span">Where it stands.</param>
public sealed record LooseWeekday(IsoDayOfWeek Day, TextSpan Span);
