using Linter.Semantics.Vocabulary;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Semantics.Sections;

/// <summary>Builds the sections of a document from its blocks: headings, bold and plain titles, labels.</summary>
internal sealed class SectionOutlineBuilder
{
    private readonly SyntaxTree _tree;
    private readonly SectionVocabulary _names;
    private readonly List<Section> _sections = [];
    private readonly Section _root;
    private readonly HeadingNode? _title;
    private Section _current;
    private bool _isQuoted;

    private SectionOutlineBuilder(SyntaxTree tree, SectionVocabulary names)
    {
        _tree = tree;
        _names = names;
        _title = FindTitle(tree.Blocks);
        _root = new Section { Origin = SectionOrigin.Document, Level = 0, Title = "", TitleSpan = default };
        _sections.Add(_root);
        _current = _root;
    }

    public static SectionOutline Build(SyntaxTree tree, SectionVocabulary names)
    {
        var builder = new SectionOutlineBuilder(tree, names);
        builder.AddBlocks(tree.Blocks);
        builder.SetSpans();
        return new SectionOutline
        {
            Root = builder._root,
            Sections = builder._sections,
            Title = builder._title?.Title.PlainText.Trim() ?? "",
            TitleSpan = builder._title?.Title.Span ?? default,
            Vocabulary = names,
        };
    }

