using Linter.Readings;
using Linter.Syntax;

namespace Linter.Semantics.ActionItems;

/// <summary>What will be an action item or an improvement: the item, its lines and what belongs to it.</summary>
internal sealed class ActionCandidate
{
    public required ContentItem Item { get; init; }

    public required ActionOrigin Origin { get; init; }

    /// <summary>More than the item's own where soft-wrapped lines go on.</summary>
    public required List<TextLine> Lines { get; init; }

    public required List<Reading> Readings { get; init; }

    /// <summary>Nested entries, and field lines that follow.</summary>
    public List<ContentItem> Nested { get; } = [];

    /// <summary>The list entry that only names the group ("Monitoring:"), or null.</summary>
    public ContentItem? Group { get; init; }

    /// <summary>The line above the list that announces tasks, or null.</summary>
    public ContentItem? LeadIn { get; init; }

    /// <summary>The part of a paragraph in prose, as offsets of its joined text; null for the whole item.</summary>
    public (int Start, int End)? Sentence { get; init; }

    public bool IsTask { get; init; }

    public static ActionCandidate Of(ContentItem item, ActionOrigin origin, ContentItem? group, ContentItem? leadIn, bool isTask) =>
        new()
        {
            Item = item,
            Origin = origin,
            Lines = [.. item.Lines],
            Readings = [.. item.Readings],
            Group = group,
            LeadIn = leadIn,
            IsTask = isTask || leadIn is not null,
        };

    public void Append(ContentItem line)
    {
        Lines.AddRange(line.Lines);
        Readings.AddRange(line.Readings);
    }
}
