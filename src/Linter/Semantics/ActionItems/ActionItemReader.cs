using Linter.Semantics.Vocabulary;
using Linter.Syntax;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics.ActionItems;

/// <summary>Reads the action items and improvements of a document.</summary>
internal sealed class ActionItemReader
{
    private readonly PersonNames _people;
    private readonly LocalDate? _incidentDay;
    private readonly List<ActionItemList> _lists = [];
    private readonly List<Improvement> _improvements = [];

    private ActionItemReader(SectionOutline outline, LocalDate? incidentDay)
    {
        _people = new PersonNames(outline);
        _incidentDay = incidentDay;
    }

    /// <summary>The lists in document order. If action sections exist but none names an action, there is one list without items.</summary>
    public static ActionSections Read(
        SectionOutline outline, IncidentWindow window, IReadOnlyList<DocumentDate> dates)
    {
        var reader = new ActionItemReader(outline, IncidentDay(window, dates));
        reader.ReadScopes(ActionScope.FindAll(outline));
        reader._improvements.Sort((left, right) => left.Span.CompareTo(right.Span));
        return new ActionSections(reader._lists, reader._improvements);
    }

    private static LocalDate? IncidentDay(IncidentWindow window, IReadOnlyList<DocumentDate> dates) =>
        window.Start is { IsDateKnown: true } start ? start.Date : dates is [var first, ..] ? first.Date : null;

    private void ReadScopes(List<ActionScope> scopes)
    {
        var parts = scopes.ConvertAll(scope => new ScopeParts(
            scope, ActionCandidateCollector.Collect(scope, ActionPart.Tasks), ActionCandidateCollector.Collect(scope, ActionPart.Improvements)));
        var hasTasks = parts.Exists(part => part.Tasks.Found.Exists(candidate => candidate.IsTask));
        foreach (var part in parts)
        {
            ReadScope(part, hasTasks);
        }

        if (_lists.Count == 0 && parts.Find(part => part.Scope.Root.Has(SectionRole.ActionItems)) is { } first)
        {
            _lists.Add(EmptyList(parts.Find(part => part.Tasks.Declined.Count > 0) ?? parts.Find(part => part.Scope.NamesTasks) ?? first));
        }
    }

    /// <summary>
    /// Broad measures are improvements where the document names its tasks elsewhere, unless they carry owners or dates of their own;
    /// improvements are action items where their section holds nothing else.
    /// </summary>
    private void ReadScope(ScopeParts part, bool hasTasks)
    {
        var built = part.Tasks.Found.ConvertAll(candidate => new ReadTask(candidate, FieldsOf(candidate)));
        var tasks = built.FindAll(item => !hasTasks || item.Candidate.IsTask);
        var broad = built.FindAll(item => hasTasks && !item.Candidate.IsTask);
        if (broad.Exists(item => item.Fields.HasAny || item.Candidate.Item.Node is ListEntry { Task: not TaskState.None }))
        {
            tasks = built;
            broad = [];
        }

        broad.ForEach(item => AddImprovement(item.Candidate));
        var isFromImprovements = built.Count == 0 && !hasTasks && part.Scope.Root.Has(SectionRole.ActionItems);
        if (isFromImprovements)
        {
            tasks = part.Improvements.Found.ConvertAll(candidate => new ReadTask(candidate, FieldsOf(candidate)));
        }
        else
        {
            part.Improvements.Found.ForEach(AddImprovement);
        }

        if (tasks.Count > 0)
        {
            AddList(part, tasks, isFromImprovements);
        }
    }

    private void AddImprovement(ActionCandidate candidate)
    {
        var text = ItemText.From(candidate.Lines, [], []);
        _improvements.Add(new Improvement(text.Plain.Trim(), candidate.Lines[0].Span.Union(candidate.Lines[^1].Span), candidate.Item));
    }

    private ItemFields FieldsOf(ActionCandidate candidate)
    {
        if (candidate.Origin == ActionOrigin.Table && ActionCandidateCollector.TableOf(candidate.Item) is { } table)
        {
            return ActionRowReader.Read(table, candidate.Item, _incidentDay);
        }

        var text = ItemText.From(candidate.Lines, candidate.Readings, candidate.Nested);
        if (candidate.Sentence is { } sentence)
        {
            return ProseFields(text.Slice(sentence.Start, sentence.End));
        }

        return ItemFieldReader.Read(text, candidate.Item.Label, _incidentDay);
    }

    private ItemFields ProseFields(ItemText sentence)
    {
        var start = ActionProse.ActionStart(sentence.Plain);
        var fields = ItemFieldReader.Read(sentence, null, _incidentDay);
        fields.Text = sentence.Remainder(start, sentence.Plain.Length);
        return fields;
    }

