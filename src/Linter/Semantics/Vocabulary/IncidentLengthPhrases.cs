using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>English words that make a length of time the incident's own, or something else's.</summary>
internal static class IncidentLengthPhrases
{
    /// <summary>What the incident is called.</summary>
    public static readonly PhraseSet Nouns = new("outage | outages | incident | downtime | disruption | degradation | interruption | unavailability | service loss");

    /// <summary>What the service was while it lasted.</summary>
    public static readonly PhraseSet States = new("down | unavailable | offline | unreachable | inaccessible | unusable | out of service | not available | not reachable | not accessible");

    /// <summary>Verbs whose object is the length of the subject.</summary>
    public static readonly PhraseSet Verbs = new("lasted | lasting | lasts | persisted | persisting | went on for | continued for");

    /// <summary>What can be the subject of such a verb besides the nouns.</summary>
    public static readonly PhraseSet Subjects = new("it | this | which | that | issue | problem | event | impact");

    /// <summary>Names of a length itself.</summary>
    public static readonly PhraseSet Lengths = new("duration | total duration | length | total downtime");

    /// <summary>Words of a length that is another one, or the length of a part.</summary>
    public static readonly PhraseSet Vetoes = new(
        "maintenance | scheduled | planned | unnoticed | undetected | previous | previously | earlier | delay* | retention | timeout* | each | per | every | within | window of | "
        + "data loss | lost | backup* | threshold* | sla | slo | interval* | average | mean | some | several | few | certain | subset | part of | region | zone | shard | "
        + "first | second | third | initial | initially | another | again | further | additional | intermittent* | last | next | already | took | takes | would | could | should | may | might | will | "
        + "expected | estimated | until | other | longest | maximum | minimum | worst | if | when | whenever | unless | before | longer | shorter | twice | their | half | most | many | "
        + "monthly | weekly | quarterly | yearly | annual | similar | unlike | compared | budget | at a time | at the peak | at peak | of which | "
        + "status page | after being | cumulative* | combined | into");

    /// <summary>The present tense tells what is so at any time: "pods that are unreachable for 5 minutes".</summary>
    public static readonly PhraseSet Habits = new("is | are | gets | get | becomes | become | goes | go");

    /// <summary>Words behind a state that was not the end of it: "completely down for 45 minutes, then only slow".</summary>
    public static readonly PhraseSet Sequels = new("then | followed | afterwards | thereafter | after that | degraded | slow | partially");
}
