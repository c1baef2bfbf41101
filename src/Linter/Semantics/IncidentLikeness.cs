namespace Linter.Semantics;

/// <summary>Why two documents may describe the same incident.</summary>
public enum IncidentLikeness
{
    None,

    /// <summary>They give the same incident id.</summary>
    Id,

    /// <summary>Their timelines hold the same clock times, and the cause is of the same kind.</summary>
    Clocks,

    /// <summary>Their windows overlap on the same service.</summary>
    Window,

    /// <summary>Their texts are nearly equal, but not their days.</summary>
    Text,
}
