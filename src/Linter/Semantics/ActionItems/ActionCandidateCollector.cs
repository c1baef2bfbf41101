using Linter.Semantics.Vocabulary;
using Linter.Syntax;

namespace Linter.Semantics.ActionItems;

/// <summary>Decides which list entries, rows and lines of an action section are items of their own.</summary>
internal sealed class ActionCandidateCollector
{
    private readonly ActionScope _scope;
    private readonly List<ContentItem> _items;
    private readonly Dictionary<ContentItem, List<ContentItem>> _children = [];
    private readonly Dictionary<ContentItem, ActionCandidate> _owners = [];
    private readonly Dictionary<TableNode, ActionTable?> _tables = [];
    private readonly HashSet<Section> _listed = [];
    private readonly HashSet<ContentItem> _groups = [];
    private readonly ActionCandidates _candidates = new();
    private ActionCandidate? _current;
    private ContentItem? _leadIn;

    private ActionCandidateCollector(ActionScope scope, List<ContentItem> items)
    {
        _scope = scope;
        _items = items;
        foreach (var item in items)
        {
            Register(item);
        }
    }

    /// <param name="scope">The action section.</param>
    /// <param name="part">Whether its tasks or its improvements are collected.</param>
    public static ActionCandidates Collect(ActionScope scope, ActionPart part)
    {
        var collector = new ActionCandidateCollector(scope, scope.ItemsOf(part));
        collector.ReadAll();
        if (collector._candidates.Found.Count == 0 && part == ActionPart.Tasks)
        {
            collector._candidates.Found.AddRange(ActionProse.Collect(collector._items));
        }

        return collector._candidates;
    }

    public static ActionTable? TableOf(ContentItem row) => row.Table is { } table ? ActionTable.Of(table) : null;

    /// <summary>The section around an item, labels that only open a field or the item itself left out.</summary>
    public static Section GroupSectionOf(ContentItem item, Section root)
    {
        var section = item.Section;
        while (section != root && section is { Origin: SectionOrigin.Label, Parent: not null }
            && !section.Has(SectionRole.ActionItems) && !section.Has(SectionRole.Improvements))
        {
            section = section.Parent;
        }

        return section;
    }

    private void Register(ContentItem item)
    {
        if (item.Parent is { } parent)
        {
            if (!_children.TryGetValue(parent, out var children))
            {
                _children[parent] = children = [];
            }

            children.Add(item);
        }

        if (item.Form is ContentForm.ListEntry or ContentForm.TableRow)
        {
            _listed.Add(GroupSectionOf(item, _scope.Root));
        }
    }

    private void ReadAll()
    {
        for (var i = 0; i < _items.Count; i++)
        {
            var item = _items[i];
            if (item.Parent is not null && OwnerOf(item) is { } owner)
            {
                owner.Nested.Add(item);
            }
            else if (item.Form is ContentForm.ParagraphLine or ContentForm.CodeLine or ContentForm.Heading)
            {
                i = ReadParagraph(i);
            }
            else if (item.Form == ContentForm.TableRow)
            {
                ReadRow(item);
            }
            else
            {
                ReadEntry(item);
            }
        }
    }

    /// <summary>The candidate that an outer list entry became, or null if all outer ones are only groups.</summary>
    private ActionCandidate? OwnerOf(ContentItem item)
    {
        for (var outer = item.Parent; outer is not null; outer = outer.Parent)
        {
            if (_owners.TryGetValue(outer, out var owner))
            {
                return owner;
            }
        }

        return null;
    }

    // ---- list entries ----

    private void ReadEntry(ContentItem entry)
    {
        var text = TextOf(entry);
        if (ActionDeclinations.OpensWithNone(text))
        {
            _candidates.Declined.Add(entry);
        }
        else if (ActionLines.IsFieldsOnly(entry))
        {
            AttachOrShare(entry);
        }
        else if (IsGroup(entry, text))
        {
            _groups.Add(entry);
        }
        else if (IsListUnder(entry))
        {
            _current!.Nested.Add(entry);
            _owners[entry] = _current;
        }
        else if (!ActionPlaceholders.IsPlaceholderAction(text) && IsActionLike(entry, text))
        {
            Start(ActionCandidate.Of(entry, ActionOrigin.List, GroupOf(entry), LeadInOf(entry), _scope.IsTask(entry)));
        }
    }

