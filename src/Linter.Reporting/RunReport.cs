namespace Linter.Reporting;

/// <summary>What is known of a run before its first document: the tool and the rules that run.</summary>
public sealed record RunReport
{
    public string ToolName { get; init; } = "pmlint";

    /// <summary>A semantic version: "1.4.0".</summary>
    public required string ToolVersion { get; init; }

    /// <summary>The web page of the tool; null if there is none.</summary>
    public string? InformationUri { get; init; }

    /// <summary>The rules that run, and no others, in the order of their ids.</summary>
    public IReadOnlyList<RuleReport> Rules { get; init; } = [];

    /// <summary>How paths are written for services of the repository.</summary>
    public RunPaths Paths { get; init; } = RunPaths.AsShown;

    /// <summary>Where the documents come from; null if that is not known.</summary>
    public SourceRevision? Source { get; init; }
}
