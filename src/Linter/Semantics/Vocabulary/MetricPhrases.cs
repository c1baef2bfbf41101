using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>English words for metrics and for the direction they move in.</summary>
internal static class MetricPhrases
{
    public static readonly WordSet Falls = new("decrease decreases decline declines drop drops reduction reductions dip dips fall falls");

    public static readonly WordSet Rises = new("increase increases rise rises spike spikes jump jumps surge surges");

    /// <summary>Metrics that are the better the lower they are.</summary>
    public static readonly PhraseSet BetterLow = new(
        "response time | response times | latency | latencies | error rate | error rates | cpu usage | cpu utilization | cpu utilisation | cpu load | memory usage | memory utilization | memory utilisation "
        + "| memory consumption | queue depth | queue length | load time | load times | page load times | error count | error counts");

    /// <summary>Metrics that are the better the higher they are.</summary>
    public static readonly PhraseSet BetterHigh = new("availability | success rate | success rates | uptime | throughput");

    /// <summary>Metrics that another word in front turns into a load: "exception throughput", "write throughput".</summary>
    public static readonly WordSet OnlyAlone = new("throughput");

    /// <summary>Between the direction and the metric: the metric is another one.</summary>
    public static readonly WordSet Inversions = new("free available remaining spare unused");

    /// <summary>A sentence that tells how things got better.</summary>
    public static readonly PhraseSet Recovery = new(
        "recover* | restored | resolved | improv* | after the fix | fix was | fixed | mitigat* | rolled back | rollback | returned to normal | back to normal | normali* | stabili* | confirm* | expected | goal | target | should | will");
}
