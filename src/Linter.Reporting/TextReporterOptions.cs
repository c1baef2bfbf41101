namespace Linter.Reporting;

/// <summary>How the text report looks.</summary>
public sealed record TextReporterOptions
{
    public bool UseColor { get; init; }

    /// <summary>True to show findings that are suppressed, too, with the reason.</summary>
    public bool ShowsSuppressed { get; init; }

    /// <summary>How many columns of a source line are shown before it is cut around the finding.</summary>
    public int MaximumLineWidth { get; init; } = 120;

    /// <summary>How many related places are shown; the others are counted.</summary>
    public int MaximumRelated { get; init; } = 4;
}
