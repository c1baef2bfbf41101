using Linter.Diagnostics;
using NodaTime;

namespace Linter.Cli.Commands;

/// <summary>What <c>pmlint fix</c> is asked to do.</summary>
public sealed record FixRequest
{
    /// <summary>Files and folders, or "-" alone for standard input.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>True to show what would be done and change nothing.</summary>
    public bool ShowsDiff { get; init; }

    /// <summary>True to ask about, or list, what is not safe enough to be done unasked.</summary>
    public bool WalksOffered { get; init; }

    /// <summary>The least severity of what is left that makes the run fail; null if none does.</summary>
    public DiagnosticSeverity? FailOn { get; init; } = DiagnosticSeverity.Error;

    /// <summary>The profile that wins over the configuration files; null if they decide.</summary>
    public string? Profile { get; init; }

    /// <summary>The name of what comes from standard input; empty if it has none.</summary>
    public string StdinName { get; init; } = "";

    public bool AllowEmpty { get; init; }

    /// <summary>The moment from which dates lie in the future; null for now.</summary>
    public Instant? AsOf { get; init; }
}
