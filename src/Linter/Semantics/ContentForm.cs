namespace Linter.Semantics;

/// <summary>What a content item is written as.</summary>
public enum ContentForm
{
    ParagraphLine,
    ListEntry,
    TableRow,

    /// <summary>A heading that is an entry itself: "### 10:40 Rollback".</summary>
    Heading,

    /// <summary>A line of an indented code block that reads as prose.</summary>
    CodeLine,
}