    /// <summary>The first heading, unless it is the name of a section or another heading of its level precedes the sections.</summary>
    private HeadingNode? FindTitle(IReadOnlyList<BlockNode> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is HeadingNode heading)
            {
                return _names.MatchWhole(heading.Title.PlainText).Count == 0 ? heading : null;
            }
        }

        return null;
    }

    private void AddBlocks(IReadOnlyList<BlockNode> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block);
        }
    }

    private void Add(BlockNode block)
    {
        if (block is HeadingNode heading)
        {
            OpenHeading(heading);
            return;
        }

        _current.Add(block);
        switch (block)
        {
            case ParagraphNode paragraph:
                AddLines(paragraph, paragraph.Lines, ContentForm.ParagraphLine);
                break;
            case HtmlNode { IsComment: false } html:
                AddLines(html, html.Lines, ContentForm.ParagraphLine);
                break;
            case CodeNode { IsFenced: false } code when LostProse.IsIn(code, _current.IsWithin(SectionRole.Timeline), _names):
                AddLines(code, code.Lines, ContentForm.CodeLine);
                break;
            case ListNode list:
                AddEntries(list, 0, null);
                break;
            case TableNode table:
                AddTable(table);
                break;
            case QuoteNode quote:
                AddQuote(quote);
                break;
        }
    }

    private void AddQuote(QuoteNode quote)
    {
        var outer = _isQuoted;
        _isQuoted = true;
        AddBlocks(quote.Children);
        _isQuoted = outer;
    }

    private void OpenHeading(HeadingNode heading)
    {
        var roles = ReferenceEquals(heading, _title)
            ? _names.MatchWhole(heading.Title.PlainText)
            : _names.Match(heading.Title.PlainText);
        Open(SectionOrigin.Heading, heading.Level, heading.Title, roles);
    }

    private void AddLines(BlockNode node, IReadOnlyList<TextLine> lines, ContentForm form)
    {
        foreach (var line in lines)
        {
            if (PseudoTitle.Detect(line, lines.Count == 1, _names) is { } origin)
            {
                OpenPseudoTitle(line, origin);
                continue;
            }

            if (line.Label is { } label && LabelRoles(label) is { Count: > 0 } roles)
            {
                OpenLabel(label, line, roles);
            }

            AddItem(new ContentItem { Form = form, Node = node, Lines = [line], Section = _current, IsQuoted = _isQuoted });
        }

        CloseShortLabel();
    }

    private void OpenPseudoTitle(TextLine line, SectionOrigin origin)
    {
        CloseLabels();
        var roles = _names.Match(line.PlainText);
        if (IsUmbrellaOf(roles))
        {
            Open(origin, _current.Level + 1, line, roles);
            return;
        }

        var heading = EnclosingHeading();
        var isGroup = roles.Count == 0 && heading != _current;
        Open(origin, heading.Level + (isGroup || roles.Count == 0 ? 2 : 1), line, roles);
    }

    /// <summary>Plain titles show no levels: one without content groups the next if both have the same role.</summary>
    private bool IsUmbrellaOf(IReadOnlyList<SectionRole> roles) =>
        _current is { Origin: SectionOrigin.BoldLine or SectionOrigin.PlainLine, Items.Count: 0, Children.Count: 0 } && roles.Count > 0 && _current.Has(roles[0]);

    private Section EnclosingHeading()
    {
        var section = _current;
        while (section.Origin is not (SectionOrigin.Heading or SectionOrigin.Document))
        {
            section = section.Parent!;
        }

        return section;
    }

    private IReadOnlyList<SectionRole> LabelRoles(Label label) =>
        label.Form == LabelForm.Bold ? _names.Match(label.Name) : _names.MatchWhole(label.Name);

    /// <summary>A label in running text holds until the next label, title or heading.</summary>
    private void OpenLabel(Label label, TextLine line, IReadOnlyList<SectionRole> roles)
    {
        if (_current.IsWithin(SectionRole.Timeline))
        {
            return;
        }

        CloseLabels();
        _current = AddSection(SectionOrigin.Label, _current.Level + 1, label.Name, label.NameSpan, line, _current, roles);
    }

    private void CloseLabels()
    {
        while (_current.Origin == SectionOrigin.Label)
        {
            _current = _current.Parent!;
        }
    }

    /// <summary>A label with a short value ("Status: resolved") ends with its paragraph; one that names a part of the story goes on.</summary>
    private void CloseShortLabel()
    {
        if (_current.Origin == SectionOrigin.Label && _current.Roles.TrueForAll(IsField))
        {
            CloseLabels();
        }
    }

    private static bool IsField(SectionRole role) => role is >= SectionRole.Date and <= SectionRole.Messaging;

    private void AddEntries(ListNode list, int depth, ContentItem? parent)
    {
        foreach (var entry in list.Entries)
        {
            AddEntry(entry, depth, parent);
        }
    }

    private void AddEntry(ListEntry entry, int depth, ContentItem? parent)
    {
        var outer = _current;
        var title = EntryTitle(entry);
        if (title is not null)
        {
            _current = AddSection(SectionOrigin.Label, outer.Level + 1, title.Name, title.NameSpan, entry.Lines[0], outer, title.Roles);
        }

        var item = parent;
        if (entry.Lines.Count > 0 && !(title is { HasValue: false } && entry.Lines.Count == 1))
        {
            item = new ContentItem { Form = ContentForm.ListEntry, Node = entry, Lines = entry.Lines, Depth = depth, Parent = parent, Section = _current, IsQuoted = _isQuoted };
            AddItem(item);
        }

        AddNested(entry, depth + 1, item);
        _current = outer;
    }

    private void AddNested(ListEntry entry, int depth, ContentItem? item)
    {
        for (var i = entry.Lines.Count > 0 ? 1 : 0; i < entry.Children.Count; i++)
        {
            switch (entry.Children[i])
            {
                case ListNode list:
                    AddEntries(list, depth, item);
                    break;
                case ParagraphNode paragraph:
                    AddNestedParagraph(paragraph, depth, item);
                    break;
                case var other:
                    Add(other);
                    break;
            }
        }
    }

    private void AddNestedParagraph(ParagraphNode paragraph, int depth, ContentItem? parent)
    {
        foreach (var line in paragraph.Lines)
        {
            AddItem(new ContentItem { Form = ContentForm.ParagraphLine, Node = paragraph, Lines = [line], Depth = depth, Parent = parent, Section = _current, IsQuoted = _isQuoted });
        }
    }

    private EntryHead? EntryTitle(ListEntry entry)
    {
        if (entry.Lines.Count == 0 || _current.IsWithin(SectionRole.Timeline))
        {
            return null;
        }

        var line = entry.Lines[0];
        if (line.Label is { } label)
        {
            return LabelRoles(label) is { Count: > 0 } roles ? new EntryHead(label.Name, label.NameSpan, roles, !label.ValueSpan.IsEmpty) : null;
        }

        return line.IsBold && entry.Lines.Count == 1 && entry.Children.Count > 1 && _names.Match(line.PlainText) is { Count: > 0 } bold
            ? new EntryHead(TrimTitle(line.PlainText), line.Span, bold, HasValue: false)
            : null;
    }

    private void AddTable(TableNode table)
    {
        var isInTimeline = _current.IsWithin(SectionRole.Timeline);
        var isFieldTable = FieldTable.IsOne(table, isInTimeline, _names);
        if (isFieldTable && FieldTable.IsRow(table.Header, isInTimeline, _names))
        {
            AddFieldRow(table, table.Header);
        }

        foreach (var row in table.Rows)
        {
            if (isFieldTable && FieldTable.IsRow(row, isInTimeline, _names))
            {
                AddFieldRow(table, row);
            }
            else
            {
                AddItem(Row(table, row, row.Cells, _current));
            }
        }
    }

    private void AddFieldRow(TableNode table, TableRow row)
    {
        var name = row.Cells[0];
        var section = AddSection(SectionOrigin.Label, _current.Level + 1, TrimTitle(name.PlainText), name.Span, name, _current, _names.MatchWhole(name.PlainText));
        AddItem(Row(table, row, [row.Cells[1]], section));
    }

    private ContentItem Row(TableNode table, TableRow row, IReadOnlyList<TextLine> cells, Section section) =>
        new() { Form = ContentForm.TableRow, Node = row, Lines = cells, Table = table, Section = section, IsQuoted = _isQuoted };

    private static void AddItem(ContentItem item) => item.Section.Add(item);

    private void Open(SectionOrigin origin, int level, TextLine title, IReadOnlyList<SectionRole> roles)
    {
        CloseLabels();
        while (_current.Level >= level)
        {
            _current = _current.Parent!;
        }

        _current = AddSection(origin, level, TrimTitle(title.PlainText), title.Span, title, _current, roles);
    }

    private Section AddSection(SectionOrigin origin, int level, string title, TextSpan titleSpan, TextLine line, Section parent, IReadOnlyList<SectionRole> roles)
    {
        var section = new Section { Origin = origin, Level = level, Title = title, TitleSpan = titleSpan, TitleLine = line, Parent = parent, Span = titleSpan };
        section.Roles = roles;
        section.Evidence = roles.Count > 0 ? RoleEvidence.Title : RoleEvidence.None;
        parent.Add(section);
        _sections.Add(section);
        return section;
    }

    private static string TrimTitle(string title) => title.Trim().TrimEnd(':', '：').TrimEnd();

    private void SetSpans()
    {
        for (var i = _sections.Count - 1; i > 0; i--)
        {
            var section = _sections[i];
            foreach (var item in section.Items)
            {
                section.Span = section.Span.Union(item.Node is ParagraphNode ? item.Span : item.Node.Span);
            }

            foreach (var child in section.Children)
            {
                section.Span = section.Span.Union(child.Span);
            }
        }

        _root.Span = new TextSpan(0, _tree.Text.Length);
    }

    /// <summary>A list entry that opens a section.</summary>
    private sealed record EntryHead(string Name, TextSpan NameSpan, IReadOnlyList<SectionRole> Roles, bool HasValue);
}
