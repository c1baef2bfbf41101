namespace Linter.Semantics;

/// <summary>Where a document names the day of its incident besides window and timeline.</summary>
public enum DateSource
{
    /// <summary>A label or section "Date", "Incident date".</summary>
    Label,
    Title,
    FrontMatter,
    FileName,
}
