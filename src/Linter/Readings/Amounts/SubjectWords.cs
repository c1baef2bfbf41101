namespace Linter.Readings.Amounts;

/// <summary>Words that tell what a duration or share is about.</summary>
internal static class SubjectWords
{
    public static bool IsOtherLength(ReadOnlySpan<char> word) => word is
        "timeout" or "timeouts" or "retention" or "latency" or "latencies" or "interval" or "intervals" or "delay" or "delays" or "delayed"
        or "target" or "ttl" or "expiry" or "expires" or "expired" or "expire" or "retry" or "retries" or "retried" or "backoff" or "cooldown"
        or "polling" or "polls" or "window" or "rotation" or "lag" or "slo" or "sla" or "detect" or "detection" or "ttd" or "mttd" or "mtta"
        or "acknowledge" or "ack" or "lease" or "keepalive" or "heartbeat" or "grace" or "deadline" or "every" or "within" or "percentile"
        or "cache" or "warmup" or "buffer" or "lifetime" or "validity" or "valid" or "response" or "average" or "budget" or "goal"
        or "scrape" or "sleep" or "wait";

    public static bool IsIncident(ReadOnlySpan<char> word) => word is
        "outage" or "outages" or "downtime" or "incident" or "down" or "unavailable" or "unreachable" or "offline" or "disruption"
        or "interruption" or "degradation" or "degraded" or "unavailability" or "blackout";

    public static bool IsLasting(ReadOnlySpan<char> word) => word is "lasted" or "lasting" or "persisted";

    public static bool IsOtherShare(ReadOnlySpan<char> word) => word is
        "cpu" or "memory" or "disk" or "heap" or "ram" or "utilisation" or "utilization" or "usage" or "capacity" or "rate" or "rates"
        or "availability" or "uptime" or "slo" or "sla" or "target" or "threshold" or "recovery" or "recovered" or "restored" or "online"
        or "rollout" or "rolled" or "rolling" or "canary" or "ramp" or "ramped" or "shifted" or "drained" or "coverage" or "budget" or "discount"
        or "increase" or "increased" or "decrease" or "decreased" or "faster" or "slower" or "higher" or "lower" or "rose" or "grew"
        or "spike" or "spiked" or "growth" or "reduction" or "reduced" or "saturation" or "full" or "success" or "successful" or "confidence"
        or "deployed" or "balanced" or "migrated" or "quota" or "space" or "limit" or "load" or "packet" or "packets" or "loss" or "healthy";

    public static bool IsAffected(ReadOnlySpan<char> word) => word is
        "affected" or "affecting" or "affects" or "impacted" or "impacting" or "unable" or "failed" or "failing" or "fail" or "failures"
        or "failure" or "errors" or "error" or "errored" or "experienced" or "experiencing" or "lost" or "unavailable" or "down" or "degraded"
        or "could" or "couldn" or "cannot" or "received" or "saw" or "hit" or "refused" or "rejected" or "dropped" or "slow" or "outage" or "impact";
}
