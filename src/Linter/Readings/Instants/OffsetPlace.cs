namespace Linter.Readings.Instants;

/// <summary>Where a numeric offset stands; it decides whether a minus may be the dash of a range.</summary>
internal enum OffsetPlace
{
    /// <summary>Behind "0615": a sign and four digits would be the other end of a range.</summary>
    CompactClock,

    /// <summary>Behind an ordinary clock.</summary>
    Clock,

    /// <summary>Behind a clock with seconds or behind an ISO date and time.</summary>
    ExactClock,

    /// <summary>In a bracket of its own or behind a zone name.</summary>
    Bracket,
}
