namespace Linter.Syntax;

/// <summary>How a block's text is laid out.</summary>
internal enum InlineLayout
{
    /// <summary>Each source line stands for itself.</summary>
    Lines,

    /// <summary>One title, even if it is written on several lines.</summary>
    Title,

    /// <summary>One table cell; a backslash escapes pipes in code, too.</summary>
    Cell,
}
