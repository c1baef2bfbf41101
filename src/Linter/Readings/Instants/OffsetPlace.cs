namespace Linter.Readings.Instants;

/// <summary>Where a numeric offset stands; it decides whether a minus may be the dash of a range.</summary>
internal enum OffsetPlace
{
    /// <summary>Behind an ordinary clock.</summary>
    Clock,

    /// <summary>Behind a clock with seconds or behind an ISO date and time.</summary>
    ExactClock,

    /// <summary>In a bracket of its own or behind a zone name.</summary>
    Bracket,
}
