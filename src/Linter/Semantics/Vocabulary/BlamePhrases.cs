using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>English words and phrases that judge people, or tell what they did not do.</summary>
internal static class BlamePhrases
{
    public static readonly PhraseSet HumanError = new(
        "human error | human errors | operator error | operator errors | user error | manual error | manual errors | human mistake | human mistakes | human failure | fat finger* | fat fingered "
        + "| engineer error | someone's mistake | a mistake by | mistakes by | typo by | an error by | negligence");

    /// <summary>In front of "human error": it is denied, discussed or what a measure is about.</summary>
    public static readonly PhraseSet Discussed = new(
        "not | no | avoid* | reduc* | prevent* | eliminat* | prone | risk | risks | possibility | potential | potentially | rule* | ruled | rather | than | concept | notion | minimi* | against | susceptible | protect* | beyond | chance | without | catch*");

    /// <summary>Behind it: the condition that made the error possible.</summary>
    public static readonly PhraseSet Condition = new(
        "because | since | allow* | accepts | accepted | lack* | did not prevent | does not | doesn't | didn't | missing | possible | ruled out | prone | unvalidated | which the | made it | no validation | no check | no confirmation | misleading | confus* | ambiguous");

    /// <summary>What a named person is blamed for.</summary>
    public static readonly PhraseSet Faults = new(
        "caused | broke | ignored | overlooked | missed | failed to | forgot | forgot to | misconfigured | neglected to | is responsible for | was responsible for | is to blame | was to blame | is at fault | was at fault | needs to learn "
        + "| should have | didn't bother | did not bother | messed up | screwed up | botched");

    /// <summary>Adverbs that make an act a fault.</summary>
    public static readonly PhraseSet FaultyAdverbs = new("mistakenly | accidentally | carelessly | wrongly | erroneously | inadvertently | unintentionally | recklessly | negligently");

    /// <summary>In front of the person.</summary>
    public static readonly PhraseSet FaultOf = new("fault of | blame | blamed | blaming | mistake by | error by | mistake of | typo by | negligence of");

    public static readonly PhraseSet Hindsight = new(
        "failed to | neglected to | overlooked | forgot to | forgot that | forgot | missed | ignored | didn't bother | did not bother | did not act soon enough | didn't act soon enough | did not properly | didn't properly | should have noticed");

    /// <summary>Hindsight verbs that open an item without naming who.</summary>
    public static readonly PhraseSet ImpliedHindsight = new("overlooked | forgot | forgot to | forgot that | neglected to | didn't bother | did not bother");

    /// <summary>Behind "failed to" or "missed": an attempt or a goal, no lapse.</summary>
    public static readonly PhraseSet Attempts = new(
        "reproduce | the window | connect | log | login | restart | restore | recover | reach | resolve | bring | start | deploy | load | access | the slo | our slo | the sla | our sla | slo | sla | target | the target | the deadline | our deadline | our target | the error budget | our error budget");

    /// <summary>Words that judge a person wherever they stand.</summary>
    public static readonly PhraseSet Judgements = new(
        "careless | carelessly | carelessness | negligent | negligently | negligence | reckless | recklessly | recklessness | incompetent | incompetence | unprofessional | sloppy | sloppily | sloppiness | inexcusable "
        + "| ignorance | common sense | foolish | foolishly | idiotic | laziness");

    /// <summary>Words that judge only people and what they do.</summary>
    public static readonly PhraseSet WeakJudgements = new("stupid | lazy | ridiculous | inappropriate | inappropriately | dumb | obvious | obviously | silly");

    /// <summary>What people do, as an object of judgement.</summary>
    public static readonly WordSet HumanDoings = new(
        "mistake mistakes decision decisions action actions behaviour behavior handling oversight choice attitude conduct engineer engineers developer developers operator operators team colleague colleagues person people intern");

    public static readonly PhraseSet Modals = new("should | could | would | shouldn't | couldn't | wouldn't");

    /// <summary>Between modal and participle.</summary>
    public static readonly WordSet Between = new("not never also probably likely easily only still all have");

    public static readonly WordSet Participles = new(
        "been had done known seen caught found made taken gone kept left led run set put sent shown told thought written begun broken brought built chosen come cut given got gotten grown held hit hidden lost meant met paid read risen said sought stopped spent stood understood won");

    /// <summary>What "could have" and "would have" are followed by where they tell what did not happen.</summary>
    public static readonly PhraseSet Prevented = new(
        "prevented | avoided | caught | detected | noticed | mitigated | found | been prevented | been avoided | been caught | been detected | been noticed | been mitigated | been found | been faster | been shorter | been sooner | been quicker | been reduced | been resolved | been limited | been rolled back | been tested | been reviewed | been escalated | been avoidable | reduced | saved | stopped | limited | helped | alerted");

    public static readonly PhraseSet Absence = new(
        "insufficient monitoring | insufficient alerting | insufficient testing | lack of monitoring | lack of alerting | lack of testing | no monitoring | no alerting | no tests | inadequate monitoring | inadequate testing | inadequate alerting");
}
