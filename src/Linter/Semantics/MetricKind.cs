namespace Linter.Semantics;

/// <summary>A length between two milestones.</summary>
public enum MetricKind
{
    TimeToDetect,
    TimeToAcknowledge,
    TimeToMitigate,
    TimeToRestore,
}
