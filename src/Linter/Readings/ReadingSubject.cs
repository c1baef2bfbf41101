namespace Linter.Readings;

/// <summary>What a duration or share is about, as far as its own line tells.</summary>
public enum ReadingSubject
{
    /// <summary>The line does not say.</summary>
    Unknown,

    /// <summary>The incident's own length, or the affected share.</summary>
    Incident,

    /// <summary>Clearly something else: a timeout, a retention, a CPU load, a target.</summary>
    Other,
}