    private void Start(ActionCandidate candidate)
    {
        _candidates.Found.Add(candidate);
        _owners[candidate.Item] = candidate;
        _current = candidate;
    }

    private void AttachOrShare(ContentItem line)
    {
        if (_current is { } current && IsSameRun(current.Item, line))
        {
            current.Nested.Add(line);
        }
        else
        {
            _candidates.Shared.Add(line);
        }
    }

    /// <summary>"Task: …" and "Deadline: …" as entries of one list, or lines of one section without a list.</summary>
    private bool IsSameRun(ContentItem item, ContentItem line) =>
        GroupSectionOf(item, _scope.Root) == GroupSectionOf(line, _scope.Root)
        && (item.Form == ContentForm.ListEntry) == (line.Form == ContentForm.ListEntry)
        && item.Form != ContentForm.TableRow
        && !ActionLines.IsForAll(line);

    /// <summary>An entry that only names what is nested under it: "Monitoring:", "@ana", "Short-term".</summary>
    private bool IsGroup(ContentItem entry, ReadOnlySpan<char> text)
    {
        if (!_children.TryGetValue(entry, out var children) || IsActionPhrase(text) || (entry.Node as ListEntry)?.Task is TaskState.Open or TaskState.Done)
        {
            return false;
        }

        var trimmed = text.TrimEnd();
        var isTitle = trimmed.EndsWith(":") || trimmed.EndsWith("：") || trimmed.Count(' ') < 4;
        return isTitle && ActionCount(children) * 2 >= children.Count && ActionCount(children) > 0;
    }

    /// <summary>"Add …" and "Adding an alert", but not "Monitoring:".</summary>
    private static bool IsActionPhrase(ReadOnlySpan<char> text) =>
        ActionVerbs.StartsWithImperative(text) || (text.Trim().Contains(' ') && ActionVerbs.StartsWithAction(text));

