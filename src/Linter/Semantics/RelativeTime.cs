using Linter.Readings;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics;

/// <summary>"30 minutes after the deploy" in an entry that has a clock: a length and the moment it is counted from.</summary>
/// <param name="Reading">The length.</param>
/// <param name="Phrase">The words in the document, length included.</param>
/// <param name="Entry">The entry that says so.</param>
/// <param name="Reference">The moment it is counted from.</param>
/// <param name="Actual">The time between reference and entry.</param>
public sealed record RelativeTime(DurationReading Reading, TextSpan Phrase, TimelineEntry Entry, StatedInstant Reference, Duration Actual);
