using Linter.Text;

namespace Linter.Syntax;

/// <summary>An HTML element that is still open while its content is read.</summary>
internal sealed class HtmlFrame(HtmlElement element, TextSpan tag, int level)
{
    public HtmlElement Element { get; } = element;

    /// <summary>The opening tag.</summary>
    public TextSpan Tag { get; } = tag;

    /// <summary>The level of a heading.</summary>
    public int Level { get; } = level;

    /// <summary>The rows of a table, the entries of a list, the blocks of an entry.</summary>
    public ValueList<BlockNode> Children { get; } = new();

    /// <summary>The cells of a row.</summary>
    public ValueList<TextLine> Cells { get; } = new();

    /// <summary>True for elements whose text is one line, however it is broken.</summary>
    public bool JoinsLines => Element is HtmlElement.Heading or HtmlElement.TableCell;
}
