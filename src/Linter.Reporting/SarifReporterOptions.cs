namespace Linter.Reporting;

/// <summary>What the SARIF report says beyond the findings.</summary>
public sealed record SarifReporterOptions
{
    /// <summary>Keeps several uploads of one commit apart; null leaves it to the upload, which must not be overruled unasked.</summary>
    public string? Category { get; init; }

    /// <summary>True to write suppressed findings, too, each with its justification; some services show them as open.</summary>
    public bool ShowsSuppressed { get; init; }

    /// <summary>True to write old findings, too, and to say of each finding whether it is new; services that know no states would show them all.</summary>
    public bool IncludesBaselineState { get; init; }
}
