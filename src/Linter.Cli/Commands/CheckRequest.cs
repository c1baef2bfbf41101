using Linter.Cli.Revisions;
using Linter.Diagnostics;
using NodaTime;

namespace Linter.Cli.Commands;

/// <summary>What <c>pmlint check</c> is asked to do.</summary>
public sealed record CheckRequest
{
    /// <summary>Files, folders, and "-" for standard input.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>What is taken from Git instead of the disk.</summary>
    public GitOptions Git { get; init; } = new();

    /// <summary>True to write old findings to SARIF, too, each finding with its state.</summary>
    public bool ShowsBaselineState { get; init; }

    public IReadOnlyList<ReportTarget> Reports { get; init; } = [new(ReportFormat.Text, null)];

    /// <summary>Keeps several SARIF uploads of one commit apart; null for none.</summary>
    public string? SarifCategory { get; init; }

    /// <summary>The least severity that makes the run fail; null if none does.</summary>
    public DiagnosticSeverity? FailOn { get; init; } = DiagnosticSeverity.Error;

    /// <summary>The profile that decides on required parts and optional rules; null if files decide.</summary>
    public string? Profile { get; init; }

    /// <summary>The name of what comes from standard input; empty if it has none.</summary>
    public string StdinName { get; init; } = "";

    public bool AllowEmpty { get; init; }

    public bool IsPedantic { get; init; }

    /// <summary>The file of accepted findings; null for the default one, if it is there.</summary>
    public string? Baseline { get; init; }

    /// <summary>True to show findings that are suppressed, too.</summary>
    public bool ShowsSuppressed { get; init; }

    /// <summary>The moment from which dates lie in the future; null for now.</summary>
    public Instant? AsOf { get; init; }

    /// <summary>The number of documents checked at the same time.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;
}
