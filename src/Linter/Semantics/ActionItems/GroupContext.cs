using NodaTime;

namespace Linter.Semantics.ActionItems;

/// <summary>What the titles of groups say about all their items: "### Ana Ruiz", "Immediate (completed)", "By 30 April 2025".</summary>
internal sealed class GroupContext(Section root, PersonNames people, LocalDate? incidentDay)
{
    private readonly Dictionary<Section, ItemFields> _sections = [];
    private readonly Dictionary<ContentItem, ItemFields> _entries = [];

    /// <summary>Fills the fields an item does not state itself.</summary>
    public void Complete(ItemFields fields, ActionCandidate candidate)
    {
        if (candidate.Group is { } group)
        {
            Complete(fields, Of(group));
        }

        for (var section = candidate.Item.Section; section != root && section is not null; section = section.Parent)
        {
            if (section.Origin != SectionOrigin.Label || section.TitleLine != candidate.Lines[0])
            {
                Complete(fields, Of(section));
            }
        }
    }

    public ItemFields Of(Section section)
    {
        if (!_sections.TryGetValue(section, out var fields))
        {
            _sections[section] = fields = section.TitleLine is { } line && !IsEntry(section)
                ? Titled(ItemText.From([line], section.TitleReadings, []))
                : new ItemFields();
        }

        return fields;
    }

    /// <summary>A label with a value is no title of a group.</summary>
    private static bool IsEntry(Section section) => section.TitleLine?.Label is { ValueSpan.IsEmpty: false };

    private ItemFields Of(ContentItem group)
    {
        if (!_entries.TryGetValue(group, out var fields))
        {
            _entries[group] = fields = Titled(ItemText.From(group.Lines, group.Readings, []));
        }

        return fields;
    }

    private ItemFields Titled(ItemText title)
    {
        var fields = ItemFieldReader.Read(title, null, incidentDay);
        if (fields.Owners.Count == 0 && people.Contains(title.Plain.AsSpan().Trim(" :：")))
        {
            fields.Owners.Add(title.Field(0, title.Plain.AsSpan().TrimEnd(" :：").Length));
        }

        return fields;
    }

    private static void Complete(ItemFields fields, ItemFields group)
    {
        if (fields.Owners.Count == 0)
        {
            fields.Owners.AddRange(group.Owners);
        }

        fields.Due ??= group.Due is { IsVague: false } due ? due : null;
        fields.Priority ??= group.Priority;
        if (fields.Status == ActionStatus.Unknown)
        {
            fields.Status = group.Status;
        }
    }
}
