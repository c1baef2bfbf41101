using Linter.Semantics.Vocabulary;
using Linter.Syntax;
using NodaTime;

namespace Linter.Semantics.ActionItems;

/// <summary>Reads the fields of one item from its text: marks and named fields first, then what stands at its edges.</summary>
internal sealed class ItemFieldReader
{
    private readonly ItemFieldDraft _draft;

    private ItemFieldReader(ItemFieldDraft draft)
    {
        _draft = draft;
    }

    /// <param name="text">The item with what is nested under it.</param>
    /// <param name="label">The bold label in front, or null.</param>
    /// <param name="incidentDay">The first day of the incident, or null.</param>
    public static ItemFields Read(ItemText text, Label? label, LocalDate? incidentDay) => ReadOthers(ReadNamed(text, incidentDay), label);

    /// <summary>True if the item names its fields and says nothing else; most items name none, and their other fields need not be read.</summary>
    public static bool IsFieldsOnly(ItemText text)
    {
        var draft = ReadNamed(text, incidentDay: null);
        return draft.Fields.HasNamedField && ReadOthers(draft, label: null).IsFieldsOnly;
    }

    private static ItemFieldDraft ReadNamed(ItemText text, LocalDate? incidentDay)
    {
        var draft = new ItemFieldDraft(text, incidentDay);
        new StatusMarkReader(draft).Read();
        draft.Fields.Tickets = TicketReader.Read(text);
        new NamedFieldReader(draft).Read();
        return draft;
    }

    private static ItemFields ReadOthers(ItemFieldDraft draft, Label? label)
    {
        new CuedDateReader(draft).Read();
        new EdgeFieldReader(draft).Read();
        var reader = new ItemFieldReader(draft);
        reader.ReadMentionedOwner();
        reader.ReadText(label);
        reader.ReadDueRemark();
        return draft.Fields;
    }

    /// <summary>A handle anywhere, or the subject of "will": better a doubtful owner than a false alarm.</summary>
    private void ReadMentionedOwner()
    {
        if (_draft.Fields.Owners.Count > 0)
        {
            return;
        }

        var (start, end) = OwnerReader.FindHandle(_draft.Text, 0, _draft.Text.Plain.Length);
        if (end == 0)
        {
            end = SubjectLength();
        }

        if (end > start)
        {
            _draft.Fields.Owners.Add(_draft.Text.Field(start, end));
        }
    }

    /// <summary>The length of "Ana" in "Ana will add …"; 0 if the item has no such subject.</summary>
    private int SubjectLength()
    {
        var will = _draft.Text.Plain.IndexOf(" will ", StringComparison.Ordinal);
        if (will is <= 0 or > 40 || !OwnerReader.IsName(_draft.Text.Plain.AsSpan(0, will)))
        {
            return 0;
        }

        return ActionVerbs.StartsWithImperative(_draft.Text.Plain.AsSpan(will + 6)) ? will : 0;
    }

    private void ReadText(Label? label)
    {
        var start = 0;
        if (label is not null && IsCategory(label))
        {
            start = _draft.Text.PlainOffset(label);
            _draft.Fields.Label = IsGeneric(label) ? null : label.Name;
        }

        _draft.Fields.Text = _draft.Text.Remainder(start, _draft.Text.OwnLength);
        _draft.Fields.Details = _draft.Text.Remainder(_draft.Text.OwnLength, _draft.Text.Plain.Length);
    }

    private void ReadDueRemark()
    {
        if (_draft.Fields.Due is not { Date: not null } due)
        {
            return;
        }

        var start = _draft.Text.OffsetOf(due.Span.Start);
        foreach (var segment in _draft.Segments)
        {
            if (segment.Start <= start && start < segment.End)
            {
                _draft.Fields.DueLead = _draft.Text.Plain[segment.Start..start];
            }
        }

        _draft.Fields.DueRemark = _draft.Text.Remainder(_draft.Text.OffsetOf(due.Span.End), _draft.Text.Plain.Length);
    }

    /// <summary>"Code Review:" is a label, "Add an alert:" is the action itself.</summary>
    private static bool IsCategory(Label label) =>
        !label.ValueSpan.IsEmpty && (IsGeneric(label) || (label.Form == LabelForm.Bold && !ActionVerbs.StartsWithImperative(label.Name)));

    private static bool IsGeneric(Label label) => ActionFieldNames.Find(label.Name.AsSpan().TrimEnd("0123456789 #")) == ActionField.Action;
}
