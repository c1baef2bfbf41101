using Linter.Text;

namespace Linter.Syntax;

/// <summary>An ATX, Setext or HTML heading.</summary>
public sealed class HeadingNode(TextSpan span, int level, HeadingForm form, TextLine title) : BlockNode(span)
{
    /// <summary>1–6.</summary>
    public int Level { get; } = level;

    public HeadingForm Form { get; } = form;

    /// <summary>The title without marks; empty text for an empty heading.</summary>
    public TextLine Title { get; } = title;
}
