using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>English words and phrases that make, limit or cancel a claim of impact.</summary>
internal static class ImpactPhrases
{
    /// <summary>Something went wrong for somebody.</summary>
    public static readonly PhraseSet Harm = new(
        "affect* | impact* | unable | fail* | error* | lost | lose | loses | losing | loss | losses | slow* | down | unavailab* | inaccess* | unreach* | outage* "
        + "| degrad* | disrupt* | could not | couldn't | cannot | can't | can not | not able | drop* | reject* | timeout* | timed out | time out | timing out "
        + "| experienc* | suffer* | saw | seeing | delay* | interrupt* | broken | broke | block* | missing | incorrect* | wrong* | stale | latency | refus* | crash* "
        + "| denied | corrupt* | duplicat* | unrespons* | encounter* | offline | downtime | unusable | stuck | unsuccessful* | hang* | hung | prevent* "
        + "| meltdown | without | 4xx | 5xx | 500 | 502 | 503 | 504 | unhealthy | locked out | logged out | signed out | lag* | flak* | disconnect* | no longer");

    /// <summary>The share or count is of what was brought back, told or moved, whatever else the clause says.</summary>
    public static readonly PhraseSet Recovery = new(
        "back online | back up | back to | restor* | recover* | returned to | rolled out to | rollout | roll out | rolling out | available to | available for "
        + "| available again | accessible to | working for | works for | notif* | inform* | emailed | e mailed | contacted | apolog* | migrat* | shifted | shift | redirect* "
        + "| rerout* | routed | refund* | reimburs* | credited | compensat* | replayed | reprocess* | resent | re sent | recreated | re enabled | reenabled | ramp* | canary "
        + "| no longer affect* | failed over | moved | moving | balanced | had been processed | have been processed | were processed later | caught up | reassur* | served from | stabil* | scaled");

    /// <summary>A statement of size or of a plan; with a word of harm beside it it may still be a claim.</summary>
    public static readonly PhraseSet Size = new(
        "account for | accounts for | accounted for | represent* | make up | makes up | made up | comprise* | serve | serves | serving | host | hosts | hosting "
        + "| handle | handles | handling | power | powers | rely | relies | depend | depends | use | uses | have | has | target* | goal | slo | sla | sample* | survey*");

    /// <summary>What follows or precedes was possible, meant, denied or only nearly so.</summary>
    public static readonly PhraseSet Unreal = new(
        "not | never | without | almost | nearly | near | could | couldn't | would | might | may | if | potential* | possib* | risk* | avoid* | prevent* | ensur* | should "
        + "| wasn't | weren't | didn't | isn't | aren't | don't | doesn't | hypothet* | expect* | anticipat* | simulat* | test* | threat* | partial* | or | rather than "
        + "| instead of | than | believ* | assum* | suspect* | unlikely | likely | question* | planned | intended | until | no");

    /// <summary>Adverbs that make a state total.</summary>
    public static readonly PhraseSet TotalAdverbs = new("completely | totally | fully | entirely | wholly | utterly | 100");

    public static readonly PhraseSet TotalStates = new(
        "down | unavailable | inaccessible | unreachable | offline | unresponsive | unusable | inoperable | inoperative | out of service");

    /// <summary>Adjectives that make an event total.</summary>
    public static readonly PhraseSet TotalAdjectives = new("complete | total | full | entire | absolute | utter");

    public static readonly PhraseSet TotalEvents = new(
        "outage | outages | meltdown | downtime | unavailability | inaccessibility | blackout | loss of service | loss of availability | service loss");

    /// <summary>Behind "total downtime": the length is given, nothing is said about how much was down.</summary>
    public static readonly PhraseSet LengthFollows = new(
        "of | was | is | were | lasted | duration | time | length | window | period | minutes | hours | approximately | about | approx | around | impact | incident | for this | for the incident");

