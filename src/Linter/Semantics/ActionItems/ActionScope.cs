using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics.ActionItems;

/// <summary>An action section with all it holds: groups, lists of tasks, lists of improvements.</summary>
internal sealed class ActionScope
{
    private readonly List<ScopeItem> _items = [];

    private ActionScope(Section root)
    {
        Root = root;
        NamesTasks = ActionListTitles.NamesTasks(root.Title);
        Collect(root, root.Has(SectionRole.ActionItems) ? ActionPart.Tasks : ActionPart.Improvements);
        _items.Sort(static (left, right) => left.Item.Span.Start.CompareTo(right.Item.Span.Start));
    }

    public Section Root { get; }

    /// <summary>True for "Action Items" and "Tasks", false for "Preventative Measures".</summary>
    public bool NamesTasks { get; }

    /// <summary>True if the section tells something else as well: "Lessons learned and follow-ups".</summary>
    public bool IsMixed => Root.Roles.Exists(static role => role is not (SectionRole.ActionItems or SectionRole.Improvements));

    /// <summary>The outermost action sections and, outside them, sections of improvements, in document order.</summary>
    public static List<ActionScope> FindAll(SectionOutline outline)
    {
        var scopes = new List<ActionScope>();
        foreach (var section in outline.Sections)
        {
            if (IsRoot(section))
            {
                scopes.Add(new ActionScope(section));
            }
        }

        return scopes;
    }

    public List<ContentItem> ItemsOf(ActionPart part)
    {
        var items = new List<ContentItem>();
        foreach (var (item, itsPart) in _items)
        {
            if (itsPart == part)
            {
                items.Add(item);
            }
        }

        return items;
    }

    /// <summary>True if a section from the item's own up to the root names tasks.</summary>
    public bool IsTask(ContentItem item)
    {
        for (var section = item.Section; section is not null; section = section.Parent)
        {
            if (section.Has(SectionRole.ActionItems) && ActionListTitles.NamesTasks(section.Title))
            {
                return true;
            }

            if (section == Root)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsRoot(Section section)
    {
        var isActions = section.Has(SectionRole.ActionItems);
        if ((!isActions && !section.Has(SectionRole.Improvements)) || IsMarker(section))
        {
            return false;
        }

        for (var outer = section.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer.Has(SectionRole.ActionItems) || outer.Has(SectionRole.Timeline)
                || (!isActions && outer.Has(SectionRole.Improvements)) || IsReport(outer, section))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"TODO: ask the vendor" in running text is a leftover of the author, not an action section.</summary>
    private static bool IsMarker(Section section) =>
        section is { Origin: SectionOrigin.Label, TitleLine.Label.ValueSpan.IsEmpty: false } && TitleText.Normalize(section.Title) is "todo" or "to do";

    /// <summary>"Immediate actions" inside "Resolution" tells what was done.</summary>
    private static bool IsReport(Section outer, Section section) =>
        (outer.Has(SectionRole.Resolution) || outer.Has(SectionRole.Response)) && !ActionListTitles.NamesTasks(section.Title);

    private void Collect(Section section, ActionPart part)
    {
        foreach (var item in section.Items)
        {
            _items.Add(new ScopeItem(item, part));
        }

        foreach (var child in section.Children)
        {
            Collect(child, PartOf(child, part));
        }
    }

    private ActionPart PartOf(Section child, ActionPart around)
    {
        if (child.Has(SectionRole.ActionItems))
        {
            return ActionPart.Tasks;
        }

        if (child.Has(SectionRole.Improvements))
        {
            return NamesTasks && child.Origin == SectionOrigin.Heading ? ActionPart.Tasks : ActionPart.Improvements;
        }

        return around == ActionPart.Outside || !Continues(child) ? ActionPart.Outside : around;
    }

    /// <summary>True for groups ("Short-term", "Detection") and for the fields of an item ("Owner:").</summary>
    private bool Continues(Section child)
    {
        foreach (var role in child.Roles)
        {
            var goesOn = role switch
            {
                SectionRole.Detection or SectionRole.Response or SectionRole.Escalation or SectionRole.Messaging => true,
                SectionRole.Resolution or SectionRole.RootCause or SectionRole.Trigger => NamesTasks,
                SectionRole.LessonsLearned or SectionRole.Appendix or SectionRole.Conclusion or SectionRole.Timeline => false,
                SectionRole.Summary or SectionRole.Impact or SectionRole.Background => child.Origin == SectionOrigin.Label && NamesTasks,
                _ => child.Origin == SectionOrigin.Label,
            };
            if (!goesOn)
            {
                return false;
            }
        }

        return true;
    }

    private sealed record ScopeItem(ContentItem Item, ActionPart Part);
}
