using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>English words that name the effect of a cause, not the cause.</summary>
internal static class SymptomWords
{
    public static readonly PhraseSet Unknown = new(
        "tbd | tbc | unknown | under investigation | being investigated | still investigating | to be determined | not yet known | not known | not determined | not been determined | not been identified | undetermined | unclear");

    /// <summary>Effects, machines in general, and words around them; a cause made of nothing else names no cause.</summary>
    public static readonly WordSet Symptoms = new(
        "server servers service services application app site website system systems api database host hosts machine machines process node nodes crash crashed crashes crashing down outage outages failure failures "
        + "failed failing fail fails error errors high cpu memory ram usage load latency slow slowness spike spiked increase increased rose timeout timeouts timed unavailable unresponsive unreachable bug bugs issue "
        + "issues problem problems incident technical internal unexpected certain some went go gone stopped working responding response requests request users could access root cause causes main 500 502 503 504 5xx "
        + "production major disruption degradation performance");

    public static readonly WordSet Grammar = new(
        "the a an this that was were is are been be by of in on at to for from with and or due because our its their it we there had has have caused led resulted which as not did us during when");
}
