namespace Linter.Cli.Commands;

/// <summary>What <c>pmlint inspect</c> shows.</summary>
public enum InspectionForm
{
    /// <summary>The sections and facts for people.</summary>
    Text,

    /// <summary>The same for programs.</summary>
    Json,

    /// <summary>Every reading exactly as written, one JSON object per line.</summary>
    Readings,
}
