namespace Linter.Readings.Amounts;

/// <summary>Nouns that a number behind them names, so that the number counts nothing.</summary>
internal static class NumberedNouns
{
    public static bool Contains(ReadOnlySpan<char> lower) => lower is
        "step" or "phase" or "stage" or "section" or "chapter" or "page" or "part" or "line" or "row" or "column" or "figure" or "table"
        or "version" or "release" or "build" or "tier" or "level" or "priority" or "severity" or "sev" or "port" or "shard" or "node"
        or "pod" or "replica" or "instance" or "partition" or "batch" or "worker" or "host" or "rack" or "zone" or "region" or "cluster"
        or "http" or "https" or "status" or "code" or "error" or "exit" or "issue" or "incident" or "ticket" or "pr" or "bug" or "rfc"
        or "attempt" or "try" or "retry" or "question" or "slide" or "item" or "no" or "number" or "option" or "day" or "week" or "cve";
}
