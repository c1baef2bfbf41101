using Linter.Analysis;

namespace Linter.Cli.Commands;

/// <summary>What <c>pmlint new</c> is asked to write.</summary>
/// <param name="Title">The title of the postmortem.</param>
public sealed record NewRequest(string Title)
{
    /// <summary>Whose template is taken.</summary>
    public string Profile { get; init; } = AnalyzerConfiguration.Default.Profile;

    /// <summary>When the incident began; null if that is still to be written.</summary>
    public IncidentStart? Start { get; init; }

    /// <summary>A new file, or a folder for a file named by day and title; null for standard output.</summary>
    public string? Output { get; init; }
}
