namespace Linter.Syntax;

/// <summary>Which limit keeps a part of a document from being read.</summary>
public enum UnreadReason
{
    /// <summary>The line is left out.</summary>
    LongLine,

    /// <summary>The quotes and lists that begin on the line beyond the limit are plain text.</summary>
    DeepNesting,

    /// <summary>Emphasis, links and tags of the block are plain text.</summary>
    ManyMarks,

    /// <summary>The table is plain text.</summary>
    WideTable,

    /// <summary>The tables, underlined headings and link definitions behind the limit are plain text.</summary>
    ManyReplacements,

    /// <summary>The whole document is read as plain paragraphs.</summary>
    NotParsed,

    /// <summary>The times, dates and amounts of the line beyond the limit are left out.</summary>
    ManyReadings,
}
