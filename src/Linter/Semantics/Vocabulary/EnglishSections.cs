namespace Linter.Semantics.Vocabulary;

/// <summary>English section names.</summary>
internal static class EnglishSections
{
    /// <summary>See <see cref="SectionVocabulary"/> for the notation.</summary>
    public const string Data = """
        Summary: summary | issue summary | incident summary | executive summary | outage summary | problem summary | brief summary | overview | incident overview | tl dr | tldr | abstract | what happened | problem | problem statement | problem description | issue | issue description | incident | incident description | description | the issue | the problem | the incident | at a glance | ~issue summary | ~incident summary | ~executive summary | ~summary
        Impact: impact | customer impact | user impact | business impact | technical impact | system impact | service impact | impacts | impact analysis | impact assessment | impact summary | affected users | users affected | what was impacted | who was affected | scope | scope of impact | effects | consequences | symptoms | customers affected | affected services | services affected | severity and impact | ~impact
        Timeline: timeline | timelines | time line | chronology | chain of events | sequence of events | incident log | event log | events | events timeline | timeline of events | incident timeline | issue timeline | outage timeline | response timeline | key events | log of events | ~timeline | ~chronology
        Detection: detection | detected | how detected | how was it detected | how did we detect it | how we detected it | how was the issue detected | discovery | identification | detection and response | ~detection
        Response: response | actions taken | incident response | initial response | investigation | diagnosis | how we responded | investigation and diagnosis | debugging | debugging process | ~actions taken
        Escalation: escalation | escalations | escalation path
        RootCause: root cause | root causes | root cause analysis | root cause s | cause | causes | primary cause | direct cause | underlying cause | contributing factors | contributing causes | what went wrong and why | why it happened | why did it happen | why did it fail | what allowed this to happen | five whys | 5 whys | whys | fault | technical analysis | technical details | cause of the outage | ~root cause | ~root causes | ~contributing factors | ~five whys
        Trigger: trigger | triggers | trigger event | triggering event
        Resolution: resolution | resolution and recovery | recovery | recovery efforts | mitigation | mitigations | mitigation and resolution | solution | fix | the fix | immediate fix | final resolution | how it was fixed | how was it fixed | how did we fix it | how we fixed it | how we fixed | what we did | details of fix | workaround | restoration | ~resolution
        ActionItems: action items | actions | action item | corrective actions | corrective and preventative measures | corrective and preventive measures | corrective and preventative measure | corrective measures | preventative measures | preventive measures | prevention measures | preventive actions | preventative actions | corrective and preventive actions | follow up | follow ups | follow up actions | follow up items | followup | followups | next steps | tasks | task list | to do | todo | to dos | todos | remediation | remediation items | remediations | recommendations | repair items | immediate actions | future actions | review actions | action plan | action points | prevention | prevention strategies | what we will do | what will we do | specific tasks | ~action items | ~action item | ~corrective actions | ~preventative measures | ~preventive measures | ~corrective and | ~tasks to | ~task list | ~specific tasks | ~follow up actions | ~next steps | ~action plan | ~remediation items
        Improvements: improvements | improvements fixes | things to improve | fixes improvements | areas for improvement | process improvements | technical improvements | suggested improvements | ~improvements fixes
        LessonsLearned: lessons learned | lessons learnt | lessons | lesson learned | learnings | takeaways | key takeaways | knowledge gained | what we learned | what we learnt | what did we learn | what went well | what went right | what worked | what worked well | effective responses | what went wrong | what went poorly | what went badly | what could be improved | what could have gone better | what failed | what didnt work | what didn t work | where we got lucky | where did we get lucky | retrospective | reflections | ~lessons learned | ~lessons learnt | ~went well | ~went wrong | ~got lucky
        Background: background | context | leadup | lead up | how it works | introduction | preamble | ~background
        Date: date | incident date | date of incident | date of the incident | when
        Authors: authors | author | written by | prepared by | reporter | reported by | reviewers | reviewed by | contributors | document owner
        Owner: owner | incident commander | incident lead | incident owner | post mortem owner | postmortem owner
        Status: status | incident status | current status | document status | state
        IncidentSeverity: severity | incident severity | severity level | sev | priority | impact level | incident level
        Duration: duration | incident duration | outage duration | duration of the outage | duration of outage | duration of incident | downtime | total downtime | length | outage length | length of outage | time in sev 1 | time in sev 2 | time window | incident window | outage window | window
        Responders: responders | attendees | participants | involved parties | people involved | incident team | response team | team | involved
        Messaging: messaging | communication | communications | external messaging | internal messaging | customer communication | status page
        Appendix: appendix | references | links | supporting information | related incidents | related links | resources | further reading | glossary | stats | statistics | see also | footnotes | useful links | attachments | evidence
        Conclusion: conclusion | conclusions | closing | final thoughts | closing remarks | closing thoughts | final words
        """;
}
