namespace Linter.Cli.Revisions;

/// <summary>What a check takes from Git instead of the disk.</summary>
public sealed record GitOptions
{
    /// <summary>Takes the base from the workflow that runs.</summary>
    public const string PullRequest = "pull-request";

    /// <summary>True to read files from the index.</summary>
    public bool IsStaged { get; init; }

    /// <summary>The revision to read files from; null for the index or the disk.</summary>
    public string? Revision { get; init; }

    /// <summary>The revision whose findings are left out; null if none are.</summary>
    public string? Since { get; init; }

    /// <summary>True to run the rules that compare documents with their past.</summary>
    public bool ReadsHistory { get; init; }

    public bool IsEmpty => !IsStaged && !ReadsHistory && Revision is null && Since is null;
}
