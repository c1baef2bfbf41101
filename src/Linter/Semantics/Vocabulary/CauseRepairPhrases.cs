using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>English phrases for the means by which incidents are ended, and for how far they came.</summary>
internal static class CauseRepairPhrases
{
    private static readonly PhraseTable<RepairKind> Kinds = new(
        (RepairKind.Revert,
            "revert | reverts | reverted | reverting | rolled back | roll back | rolling back | rollback | rollbacks | roll it back | rolled it back | rolled the change back | backed out | back out "
            + "| undid | undo | downgraded | downgrade | downgrading | previous version was deployed | redeployed the previous version | restored the previous version"),
        (RepairKind.FixForward,
            "patch | patched | patching | hotfix | hotfixed | hot fix | fixed version | patched version | new version | bug fix | bugfix | deployed a fix | deployed the fix | deploying a fix | deploying the fix "
            + "| fix was deployed | fix was released | fix was shipped | fix was merged | fix was rolled out | rolled out a fix | rolled out the fix | released a fix | shipped a fix | merged a fix "
            + "| pushed a fix | fix deployed | code fix | corrected the code | fixed the code | fixed the bug | corrected code"),
        (RepairKind.Restart, "restart | restarts | restarted | restarting | reboot | reboots | rebooted | rebooting | power cycled | bounced | re started | respawned | recycled"),
        (RepairKind.ConfigurationChange,
            "changed the configuration | changed the config | updated the configuration | updated the config | corrected the configuration | corrected the config | configuration was corrected "
            + "| configuration was updated | config was updated | configuration was changed | config was corrected | fixed the configuration | adjusted the configuration | reconfigured | increased the limit "
            + "| raised the limit | increased the timeout | disabled the feature | turned off the feature | feature flag was disabled | disabled the flag | configuration change | config change"),
        (RepairKind.Scaling,
            "scaled up | scaled out | scaling up | scaling out | scale up | scale out | added capacity | increased capacity | additional capacity | more capacity | added nodes | added more | added servers "
            + "| added instances | additional instances | more instances | upsized | provisioned additional | provisioned more | doubled the number"),
        (RepairKind.Failover,
            "failed over | fail over | failing over | failover | switched to the standby | switched to the secondary | switched to the replica | switched to the backup | promoted the replica "
            + "| promoted the standby | switched over | switchover"),
        (RepairKind.DataRepair,
            "from backup | from a backup | from the backup | from backups | from snapshot | from a snapshot | backfill* | replayed | replaying | reprocess* | re processed | repaired the data | corrected the data "
            + "| restored the data | restored the database | recovered the data | re imported | data was restored"));

    /// <summary>Before the means: it was begun, tried, planned or considered.</summary>
    public static readonly PhraseSet Attempt = new(
        "began | begin | begun | beginning | started to | started rolling | starting | attempt* | tried | try | trying | decided | decides | plan | plans | planned | considered | considering | discussed "
        + "| will | should | would | could | might | may | proposed | suggested | preparing | prepared | initiated | initiating | started a | started the | working on | requested | asked | decision made | decision to | decision was made | creates a pr | created a pr | opened a pr | pr to | pull request to");

    /// <summary>Right behind the means: it was begun or planned.</summary>
    public static readonly PhraseSet AttemptBehind = new("attempted | initiated | was initiated | was attempted | is prepared | was prepared | prepared | planned | scheduled | triggered | started | was started | begins | began | in progress");

    /// <summary>Before the means: it was not done.</summary>
    public static readonly PhraseSet NotDone = new(
        "not | no | without | never | unable to | impossible to | failed to | instead of | rather than | couldn't | didn't | wasn't | cannot | can't | aborted | abandoned | cancelled | canceled | prevented | despite | even after");

    /// <summary>Behind the means: it did not help.</summary>
    public static readonly PhraseSet NoEffect = new(
        "did not | didn't | fails | without success | no effect | no avail | not help | unsuccessful* | continued to | continues to | persisted | still | failed | abandoned | cancelled | canceled | aborted "
        + "| ineffective | not resolve | not fix | could not | couldn't | only temporarily | temporary relief | no improvement | was not | came back | returned shortly | reoccurred | recurred | stalled | got stuck");

    /// <summary>Behind the means: why it was chosen follows.</summary>
    public static readonly PhraseSet Reason = new("because | since | as the | although | though | when the | after the");

    /// <summary>Behind the means: nothing was repaired by it.</summary>
    public static readonly PhraseSet OtherSense = new(
        "to normal | to its normal | to healthy | loop | loops | storm | required | policy | plan | procedure | procedures | process | script | segment | segments | management | tuesday | panel | mechanism | strategy | of memory");

    /// <summary>Opens a sentence that says how the step before it went.</summary>
    public static readonly PhraseSet BackReference = new("this | that | it | however | unfortunately | but | the rollback | the restart | the revert | the patch | the hotfix | the failover | these");

    /// <summary>The kind of repair named at a word.</summary>
    /// <param name="words">The words.</param>
    /// <param name="index">Where the phrase has to begin.</param>
    /// <param name="length">The number of its words; 0 if there is none.</param>
    public static RepairKind Find(WordList words, int index, out int length)
    {
        Kinds.Find(words, index, out var kind, out length);
        return kind;
    }
}
