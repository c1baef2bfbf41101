using Linter.Readings;
using Linter.Semantics.Prose;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics;

/// <summary>A titled part of the document with its roles.</summary>
public sealed class Section
{
    private static readonly ValueList<SectionRole> NoRoles = [];

    private readonly List<Section> _children = [];
    private readonly List<ContentItem> _items = [];
    private readonly List<BlockNode> _blocks = [];
    private IReadOnlyList<Sentence>? _sentences;

    public required SectionOrigin Origin { get; init; }

    /// <summary>1–6 for headings; one deeper than the section around for other origins; 0 for the document.</summary>
    public required int Level { get; init; }

    /// <summary>The title as shown, without marks, emoji and a trailing colon.</summary>
    public required string Title { get; init; }

    /// <summary>The title in the document, without marks; empty for the document itself.</summary>
    public required TextSpan TitleSpan { get; init; }

    /// <summary>The line of the title; null for the document itself.</summary>
    public TextLine? TitleLine { get; init; }

    /// <summary>The readings in the title: "Timeline (all times UTC)", "10:40 Rollback".</summary>
    public IReadOnlyList<Reading> TitleReadings { get; internal set; } = [];

    public Section? Parent { get; init; }

    public IReadOnlyList<Section> Children => _children;

    /// <summary>The items that stand directly in this section, those of child sections left out, in document order.</summary>
    public IReadOnlyList<ContentItem> Items => _items;

    /// <summary>The blocks that begin directly in this section, headings left out; a paragraph or list may open child sections in its midst.</summary>
    public IReadOnlyList<BlockNode> Blocks => _blocks;

    /// <summary>See <see cref="SentenceReader.Read(Section)"/>; cut when first asked for.</summary>
    internal IReadOnlyList<Sentence> Sentences => _sentences ??= SentenceReader.ReadItems(this);

    /// <summary>The roles, most specific first; empty if none is known.</summary>
    public IReadOnlyList<SectionRole> Roles { get; internal set; } = NoRoles;

    public RoleEvidence Evidence { get; internal set; }

    /// <summary>From the title to the end of the last item or child.</summary>
    public TextSpan Span { get; internal set; }

    public bool Has(SectionRole role)
    {
        for (var i = 0; i < Roles.Count; i++)
        {
            if (Roles[i] == role)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if this section or one around it has the role.</summary>
    public bool IsWithin(SectionRole role) => Has(role) || (Parent?.IsWithin(role) ?? false);

    /// <summary>The items of this section and of all its children, in document order.</summary>
    public IEnumerable<ContentItem> AllItems()
    {
        foreach (var item in _items)
        {
            yield return item;
        }

        foreach (var child in _children)
        {
            foreach (var item in child.AllItems())
            {
                yield return item;
            }
        }
    }

    internal void Add(Section child) => _children.Add(child);

    internal void Add(ContentItem item) => _items.Add(item);

    internal void Add(BlockNode block) => _blocks.Add(block);
}
