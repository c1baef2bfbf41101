namespace Linter.Semantics.Vocabulary;

/// <summary>English words that tell what an event means.</summary>
internal static class EnglishEvents
{
    /// <summary>
    /// A line per role; cues separated by bars in the notation of <see cref="WordText.Contains"/>. A cue after "?" is weak: it makes a candidate,
    /// never a certain one. A cue after "!" is a veto on the role.
    /// </summary>
    public const string Data = """
        Change: deploy* | merged | merge | ?release* | rolled out | rollout | migrat* | config* change* | change applied | upgrade* | pushed | ?applied | ?updated | ?introduced | ?delet* | ?dropped | ?removed | ?disabled | ?executed | !hotfix | !patch* | !revert* | !fix
        ImpactStart: outage begin* | outage start* | outage began | incident begin* | incident began | incident start* | impact begin* | impact start* | impact began | ?begins | ?begin | start* failing | began failing | begin* failing | begin* to fail | began to fail | start* to fail | first error* | first fail* | first occur* | errors begin* | errors began | errors start* | failures begin* | failures began | drop* to zero | stop* working | stop* responding | ?stops | went down | goes down | became unavailable | became unresponsive | went offline | becomes unavailable | ?unavailable | !incident declared | !investigat* | !rollback | !rolling back | !fix
        Detected: detect* | alert* | alarm* | paged | pager* | ?page | reported by | reports from | ?reported | ?reports | ?reporting | ?report | notic* | complain* | notified us | ?asks | ?notified | monitoring … fired | monitoring … triggered | !later found | !no alerts | !alerting improved
        Declared: incident declared | declare* … incident | declares | declared
        Acknowledged: acknowledg* | on call … respond* | on call … responds | paged and began | start* investigat* | start* … investigat* | began … investigat* | begin* … investigat* | investigated | ?investigat* | ?looking into | ?looked into | ?joins | ?joined
        Escalated: escalat* | brought in | engaged | called in | pulled in | ?notified … team
        Identified: identif* | discover* | unearth* | traced to | trace … to | determined … caus* | root cause … found | found … cause | cause … found | found … bug | found … leak | found … misconfig* | found that | !no … identified | !no … found | !not … identified | !to identify | !didn t reveal | !no issues | !unable to identify
        FixApplied: fixed | patched | hotfix | fix deployed | fix … deployed | fix rolled out | fix applied | fix … applied | deployed … fix | deploy … fix | fix merged | fix released | fix pushed | applied … fix | config* corrected | ?fix | ?patch | !to be fixed | !not fixed | !attempt*
        Mitigated: mitigated | mitigation … complete* | mitigation in place | ?mitigat* | workaround | failed over | failover complete* | drained | rolled back | rollback complete* | rollback … complete* | ?rollback | ?reverted | traffic restored | !began | !begin* | !attempt* | !did not | !didn t | !without success | !start* | !trying | !no effect
        Resolved: resolved | restored | recovered | ?recover* | back to normal | return* to normal | back online | back up | outage end* | outage ended | fully operational | operational again | revived | ?resolution | ?success* | goes away | ?went away | resumed | service* … restored | ?normal | ?stable | ?stabili* | ?healthy | !did not resolve* | !didn t resolve* | !not resolved | !not restored | !not recover* | !never recover* | !partially | !partial | !restored peace | !for … resolution | !dns resolution | !to resolve | !try* … restor* | !until … resolved | !restored from | !should … resolved | !without … resol*
        Closed: incident end* | incident ended | incident closed | incident close* | ticket resolved | ticket closed | all clear | declared over | declared resolved | marked as resolved | marked resolved | incident … closed
        FollowUp: follow up | followup | postmortem | post mortem | retrospective | review meeting | debrief* | customer email | email … customers | customer e mail
        """;

    /// <summary>Words that make a finding a guess.</summary>
    public const string Hedges = "potential* | possible | possibly | suspect* | assum* | initial | initially | believed | believe | might | may be | maybe | probably | likely | seems | appeared | thought";

    /// <summary>Words of an attempt that did not work.</summary>
    public const string Negations = "did not | didn t | didnt | no effect | without success | unsuccessful* | failed to | continued to | still | no improvement | to no avail";

    /// <summary>Words of a remark about earlier events.</summary>
    public const string Retrospective = "already | retroactive* | retrospective* | had been | had begun | had started | had … earlier";

    /// <summary>Words of an entry that covers the time before or after it.</summary>
    public const string Lasting = "until | wait* | monitor* … until | overnight | over the next | for the next | throughout | continu* | meanwhile | keep* | kept";

    /// <summary>Words of an entry that tells others, or watches a service that is up again.</summary>
    public const string Aftercare = "status page | announc* | tweet* | posted | post | mail | e mail | email* | informed | inform* customers | communicat* | statement | newsletter | monitor* | observ* | keep an eye | review | meeting | report published";

    /// <summary>Words of a report by people who use the service.</summary>
    public const string UserReports = "user* … report* | customer* … report* | client* … report* | report* … by … user* | report* … by … customer* | reports … from … user* | reports … from … customer* | complain* | support ticket*";

    /// <summary>Words that declare a timeline to run backwards.</summary>
    public const string NewestFirst = "newest first | latest first | most recent first | most recent … first | reverse chronological | reverse order | newest at the top | newest on top | update log | state document";

    /// <summary>Words of a time that was read off a graph.</summary>
    public const string Graphs = "graph* | dashboard* | chart* | metrics";

    /// <summary>Words by which an entry may tell how somebody came to know; too weak to date the detection by.</summary>
    public const string Noticing = "discover* | identif* | realiz* | realis* | aware | saw | sees | seen | witness* | observ* | spot | spotted | warning* | flag* | flags | email* | emails | reach* out | contact* | told | inform* | notif* | shows | showed | seeing | finds | found out | points to | determin* | bug report* | ticket … opened | submitted";

    /// <summary>Words by which an entry may tell how it ended; too weak to date the end by.</summary>
    public const string Ending = "solved | solves | operational | works | working | to an end | usual | verified | verif* | confirm* | complet* | finish* | quarantin* | disabl* | revok* | contain* | taken down | remov* | undoing | undo* | rolled | roll back | replaced | closes | close the | closed | ends | ended | deployed to prod* | merged and deployed | restored | patched | cleaned | end of incident | success*";

    /// <summary>Words of a recovery without anyone's doing.</summary>
    public const string Spontaneous = "by itself | itself | on its own | on their own | spontaneously | automatically recovered | recovered automatically | self healed";
}
