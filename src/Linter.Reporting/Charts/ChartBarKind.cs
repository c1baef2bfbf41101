namespace Linter.Reporting.Charts;

/// <summary>What a bar of a chart stands for.</summary>
public enum ChartBarKind
{
    /// <summary>The whole incident.</summary>
    Incident,

    /// <summary>A length between two milestones: the time to detection.</summary>
    Phase,

    /// <summary>An entry of the timeline.</summary>
    Entry,

    /// <summary>A long stretch that no entry tells about.</summary>
    Hole,
}
