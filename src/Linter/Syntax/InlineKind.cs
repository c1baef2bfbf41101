namespace Linter.Syntax;

/// <summary>What a stretch of inline text is.</summary>
public enum InlineKind
{
    Strong,
    Emphasis,
    Strikethrough,
    Code,
    Link,
    Image,
    Autolink,
    HtmlTag,
    HtmlComment,
}
