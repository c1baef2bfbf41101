namespace Linter.Analysis.Suppressions;

/// <summary>How far a suppression reaches.</summary>
internal enum SuppressionForm
{
    /// <summary>The next heading, paragraph, list entry, table row or table.</summary>
    NextLine,

    /// <summary>The heading, paragraph, list entry or table row that the comment stands in.</summary>
    Line,

    /// <summary>From the comment to the end of the region, or of the document.</summary>
    Region,

    /// <summary>The whole document.</summary>
    File,

    /// <summary>Ends a region.</summary>
    RegionEnd,
}