    private void AddList(ScopeParts part, List<ReadTask> tasks, bool isFromImprovements)
    {
        var head = HeadOf(part.Scope.Root, tasks);
        var groups = new GroupContext(head, _people, _incidentDay);
        var shared = SharedFields(part, groups.Of(head));
        var items = tasks.ConvertAll(task => ToItem(task.Candidate, task.Fields, groups, head));
        var list = new ActionItemList
        {
            Section = head,
            HeadSpan = HeadSpanOf(head, tasks),
            Items = items,
            SharedOwner = shared.Owners.Count > 0 ? shared.Owners[0] : null,
            SharedDue = shared.Due,
            IsFromImprovements = isFromImprovements,
        };
        items.ForEach(item => item.List = list);
        _lists.Add(list);
    }

    /// <summary>The innermost section with the role that holds all items.</summary>
    private static Section HeadOf(Section root, List<ReadTask> tasks)
    {
        var head = ActionCandidateCollector.GroupSectionOf(tasks[0].Candidate.Item, root);
        foreach (var task in tasks)
        {
            while (head != root && !IsInside(task.Candidate.Item.Section, head))
            {
                head = head.Parent!;
            }
        }

        while (head != root && !head.Has(SectionRole.ActionItems))
        {
            head = head.Parent!;
        }

        return head;
    }

    private static TextSpan HeadSpanOf(Section head, List<ReadTask> tasks)
    {
        var leadIn = tasks[0].Candidate.LeadIn;
        return leadIn is not null && tasks.TrueForAll(task => task.Candidate.LeadIn == leadIn) ? leadIn.Span : head.TitleSpan;
    }

    private static bool IsInside(Section? section, Section outer)
    {
        while (section is not null && section != outer)
        {
            section = section.Parent;
        }

        return section is not null;
    }

    /// <summary>The title and lines such as "Owner for all: @ana".</summary>
    private ItemFields SharedFields(ScopeParts part, ItemFields title)
    {
        var shared = new ItemFields { Due = title.Due };
        shared.Owners.AddRange(title.Owners);
        foreach (var line in part.Tasks.Shared)
        {
            var fields = ItemFieldReader.Read(ItemText.From(line.Lines, line.Readings, []), null, _incidentDay);
            shared.Owners.AddRange(fields.Owners);
            shared.Due ??= fields.Due;
        }

        return shared;
    }

    private static ActionItem ToItem(ActionCandidate candidate, ItemFields fields, GroupContext groups, Section head)
    {
        var wordStatus = fields.Status;
        groups.Complete(fields, candidate);
        var span = candidate.Lines[0].Span.Union(candidate.Lines[^1].Span);
        return new ActionItem
        {
            Text = fields.Text,
            Details = fields.Details,
            Span = candidate.Sentence is { } sentence ? ItemText.From(candidate.Lines, [], []).ToSource(sentence.Start, sentence.End) : span,
            Item = candidate.Item,
            Origin = candidate.Origin,
            Label = fields.Label,
            Owners = fields.Owners,
            Due = fields.Due,
            DueDoubt = DueDoubtReader.Of(fields, candidate, head),
            Tickets = fields.Tickets,
            Priority = fields.Priority,
            Type = fields.Type,
            Status = StatusOf(candidate.Item, fields, wordStatus),
            StatusField = fields.StatusField,
        };
    }

    /// <summary>A word outweighs the box, the box outweighs the group; a report in the past tense is done.</summary>
    private static ActionStatus StatusOf(ContentItem item, ItemFields fields, ActionStatus own)
    {
        if (own != ActionStatus.Unknown)
        {
            return own;
        }

        return item.Node is ListEntry { Task: not TaskState.None } entry ? (entry.Task == TaskState.Done ? ActionStatus.Done : ActionStatus.Open)
            : fields.Status != ActionStatus.Unknown ? fields.Status
            : ActionStatusWords.ReportsPast(fields.Text) ? ActionStatus.Done
            : ActionStatus.Unknown;
    }

    private static ActionItemList EmptyList(ScopeParts part) => new()
    {
        Section = part.Scope.Root,
        HeadSpan = part.Scope.Root.TitleSpan,
        Items = [],
        DeclinedReason = part.Tasks.Declined is [var line, ..] ? new StatedField(ItemText.From(line.Lines, [], []).Plain.Trim(), line.Span) : null,
    };

    /// <summary>A section and what was found in it.</summary>
    private sealed record ReadTask(ActionCandidate Candidate, ItemFields Fields);

    private sealed record ScopeParts(ActionScope Scope, ActionCandidates Tasks, ActionCandidates Improvements);
}
