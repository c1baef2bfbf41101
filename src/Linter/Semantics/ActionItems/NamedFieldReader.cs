using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.ActionItems;

/// <summary>Reads fields that are named: "Owner: @ana", "due 2025-04-01", "**Priority:** high".</summary>
internal sealed class NamedFieldReader(ItemFieldDraft draft)
{
    public void Read()
    {
        for (var i = 0; i < draft.Segments.Count; i++)
        {
            if (draft.Known[i])
            {
                continue;
            }

            var segment = draft.Segments[i];
            var phrase = draft.Phrase(segment);
            if (i + 1 < draft.Segments.Count && draft.Segments[i + 1].IsValue && ActionFieldNames.Find(phrase) is var field && field is not (ActionField.None or ActionField.Action or ActionField.Number))
            {
                ReadValue(field, segment.Start, i + 1, draft.Segments[i + 1].Start);
            }
            else if (i + 1 < draft.Segments.Count && draft.Segments[i + 1].IsValue && NameAtEnd(phrase) is { Length: > 0 } name)
            {
                ReadValue(name.Field, segment.End - name.Length, i + 1, draft.Segments[i + 1].Start);
            }
            else if (ActionFieldNames.FindOpener(phrase) is { Length: > 0 } opener && CanOpen(i, opener.Field))
            {
                ReadValue(opener.Field, segment.Start, i, segment.Start + opener.Length);
            }
        }
    }

    /// <summary>A capitalised name that no punctuation sets off: "Add an alert **Owner:** @ana".</summary>
    private static (ActionField Field, int Length) NameAtEnd(ReadOnlySpan<char> phrase)
    {
        var start = phrase.Length;
        for (var words = 0; words < 2 && start > 0; words++)
        {
            start = phrase[..start].TrimEnd().LastIndexOf(' ') + 1;
            if (start > 0 && (char.IsUpper(phrase[start]) || phrase[start] > 0x2E80) && ActionFieldNames.Find(phrase[start..]) is ActionField.Owner or ActionField.Due or ActionField.Priority or ActionField.Status)
            {
                return (ActionFieldNames.Find(phrase[start..]), phrase.Length - start);
            }
        }

        return default;
    }

    /// <summary>Without a colon the value must leave no doubt.</summary>
    private bool CanOpen(int index, ActionField field)
    {
        var segment = draft.Segments[index];
        var (_, length) = ActionFieldNames.FindOpener(draft.Phrase(segment));
        var start = segment.Start + length;
        var value = draft.Phrase(segment)[length..].Trim();
        return field switch
        {
            ActionField.Owner => IsHandleFirst(value) || (index > 0 && OwnerReader.IsName(value)) || (index > 0 && ActionPlaceholders.IsPlaceholder(value)),
            ActionField.Due => draft.StartsWithDate(start, segment.End) || (index > 0 && DueDateReader.IsPeriod(value)),
            ActionField.Priority => ActionRanks.IsPriority(value),
            _ => draft.HoldsOnlyTickets(start, segment.End),
        };
    }

    private static bool IsHandleFirst(ReadOnlySpan<char> value) => OwnerReader.HandleLength(value) > 0;

    private void ReadValue(ActionField field, int nameStart, int first, int start)
    {
        var last = LastValueSegment(field, first);
        var end = draft.Segments[last].End;
        if (!TrySet(field, nameStart, start, end))
        {
            return;
        }

        draft.Fields.HasNamedField = true;
        draft.Text.Claim(nameStart, Math.Max(nameStart, end));
        for (var i = 0; i < draft.Segments.Count; i++)
        {
            draft.Known[i] |= draft.Segments[i].Start >= nameStart && draft.Segments[i].End <= end;
        }
    }

    /// <summary>A list of owners or tickets may go on behind commas.</summary>
    private int LastValueSegment(ActionField field, int first)
    {
        var last = first;
        while (last + 1 < draft.Segments.Count && draft.Segments[last + 1].Before is ',' or '、' && draft.Segments[last + 1].Group == draft.Segments[first].Group && Continues(field, last + 1))
        {
            last++;
        }

        return last;
    }

    private bool Continues(ActionField field, int index)
    {
        var phrase = draft.Phrase(draft.Segments[index]);
        var isName = index + 1 < draft.Segments.Count && draft.Segments[index + 1].IsValue;
        return field switch
        {
            ActionField.Owner => OwnerReader.IsHandles(phrase) || (!isName && OwnerReader.IsName(phrase) && !ActionRanks.IsType(phrase) && ActionStatusWords.Read(phrase) is null),
            ActionField.Ticket => draft.HoldsOnlyTickets(draft.Segments[index].Start, draft.Segments[index].End),
            _ => false,
        };
    }

    private bool TrySet(ActionField field, int nameStart, int start, int end)
    {
        var value = draft.Text.Plain.AsSpan(start, end - start).Trim();
        switch (field)
        {
            case ActionField.Owner:
                return TrySetOwners(start, end, value);
            case ActionField.Due:
                return TrySetDue(start, end, value);
            case ActionField.Ticket:
                return TrySetTicket(start, end, value);
            case ActionField.Priority when value.Length < 30:
                draft.Fields.Priority ??= Stated(start, end, value);
                return true;
            case ActionField.Type when value.Length < 30:
                draft.Fields.Type ??= Stated(start, end, value);
                return true;
            case ActionField.Status:
                return TrySetStatus(nameStart, start, end, value);
            default:
                return false;
        }
    }

    private StatedField? Stated(int start, int end, ReadOnlySpan<char> value) => ActionPlaceholders.IsPlaceholder(value) ? null : draft.Text.Field(start, end);

    private bool TrySetOwners(int start, int end, ReadOnlySpan<char> value)
    {
        if (!OwnerReader.CanBeOwner(value))
        {
            return false;
        }

        if (draft.Fields.Owners.Count == 0)
        {
            draft.Fields.Owners.AddRange(OwnerReader.ReadValue(draft.Text, start, end));
        }

        return true;
    }

    private bool TrySetDue(int start, int end, ReadOnlySpan<char> value)
    {
        if (!ActionPlaceholders.IsPlaceholder(value) && !draft.StartsWithDate(start, end) && !DueDateReader.IsPeriod(value) && value.Count(' ') > 3)
        {
            return false;
        }

        draft.Fields.Due ??= draft.DueDates.Read(draft.Text, start, end);
        return true;
    }

    private bool TrySetTicket(int start, int end, ReadOnlySpan<char> value)
    {
        if (draft.HoldsOnlyTickets(start, end) || ActionPlaceholders.IsPlaceholder(value))
        {
            return true;
        }

        if (value.Contains(' ') || value.Length > 60)
        {
            return false;
        }

        draft.Fields.Tickets.Add(draft.Text.Field(start, end));
        return true;
    }

    private bool TrySetStatus(int nameStart, int start, int end, ReadOnlySpan<char> value)
    {
        var named = ActionStatusWords.Read(draft.Text.Plain.AsSpan(nameStart, start - nameStart));
        var status = ActionStatusWords.Read(value) ?? named;
        if (named is not null && nameStart >= draft.Text.OwnLength)
        {
            return false;
        }

        if (value.Length > 60 || (status is null && value.Count(' ') > 2))
        {
            return false;
        }

        if (!ActionPlaceholders.IsPlaceholder(value) || status is not null)
        {
            draft.SetStatus(status ?? ActionStatus.Unknown, start, end);
        }

        return true;
    }
}
