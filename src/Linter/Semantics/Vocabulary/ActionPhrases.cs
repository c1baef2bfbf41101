using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>English words that tell whether an action has an end, and whether it changes the system or its people.</summary>
internal static class ActionPhrases
{
    /// <summary>Verbs that can be done for ever.</summary>
    public static readonly WordSet VagueVerbs = new(
        "improve enhance strengthen increase optimise optimize better ensure consider explore investigate evaluate examine review analyse analyze monitor promote foster share embark strive aim "
        + "improving enhancing strengthening increasing optimising optimizing ensuring considering exploring investigating evaluating examining reviewing analysing analyzing monitoring promoting "
        + "fostering sharing striving aiming");

    public static readonly PhraseSet VagueOpenings = new("make sure | making sure | look into | looking into | look at | raise awareness | raising awareness | keep an eye | think about | be aware");

    /// <summary>Verbs of meetings: vague with a <see cref="StudyNouns"/>, behaviour with a <see cref="LessonNouns"/>.</summary>
    public static readonly WordSet MeetingVerbs = new(
        "conduct schedule perform organise organize hold run arrange plan provide offer give do carry conducting scheduling performing organising organizing holding running arranging providing");

    public static readonly WordSet StudyNouns = new("review reviews retrospective retrospectives analysis analyses assessment assessments investigation investigations study audit evaluation");

    public static readonly WordSet LessonNouns = new("training trainings workshop workshops refresher coaching");

    /// <summary>Where the object of a verb ends.</summary>
    public static readonly WordSet Prepositions = new("of to for on in with by from at about around into across through that which who where when so as");

    /// <summary>Things one can point at when the work is done.</summary>
    public static readonly PhraseSet Artefacts = new(
        "alert | alerts | alerting rule | alerting rules | alarm | alarms | test | tests | test case | test cases | checklist | checklists | runbook | runbooks | playbook | playbooks | dashboard | dashboards "
        + "| threshold | thresholds | limit | limits | limiter | timeout | timeouts | lint | linter | gate | gates | canary | canaries | feature flag | feature flags | circuit breaker | circuit breakers "
        + "| rate limit | rate limits | index | indexes | quota | quotas | backup | backups | migration | migrations | guide | template | templates | metric named | script | scripts | pipeline step | ci check");

    /// <summary>Verbs that make something, so that what follows is checkable.</summary>
    public static readonly WordSet MakingVerbs = new(
        "add automate block build configure create deploy develop disable document enable enforce implement install integrate introduce migrate move patch publish reject remove rename replace rotate "
        + "set setup switch update upgrade validate write fix");

    public static readonly WordSet TeachingVerbs = new("train retrain remind educate instruct tell warn teach coach training retraining reminding educating instructing teaching coaching");

    public static readonly WordSet Staff = new(
        "engineer engineers developer developers operator operators team teams staff everyone everybody employee employees people colleagues personnel member members responder responders sre sres "
        + "devs admins administrators us ourselves themselves oncall call owners leads managers technicians agents");

    /// <summary>Phrases that ask for care.</summary>
    public static readonly PhraseSet Care = new(
        "be more careful | be careful | being more careful | be extra careful | pay attention | pay more attention | pay closer attention | paying attention | follow the process | follow the procedure "
        + "| follow the procedures | be more diligent | be vigilant | be more vigilant | be mindful | be more mindful | take more care | take care | more carefully | exercise caution | use caution");

    public static readonly PhraseSet Duties = new("must | should | need to | needs to | have to | has to | shall");

    /// <summary>What people are asked to do where a check of the system would not forget it.</summary>
    public static readonly PhraseSet DutyVerbs = new("check | double check | always | never | remember | verify | be careful | be more careful | be aware | make sure | ensure | pay attention | follow");

    /// <summary>Verbs whose object says what will hold in the end.</summary>
    public static readonly PhraseSet Ensuring = new("ensure | ensuring | make sure | making sure");

    /// <summary>A training is about something that was made for it.</summary>
    public static readonly PhraseSet Novelty = new("new | use of | how to use | using | updated");

    /// <summary>Words in front of the verb of an action.</summary>
    public static readonly WordSet Openers = new("we will should must need needs have has to also please let's lets the team and then more carefully i");

    /// <summary>Words that make no difference between two actions.</summary>
    public static readonly WordSet Fillers = new("a an the our all some new please we will should must need needs to also and of for in on with that is are be");

    /// <summary>Prevention is said to be left out.</summary>
    public static readonly PhraseSet NoPrevention = new(
        "prevention is out of scope | cannot be prevented | can't be prevented | could not be prevented | not preventable | prevention is not possible | prevention is tracked | no preventive");
}