    public static readonly PhraseSet BeVerbs = new(
        "was | were | is | are | be | been | being | became | become | went | going | go | remained | stayed | rendered | left | made | making | rendering | leaving | taking | took");

    public static readonly PhraseSet VagueQuantifiers = new(
        "many | some | most | several | numerous | various | multiple | certain | few | a few | a number of | a lot of | lots of | a subset of | a portion of | a small number of "
        + "| a large number of | a significant number of | a fraction of | a small fraction of | the majority of | a majority of | a handful of | hundreds of | thousands of "
        + "| countless | a small percentage of | a large percentage of | a significant portion of | a significant percentage of | dozens of | a minority of | a small portion of "
        + "| a large portion of | a considerable number of | tens of thousands of | hundreds of thousands of | millions of");

    public static readonly PhraseSet Everywhere = new("worldwide | world wide | globally | everywhere | around the world | across the globe | around the globe | across the world");

    /// <summary>Behind "no users": the sentence denies harm.</summary>
    public static readonly PhraseSet HarmDenied = new(
        "affected | impacted | experienc* | harmed | saw | noticed | reported | complained | lost | were affected | was affected | were impacted | was impacted "
        + "| were harmed | was harmed | were lost | was lost | have been affected | have been impacted | had been affected | had been impacted | were disrupted | was disrupted | failed | were dropped | was dropped");

    /// <summary>Behind "no users": all of them were cut off.</summary>
    public static readonly PhraseSet AllCutOff = new(
        "could | can | were able | was able | are able | had access | succeeded | went through | got through | were served | was served | were processed | was processed "
        + "| were accepted | was accepted | were delivered | was delivered | were completed | was completed | reached | managed");

    /// <summary>What may stand between "no" and "impact".</summary>
    public static readonly PhraseSet NoImpactModifiers = new(
        "customer | customers | user | users | client | clients | end user | end users | end | facing | visible | direct | known | significant | measurable | noticeable | service "
        + "| production | external | immediate | actual | real | material | public | member | student | merchant | observable | apparent | negative | business | functional | operational");

    /// <summary>A stage of the incident.</summary>
    public static readonly PhraseSet Phases = new(
        "at peak | at the peak | at its peak | at their peak | at its worst | at the worst point | at the height | peak | peaking | peaked | initially | at first | at the start "
        + "| in the beginning | at the beginning | at one point | later | eventually | afterwards | afterward | over time | at times | intermittently | intermittent | sometimes "
        + "| occasionally | occasional | periodically | sporadically | sporadic | briefly | brief | momentarily | for the first | in the first | within the first | during the first | over the next "
        + "| for the next | in the next | for the remaining | for the rest | in the second | for the last | in the last | during the last | in the end | by the end | at the end "
        + "| on average | average | averaging | at any given time | at any time | at a time | at this point | at that point | up to this point | gradually | so far | meanwhile | subsequently");

    /// <summary>Everything of something was hit, whatever it is.</summary>
    public static readonly PhraseSet Universals = new("all | every | everyone | everybody | everything | entire | nobody | nothing | not any | did not respond to any | none");

    /// <summary>The size is not told on purpose.</summary>
    public static readonly PhraseSet Withheld = new("redacted | value redacted | confidential | not disclosed | undisclosed");

    /// <summary>The size is not known yet.</summary>
    public static readonly PhraseSet Undetermined = new(
        "unknown | not known | not yet known | being determined | to be determined | tbd | tbc | under investigation | being investigated | being assessed | to be confirmed | not yet clear | unclear");

    /// <summary>The shares of the sentence are parts of one whole and exclude one another.</summary>
    public static readonly PhraseSet Partition = new("the rest | the remaining | the others | the remainder | while the other | split between");

    /// <summary>The share is of everything, not of a part named before.</summary>
    public static readonly PhraseSet Overall = new("overall | in total | in all | altogether | all told | of all users | of all customers | of all requests | of all traffic | of the total");
}
