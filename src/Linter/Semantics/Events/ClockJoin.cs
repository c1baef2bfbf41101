namespace Linter.Semantics.Events;

/// <summary>How a clock with a zone hangs together with the one before it.</summary>
internal enum ClockJoin
{
    None,

    /// <summary>"14:30 UTC / 6:30 AM PST", "14:30 UTC, which is 6:30 AM PST".</summary>
    Beside,

    /// <summary>"14:30 UTC (6:30 AM PST".</summary>
    OpensBracket,

    /// <summary>A comma or semicolon, which joins only inside such a bracket: "(9:30 AM EST, 6:30 AM PST)".</summary>
    InBracket,
}
