namespace Linter.Readings.Instants;

/// <summary>How a time of day is written; it decides what has to stand beside it.</summary>
internal enum ClockForm
{
    /// <summary>Hour and minute with a colon, or a named hour.</summary>
    Plain,

    /// <summary>With AM or PM.</summary>
    WithMeridiem,

    /// <summary>"9.30" or "9": a clock only as the other end of a range with AM or PM.</summary>
    Loose,

    /// <summary>"0615": a clock only with a zone or as a stamp.</summary>
    Compact,
}
