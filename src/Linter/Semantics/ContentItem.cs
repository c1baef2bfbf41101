using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics;

/// <summary>The smallest unit a section is read in: a list entry, a table row, a line of a paragraph.</summary>
public sealed class ContentItem
{
    private IReadOnlyList<Sentence>? _sentences;

    public required ContentForm Form { get; init; }

    /// <summary>The block the item comes from: the paragraph, list entry, table row, heading or code block.</summary>
    public required BlockNode Node { get; init; }

    /// <summary>The source lines of the item; the cells of a table row.</summary>
    public required IReadOnlyList<TextLine> Lines { get; init; }

    /// <summary>Nesting inside lists, 0 for the outermost.</summary>
    public int Depth { get; init; }

    /// <summary>The list entry this one is nested under, or null.</summary>
    public ContentItem? Parent { get; init; }

    /// <summary>The table of a row, else null.</summary>
    public TableNode? Table { get; init; }

    /// <summary>The section the item stands in.</summary>
    public required Section Section { get; init; }

    /// <summary>True inside a block quotation.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The outermost readings of the item in document order.</summary>
    public IReadOnlyList<Reading> Readings { get; internal set; } = [];

    /// <summary>See <see cref="SentenceReader.Read(ContentItem)"/>; cut when first asked for.</summary>
    internal IReadOnlyList<Sentence> Sentences => _sentences ??= SentenceReader.ReadRun([this]);

    /// <summary>The label at the start of the item, or null.</summary>
    public Label? Label => Form == ContentForm.TableRow || Lines.Count == 0 ? null : Lines[0].Label;

    /// <summary>From the first to the last line, without block marks.</summary>
    public TextSpan Span => Lines.Count == 0 ? Node.Span : Lines[0].Span.Union(Lines[^1].Span);
}
