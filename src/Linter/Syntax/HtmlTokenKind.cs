namespace Linter.Syntax;

/// <summary>What a piece of HTML is.</summary>
internal enum HtmlTokenKind
{
    Text,
    OpeningTag,
    ClosingTag,
    Comment,

    /// <summary>A declaration, a processing instruction, or a script with its content.</summary>
    Other,
}
