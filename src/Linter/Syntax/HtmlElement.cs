namespace Linter.Syntax;

/// <summary>The HTML elements that have a node of their own.</summary>
internal enum HtmlElement
{
    /// <summary>Any other element, and the document itself.</summary>
    None,
    Heading,
    UnorderedList,
    OrderedList,
    ListItem,
    Table,
    TableRow,
    TableCell,
}
