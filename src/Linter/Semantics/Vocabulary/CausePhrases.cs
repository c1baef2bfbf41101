using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>English words and phrases around causes: doubt, denial, change, consequence.</summary>
internal static class CausePhrases
{
    public static readonly PhraseSet Doubt = new(
        "probably | likely | possibly | perhaps | maybe | suspect* | seems to | seems like | seem to | appears to | presum* | apparently | hypothes* | theory | may have | might have "
        + "| may be due | might be due | could be due | may be related | might be related | could have been caused | we think | we believe | believed to | it is possible that | unclear why "
        + "| unclear what | unclear how | unclear whether | is unclear | was unclear | unconfirmed | not certain | not sure | initially thought | potential cause | potential root cause | possible cause");

    /// <summary>"would likely recur" is no doubt about the cause.</summary>
    public static readonly PhraseSet DoubtAboutFuture = new("would | will | likely to | more likely | most likely to | less likely");

    public static readonly PhraseSet Denial = new(
        "not caused by | not the cause | not the root cause | not due to | not related to | unrelated to | ruled out | rule out | no evidence of | not originate | turned out not "
        + "| wasn't caused by | wasn't due to | wasn't the cause | not because | disproved | red herring | false lead");

    /// <summary>A sentence that is about the cause.</summary>
    public static readonly PhraseSet Cause = new(
        "root cause* | caused | causing | cause | causes | due to | because | led to | leading to | resulted in | resulted from | result of | triggered | stemmed from | occurred when | introduced");

    /// <summary>A sentence that names a cause outright.</summary>
    public static readonly PhraseSet Origin = new("root cause* | caused by | was caused | were caused | due to | the cause was | because of | triggered by | result of | resulted from | stemmed from");

    /// <summary>A sentence that is about the repair.</summary>
    public static readonly PhraseSet Solution = new(
        "to resolve | to fix | to mitigate | to restore | to address | to remedy | was resolved by | was fixed by | was mitigated by | resolved by | fixed by | mitigated by | was fixed | was resolved "
        + "| were fixed | was restored | resolution | the fix | resolved the | fixed the | mitigated | solution | as a fix | as a workaround | workaround");

    public static readonly PhraseSet ChangeNouns = new(
        "refactor | refactoring | deploy | deployment | release | update | upgrade | migration | rollout | roll out | merge | commit | pull request | configuration change | config change "
        + "| configuration changes | config changes | code change | code changes | schema change | software update | change | changes | updates | patch | configuration update");

    /// <summary>In front of a bare "change" or "update": one that somebody made.</summary>
    public static readonly WordSet ChangeModifiers = new(
        "recent recently new latest last previous configuration config code schema software database infrastructure network firewall faulty bad buggy deployed planned routine scheduled "
        + "dependency library package application backend frontend api server feature version yesterday's friday's monday's tuesday's wednesday's thursday's kernel security retry security "
        + "unreviewed untested breaking minor small");

    public static readonly WordSet Determiners = new("a an the this that our their one these those two some");

    public static readonly PhraseSet ChangeVerbs = new(
        "introduc* | caus* | led to | leading to | result* | trigger* | broke | removed | expos* | contain* | increas* | created | added | delet* | exhaust* | overw* | disabled | enabled | changed "
        + "| included | brought | set | made | was the root cause | was the cause | which | that");

    public static readonly PhraseSet ChangeLinks = new(
        "caused by | due to | introduced by | introduced in | triggered by | result of | because of | following | after | resulted from | stemmed from | originated from | traced to | traced back to | was");

    /// <summary>The change is old or is no change of the system.</summary>
    public static readonly PhraseSet NoRecentChange = new("longstanding | long standing | latent | since 20* | years ago | in traffic | in load | in behavior | in behaviour | in demand | in usage | no recent | no change");

    /// <summary>Words behind which a place ends.</summary>
    public static readonly WordSet PlaceEnds = new(
        "that which when while during by causing caused leading led due because under after before as and or but with without where who for from to so until since via using attempting trying preventing");

    public static readonly WordSet PlaceLinks = new("in of within inside on at");

    /// <summary>Words of a place that do not tell it from another.</summary>
    public static readonly WordSet PlaceFillers = new(
        "a an the our its their this that these those one some any component components codebase code system service services module part section recent new main web issue problem incident "
        + "outage postmortem root cause production two both several certain critical path in of within inside on at unexpected potential subtle improper improperly");
}
