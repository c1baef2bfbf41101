namespace Linter.Semantics;

/// <summary>What a section of a postmortem is for.</summary>
public enum SectionRole
{
    Summary,
    Impact,
    Timeline,
    Detection,
    Response,
    Escalation,
    RootCause,
    Trigger,
    Resolution,
    ActionItems,
    Improvements,
    LessonsLearned,
    Background,
    Date,
    Authors,
    Owner,
    Status,
    IncidentSeverity,
    Duration,
    Responders,
    Messaging,
    Appendix,
    Conclusion,
}
