namespace Linter.Semantics.Vocabulary;

/// <summary>The usual English titles of the parts of a postmortem.</summary>
internal static class EnglishTitles
{
    /// <summary>A line per role: its titles, the standard one first.</summary>
    public const string Data = """
        Summary: Issue Summary | Summary | Overview | Executive Summary
        Impact: Impact | Customer Impact | Affected Users
        Timeline: Timeline | Chronology | Sequence of Events
        Detection: Detection | How We Detected It
        Response: Response | Actions Taken
        Escalation: Escalation
        RootCause: Root Cause | Root Cause Analysis | Contributing Factors | Five Whys
        Trigger: Trigger | Triggering Event
        Resolution: Resolution | Recovery | Mitigation | How We Fixed It
        ActionItems: Action Items | Corrective and Preventative Measures | Next Steps | Tasks
        Improvements: Improvements | Areas for Improvement
        LessonsLearned: Lessons Learned | What Went Well | Takeaways
        Background: Background | Leadup | Context
        Date: Date | Incident Date
        Authors: Authors | Written By | Reviewers
        Owner: Owner | Incident Commander
        Status: Status
        IncidentSeverity: Severity | Priority
        Duration: Duration | Downtime
        Responders: Responders | Attendees | Participants
        Messaging: Messaging | Communication | Status Page
        Appendix: Appendix | References
        Conclusion: Conclusion
        """;
}