    private static int ActionCount(List<ContentItem> children)
    {
        var count = 0;
        foreach (var child in children)
        {
            var isAction = ActionVerbs.StartsWithAction(ActionLines.WithoutLabel(child)) || (child.Node as ListEntry)?.Task is TaskState.Open or TaskState.Done;
            count += isAction && !ActionLines.IsFieldsOnly(child) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Bullets between "1. … :" and "2. …" belong to the numbered entry although Markdown does not nest them.</summary>
    private bool IsListUnder(ContentItem entry) =>
        _current is { Origin: ActionOrigin.List } current
        && current.Item.Node is ListEntry { MarkerSpan.Length: > 1 }
        && entry.Node is ListEntry { MarkerSpan.Length: 1 }
        && entry.Depth == current.Item.Depth
        && current.Item.Section == entry.Section
        && current.Lines[^1].PlainText.AsSpan().TrimEnd().EndsWith(":");

    private ContentItem? GroupOf(ContentItem entry)
    {
        for (var outer = entry.Parent; outer is not null; outer = outer.Parent)
        {
            if (_groups.Contains(outer))
            {
                return outer;
            }
        }

        return null;
    }

    /// <summary>In a section that tells other things too, an item must read as an action.</summary>
    private bool IsActionLike(ContentItem item, ReadOnlySpan<char> text) =>
        !_scope.IsMixed || _scope.IsTask(item) || ActionVerbs.StartsWithAction(text)
        || ActionVerbs.StartsWithAction(ActionLines.WithoutLabel(item)) || ActionLines.HasFields(item);

    private static ReadOnlySpan<char> TextOf(ContentItem item) =>
        item.Lines.Count == 0 ? default
            : IsTitledHere(item) ? ActionLines.WithoutLabel(item)
            : ActionLines.Trimmed(item.Lines[0].PlainText);

    /// <summary>True if the label of the item is the title of its section: "Action items: add an alert".</summary>
    private static bool IsTitledHere(ContentItem item) =>
        item.Section.TitleLine == item.Lines[0] && item.Section.Has(SectionRole.ActionItems) && item.Lines[0].Label is { ValueSpan.IsEmpty: false };

    // ---- rows ----

    private void ReadRow(ContentItem row)
    {
        if (!_tables.TryGetValue(row.Table!, out var table))
        {
            _tables[row.Table!] = table = ActionTable.Of(row.Table!);
        }

        if (table is null)
        {
            return;
        }

        if (table.ActionColumn < row.Lines.Count && ActionDeclinations.OpensWithNone(row.Lines[table.ActionColumn].PlainText))
        {
            _candidates.Declined.Add(row);
        }
        else if (ActionRowReader.HasAction(table, row))
        {
            Start(ActionCandidate.Of(row, ActionOrigin.Table, null, LeadInOf(row), _scope.IsTask(row)));
        }
    }

    // ---- paragraphs ----

    /// <summary>Reads the lines of one paragraph and returns the position of its last line.</summary>
    private int ReadParagraph(int first)
    {
        var last = first;
        while (last + 1 < _items.Count && _items[last + 1].Node == _items[first].Node && _items[last + 1].Form == _items[first].Form)
        {
            last++;
        }

        ActionCandidate? open = null;
        for (var i = first; i <= last; i++)
        {
            open = ReadLine(_items[i], i > first ? _items[i - 1] : null, open);
        }

        _leadIn = open is null && IsLeadIn(_items[last]) ? _items[last] : null;
        return last;
    }

    /// <summary>"To get there we agreed on these tasks:" names the list below it.</summary>
    private static bool IsLeadIn(ContentItem line)
    {
        var text = line.Lines[^1].PlainText.AsSpan().TrimEnd(" *_");
        return !text.IsEmpty && text[^1] is ':' or '：' && text.Count(' ') < 12 && ActionListTitles.NamesTasks(text.ToString());
    }

    private ContentItem? LeadInOf(ContentItem item) => _leadIn?.Section == item.Section ? _leadIn : null;

    /// <summary>Returns the candidate that the next line may go on with.</summary>
    private ActionCandidate? ReadLine(ContentItem line, ContentItem? previous, ActionCandidate? open)
    {
        var text = TextOf(line);
        if (ActionLines.IsFieldsOnly(line))
        {
            AttachOrShare(line);
            return open;
        }

        if (ActionDeclinations.Declines(text))
        {
            _candidates.Declined.Add(line);
            return null;
        }

        var isAfterEnd = previous is null || ActionLines.EndsSentence(previous) || ActionLines.IsFieldsOnly(previous);
        if (StartsItem(line, text, isAfterEnd))
        {
            var started = ActionCandidate.Of(line, ActionOrigin.Lines, null, null, _scope.IsTask(line));
            Start(started);
            return started;
        }

        if (open is not null && !isAfterEnd)
        {
            open.Append(line);
            return open;
        }

        return null;
    }

    private bool StartsItem(ContentItem line, ReadOnlySpan<char> text, bool isAfterEnd)
    {
        if (line.Parent is not null || ActionPlaceholders.IsPlaceholderAction(text))
        {
            return false;
        }

        var isMarked = ActionLines.IsMarked(line);
        if (_listed.Contains(GroupSectionOf(line, _scope.Root)) && !isMarked && !IsLabelledTask(line))
        {
            return false;
        }

        return isMarked || (isAfterEnd && (IsLabelledTask(line) || StartsWithVerb(text) || StartsWithVerb(ActionLines.WithoutLabel(line))));
    }

    /// <summary>A sentence that starts with a verb ends in a colon only when it introduces a list.</summary>
    private static bool StartsWithVerb(ReadOnlySpan<char> text) =>
        ActionVerbs.StartsWithImperative(text) && !text.TrimEnd().EndsWith(":") && char.IsUpper(text[0]);

    /// <summary>"Task 2: …", "Action item: …".</summary>
    private static bool IsLabelledTask(ContentItem line) =>
        line.Label is { ValueSpan.IsEmpty: false } label && ActionFieldNames.Find(label.Name.AsSpan().TrimEnd("0123456789 #")) == ActionField.Action;
}
