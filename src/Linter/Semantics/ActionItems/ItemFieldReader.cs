using Linter.Semantics.Vocabulary;
using Linter.Syntax;
using NodaTime;

namespace Linter.Semantics.ActionItems;

/// <summary>Reads the fields of one item from its text: named ones first, then those at its edges.</summary>
internal sealed class ItemFieldReader
{
    private readonly ItemText _text;
    private readonly DueDateReader _dueDates;
    private readonly List<ItemSegment> _segments;
    private readonly bool[] _known;
    private readonly ItemFields _fields = new();

    private ItemFieldReader(ItemText text, LocalDate? incidentDay)
    {
        _text = text;
        _dueDates = new DueDateReader(incidentDay);
        _segments = ItemSegmenter.Split(text);
        _known = new bool[_segments.Count];
    }

    /// <param name="text">The item with what is nested under it.</param>
    /// <param name="label">The bold label in front, or null.</param>
    /// <param name="incidentDay">The first day of the incident, or null.</param>
    public static ItemFields Read(ItemText text, Label? label, LocalDate? incidentDay)
    {
        var reader = new ItemFieldReader(text, incidentDay);
        reader.ReadStatusMarks();
        reader._fields.Tickets = TicketReader.Read(text);
        reader.ReadNamedFields();
        reader.ReadCuedDates();
        reader.ReadEdges();
        reader.ReadMentionedOwner();
        reader.ReadText(label);
        return reader._fields;
    }

    private ReadOnlySpan<char> Phrase(ItemSegment segment) => _text.Plain.AsSpan(segment.Start, segment.End - segment.Start);

    // ---- status marks ----

    private void ReadStatusMarks()
    {
        _text.Claim(0, ActionLines.MarkLength(_text.Plain));
        ReadBox();
        var start = FirstOffset();
        var sign = ActionStatusWords.Sign(_text.Plain.AsSpan(start));
        if (sign.Length > 0)
        {
            SetStatus(sign.Status, start, start + sign.Length);
        }

        foreach (var mark in _text.Marks)
        {
            if (mark.Start < _text.OwnLength)
            {
                ReadStatusMark(mark);
            }
        }
    }

    /// <summary>A checkbox that is text, because it is malformed or stands in a paragraph.</summary>
    private void ReadBox()
    {
        var plain = _text.Plain.AsSpan();
        var start = FirstOffset();
        var close = plain[start..].IndexOf(']');
        if (start >= plain.Length || plain[start] != '[' || close is < 1 or > 3)
        {
            return;
        }

        var mark = plain[(start + 1)..(start + close)].Trim();
        if (mark.IsEmpty || mark is "x" or "X" or "✓" or "✔")
        {
            _fields.Status = mark.IsEmpty ? ActionStatus.Open : ActionStatus.Done;
            _text.Claim(start, start + close + 1);
        }
    }

    /// <summary>"**DONE**" and a text that is struck out.</summary>
    private void ReadStatusMark(ItemMark mark)
    {
        if (mark.Kind == InlineKind.Strikethrough)
        {
            ReadStruckOut(mark);
        }
        else if (mark.Kind is InlineKind.Strong or InlineKind.Emphasis && mark.End - mark.Start < 40)
        {
            var phrase = _text.Plain.AsSpan(mark.Start, mark.End - mark.Start).Trim("()[] ");
            if (ActionStatusWords.Read(phrase) is { } status)
            {
                SetStatus(status, mark.Start, mark.End);
            }
        }
    }

    /// <summary>A text that is wholly struck out is done unless a word behind it tells otherwise: "~~Add …~~ won't do: retired".</summary>
    private void ReadStruckOut(ItemMark mark)
    {
        if (mark.Start > FirstOffset())
        {
            return;
        }

        if (ActionStatusWords.Read(_text.Plain.AsSpan(mark.End, Math.Max(0, _text.OwnLength - mark.End)).Trim(" -–—:()")) is { } status)
        {
            SetStatus(status, mark.End, _text.OwnLength);
        }
        else if ((mark.End - mark.Start) * 2 >= _text.OwnLength && _fields.Status == ActionStatus.Unknown)
        {
            _fields.Status = ActionStatus.Done;
        }
    }

    private int FirstOffset()
    {
        var start = 0;
        while (start < _text.Plain.Length && (char.IsWhiteSpace(_text.Plain[start]) || _text.IsClaimed(start)))
        {
            start++;
        }

        return start;
    }

    /// <summary>A word outweighs a box; the first word counts.</summary>
    private void SetStatus(ActionStatus status, int start, int end)
    {
        if (_fields.StatusField is null)
        {
            _fields.Status = status;
            _fields.StatusField = _text.Field(start, end);
            _text.Claim(start, end);
        }
    }

    // ---- named fields ----

    private void ReadNamedFields()
    {
        for (var i = 0; i < _segments.Count; i++)
        {
            if (_known[i])
            {
                continue;
            }

            var segment = _segments[i];
            var phrase = Phrase(segment);
            if (i + 1 < _segments.Count && _segments[i + 1].IsValue && ActionFieldNames.Find(phrase) is var field && field is not (ActionField.None or ActionField.Action or ActionField.Number))
            {
                ReadValue(field, segment.Start, i + 1, _segments[i + 1].Start);
            }
            else if (i + 1 < _segments.Count && _segments[i + 1].IsValue && NameAtEnd(phrase) is { Length: > 0 } name)
            {
                ReadValue(name.Field, segment.End - name.Length, i + 1, _segments[i + 1].Start);
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
        var segment = _segments[index];
        var (_, length) = ActionFieldNames.FindOpener(Phrase(segment));
        var start = segment.Start + length;
        var value = Phrase(segment)[length..].Trim();
        return field switch
        {
            ActionField.Owner => IsHandleFirst(value) || (index > 0 && OwnerReader.IsName(value)) || (index > 0 && ActionPlaceholders.IsPlaceholder(value)),
            ActionField.Due => StartsWithDate(start, segment.End) || (index > 0 && DueDateReader.IsPeriod(value)),
            ActionField.Priority => ActionRanks.IsPriority(value),
            _ => HoldsOnlyTickets(start, segment.End),
        };
    }

    private static bool IsHandleFirst(ReadOnlySpan<char> value) => OwnerReader.HandleLength(value) > 0;

    private bool StartsWithDate(int start, int end) =>
        DueDateReader.FindDate(_text, start, end) is { } date && _text.Plain.AsSpan(start, date.Start - start).Trim(" :~").Length <= 12;

    private void ReadValue(ActionField field, int nameStart, int first, int start)
    {
        var last = LastValueSegment(field, first);
        var end = _segments[last].End;
        if (!TrySet(field, nameStart, start, end))
        {
            return;
        }

        _fields.HasNamedField = true;
        _text.Claim(nameStart, Math.Max(nameStart, end));
        for (var i = 0; i < _segments.Count; i++)
        {
            _known[i] |= _segments[i].Start >= nameStart && _segments[i].End <= end;
        }
    }

    /// <summary>A list of owners or tickets may go on behind commas.</summary>
    private int LastValueSegment(ActionField field, int first)
    {
        var last = first;
        while (last + 1 < _segments.Count && _segments[last + 1].Before is ',' or '、' && _segments[last + 1].Group == _segments[first].Group && Continues(field, last + 1))
        {
            last++;
        }

        return last;
    }

    private bool Continues(ActionField field, int index)
    {
        var phrase = Phrase(_segments[index]);
        var isName = index + 1 < _segments.Count && _segments[index + 1].IsValue;
        return field switch
        {
            ActionField.Owner => OwnerReader.IsHandles(phrase) || (!isName && OwnerReader.IsName(phrase) && !ActionRanks.IsType(phrase) && ActionStatusWords.Read(phrase) is null),
            ActionField.Ticket => HoldsOnlyTickets(_segments[index].Start, _segments[index].End),
            _ => false,
        };
    }

    private bool TrySet(ActionField field, int nameStart, int start, int end)
    {
        var value = _text.Plain.AsSpan(start, end - start).Trim();
        switch (field)
        {
            case ActionField.Owner:
                return TrySetOwners(start, end, value);
            case ActionField.Due:
                return TrySetDue(start, end, value);
            case ActionField.Ticket:
                return TrySetTicket(start, end, value);
            case ActionField.Priority when value.Length < 30:
                _fields.Priority ??= Stated(start, end, value);
                return true;
            case ActionField.Type when value.Length < 30:
                _fields.Type ??= Stated(start, end, value);
                return true;
            case ActionField.Status:
                return TrySetStatus(nameStart, start, end, value);
            default:
                return false;
        }
    }

    private StatedField? Stated(int start, int end, ReadOnlySpan<char> value) => ActionPlaceholders.IsPlaceholder(value) ? null : _text.Field(start, end);

    private bool TrySetOwners(int start, int end, ReadOnlySpan<char> value)
    {
        if (!OwnerReader.CanBeOwner(value))
        {
            return false;
        }

        if (_fields.Owners.Count == 0)
        {
            _fields.Owners.AddRange(OwnerReader.ReadValue(_text, start, end));
        }

        return true;
    }

    private bool TrySetDue(int start, int end, ReadOnlySpan<char> value)
    {
        if (!ActionPlaceholders.IsPlaceholder(value) && !StartsWithDate(start, end) && !DueDateReader.IsPeriod(value) && value.Count(' ') > 3)
        {
            return false;
        }

        _fields.Due ??= _dueDates.Read(_text, start, end);
        return true;
    }

    private bool TrySetTicket(int start, int end, ReadOnlySpan<char> value)
    {
        if (HoldsOnlyTickets(start, end) || ActionPlaceholders.IsPlaceholder(value))
        {
            return true;
        }

        if (value.Contains(' ') || value.Length > 60)
        {
            return false;
        }

        _fields.Tickets.Add(_text.Field(start, end));
        return true;
    }

    private bool TrySetStatus(int nameStart, int start, int end, ReadOnlySpan<char> value)
    {
        var named = ActionStatusWords.Read(_text.Plain.AsSpan(nameStart, start - nameStart));
        var status = ActionStatusWords.Read(value) ?? named;
        if (named is not null && nameStart >= _text.OwnLength)
        {
            return false;
        }

        if (value.Length > 60 || (status is null && value.Count(' ') > 2))
        {
            return false;
        }

        if (!ActionPlaceholders.IsPlaceholder(value) || status is not null)
        {
            SetStatus(status ?? ActionStatus.Unknown, start, end);
        }

        return true;
    }

    // ---- dates with a cue ----

    private void ReadCuedDates()
    {
        for (var i = 0; i < _segments.Count && _fields.Due is null; i++)
        {
            if (!_known[i])
            {
                ReadCuedDate(i);
            }
        }
    }

    private void ReadCuedDate(int index)
    {
        var segment = _segments[index];
        foreach (var reading in _text.Readings)
        {
            if (reading.Start >= segment.Start && reading.End <= segment.End && DueDateReader.DateOf(reading.Reading) is not null
                && ActionDueWords.EndsWithCue(_text.Plain.AsSpan(segment.Start, reading.Start - segment.Start), out var cue)
                && (!ActionDueWords.IsWeakCue(_text.Plain.AsSpan(segment.Start + cue, reading.Start - segment.Start - cue)) || reading.End == segment.End))
            {
                SetDue(_dueDates.FromReading(_text, reading), index, segment.Start + cue, reading.End);
                return;
            }
        }

        ReadCuedPeriod(index);
    }

    /// <summary>"by end of May 2025", "due next sprint" at the end of a segment.</summary>
    private void ReadCuedPeriod(int index)
    {
        var segment = _segments[index];
        var phrase = Phrase(segment);
        foreach (var cue in (ReadOnlySpan<string>)["by ", "due ", "before "])
        {
            var at = phrase.LastIndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || phrase[at - 1] == ' ') && DueDateReader.IsPeriod(phrase[(at + cue.Length)..]))
            {
                SetDue(_dueDates.Read(_text, segment.Start + at + cue.Length, segment.End), index, segment.Start + at, segment.End);
                return;
            }
        }
    }

    private void SetDue(DueDate? due, int index, int start, int end)
    {
        _fields.Due ??= due;
        _text.Claim(start, end);
        _known[index] |= start == _segments[index].Start && end == _segments[index].End;
    }

    // ---- edges: brackets, the last segments, the first one ----

    private void ReadEdges()
    {
        ReadTail();
        for (var group = 1; ReadBrackets(group); group++)
        {
        }

        ReadHead();
        ReadLastWord();
    }

    /// <summary>The segments at the end that each hold one field: ", @bo, 2025-04-15".</summary>
    private void ReadTail()
    {
        var tail = new List<int>();
        for (var i = _segments.Count - 1; i > 0; i--)
        {
            if (_segments[i].IsInBrackets || _segments[i].Start >= _text.OwnLength)
            {
                continue;
            }

            var meaning = MeaningOf(i);
            if (meaning == SegmentMeaning.Prose || (meaning == SegmentMeaning.Name && _segments[i].Before is '.' or '!' or '?'))
            {
                break;
            }

            tail.Insert(0, i);
        }

        if (tail.Count > 0)
        {
            var isSetOff = _segments[tail[0]].Before is '–' or '—' or '-' or ':' or '|' or '：';
            Accept(tail, namesNeed: isSetOff ? IsAnchor : IsFirmAnchor, isInBrackets: false);
        }
    }

    private bool ReadBrackets(int group)
    {
        var members = new List<int>();
        var holdsProse = false;
        var exists = false;
        for (var i = 0; i < _segments.Count; i++)
        {
            exists |= _segments[i].Group >= group;
            if (_segments[i].Group == group)
            {
                members.Add(i);
                holdsProse |= MeaningOf(i) == SegmentMeaning.Prose;
            }
        }

        if (members.Count > 0 && _segments[members[0]].Start >= _text.OwnLength)
        {
            return true;
        }

        if (holdsProse)
        {
            members.RemoveAll(i => MeaningOf(i) is not (SegmentMeaning.Handles or SegmentMeaning.Status));
            members.RemoveAll(i => MeaningOf(i) == SegmentMeaning.Status && _segments[i].Before is not ('(' or '[' or '（' or '【'));
        }

        Accept(members, IsAnchor, isInBrackets: true);
        return exists;
    }

    private static bool IsAnchor(SegmentMeaning meaning) => meaning is SegmentMeaning.Date or SegmentMeaning.Period or SegmentMeaning.Ticket or SegmentMeaning.Known or SegmentMeaning.Handles;

    private static bool IsFirmAnchor(SegmentMeaning meaning) => meaning is SegmentMeaning.Date or SegmentMeaning.Period or SegmentMeaning.Known;

    private void Accept(List<int> members, Func<SegmentMeaning, bool> namesNeed, bool isInBrackets)
    {
        var meanings = members.ConvertAll(MeaningOf);
        var hasStatus = meanings.Contains(SegmentMeaning.Status);
        var hasOwner = meanings.Exists(meaning => meaning is SegmentMeaning.Handles or SegmentMeaning.Ticket || (meaning == SegmentMeaning.Name && members.Count > 1));
        for (var i = 0; i < members.Count; i++)
        {
            switch (meanings[i])
            {
                case SegmentMeaning.Handles:
                case SegmentMeaning.Name when meanings.Exists(meaning => namesNeed(meaning)) || (isInBrackets && IsTeamTag(members[i])):
                    AddOwners(members[i]);
                    break;
                case SegmentMeaning.Date when !hasStatus:
                    AddBareDate(members[i], hasOwner);
                    break;
                case SegmentMeaning.Priority when isInBrackets || ActionRanks.IsCode(Phrase(_segments[members[i]])):
                    _fields.Priority ??= Take(members[i]);
                    break;
                case SegmentMeaning.Type when isInBrackets:
                    _fields.Type ??= Take(members[i]);
                    break;
                default:
                    AcceptWord(members[i], meanings[i]);
                    break;
            }
        }
    }

    private void AcceptWord(int index, SegmentMeaning meaning)
    {
        var segment = _segments[index];
        if (meaning == SegmentMeaning.Status)
        {
            SetStatus(ActionStatusWords.Read(Phrase(segment)) ?? ActionStatus.Unknown, segment.Start, segment.End);
        }
        else if (meaning == SegmentMeaning.Period && _fields.Due is null)
        {
            SetDue(_dueDates.Read(_text, segment.Start, segment.End), index, segment.Start, segment.End);
        }
        else if (meaning == SegmentMeaning.Ticket)
        {
            _text.Claim(segment.Start, segment.End);
        }
    }

    private StatedField Take(int index)
    {
        var segment = _segments[index];
        _text.Claim(segment.Start, segment.End);
        _known[index] = true;
        return _text.Field(segment.Start, segment.End);
    }

    private void AddOwners(int index)
    {
        var segment = _segments[index];
        _fields.Owners.AddRange(OwnerReader.ReadValue(_text, segment.Start, segment.End));
        _text.Claim(segment.Start, segment.End);
    }

    /// <summary>A date without a cue is due if it stands beside an owner or a ticket, or lies behind the incident.</summary>
    private void AddBareDate(int index, bool isBesideOwner)
    {
        var segment = _segments[index];
        if (_fields.Due is null && _dueDates.Read(_text, segment.Start, segment.End) is { } due && (isBesideOwner || _dueDates.IsAfterIncident(due)))
        {
            SetDue(due, index, segment.Start, segment.End);
        }
    }

    /// <summary>"[Backend]" at the start or the end names a team.</summary>
    private bool IsTeamTag(int index)
    {
        var segment = _segments[index];
        var isEdge = segment.Start <= 2 || _text.Plain.AsSpan(segment.End + 1, Math.Max(0, _text.OwnLength - segment.End - 1)).Trim(" .").IsEmpty;
        return isEdge && segment.Before is '[' or '【';
    }

    /// <summary>"P1: …", "TODO: …", "@ana: …" in front.</summary>
    private void ReadHead()
    {
        if (_segments.Count < 2 || _segments[0].IsInBrackets || _segments[1].Before is not (':' or '-' or '–' or '—' or '|' or '：'))
        {
            return;
        }

        var meaning = MeaningOf(0);
        if (meaning is SegmentMeaning.Handles || (meaning == SegmentMeaning.Status && !ActionVerbs.IsVerb(Phrase(_segments[0]))) || (meaning == SegmentMeaning.Priority && ActionRanks.IsCode(Phrase(_segments[0]))))
        {
            Accept([0], IsAnchor, isInBrackets: false);
        }
    }

    /// <summary>"… DONE" in capitals at the end.</summary>
    private void ReadLastWord()
    {
        var own = _text.Plain.AsSpan(0, _text.OwnLength).TrimEnd(" .!");
        var word = own[(own.LastIndexOf(' ') + 1)..];
        if (word is "DONE" or "TODO" or "WIP" or "FIXED" or "COMPLETED" or "CANCELLED" && ActionStatusWords.Read(word) is { } status)
        {
            SetStatus(status, own.Length - word.Length, own.Length);
        }
    }

    private SegmentMeaning MeaningOf(int index)
    {
        var segment = _segments[index];
        var phrase = Phrase(segment);
        if (_known[index] || phrase.IsEmpty)
        {
            return SegmentMeaning.Known;
        }

        if (HoldsOnlyTickets(segment.Start, segment.End))
        {
            return SegmentMeaning.Ticket;
        }

        return OwnerReader.IsHandles(phrase) ? SegmentMeaning.Handles
            : IsDateOnly(segment) ? SegmentMeaning.Date
            : ActionRanks.IsPriority(phrase) ? SegmentMeaning.Priority
            : ActionStatusWords.Read(phrase) is not null ? SegmentMeaning.Status
            : ActionRanks.IsType(phrase) ? SegmentMeaning.Type
            : DueDateReader.IsPeriod(phrase) ? SegmentMeaning.Period
            : OwnerReader.IsName(phrase) && !ActionPlaceholders.IsPlaceholder(phrase) ? SegmentMeaning.Name
            : ActionPlaceholders.IsPlaceholder(phrase) ? SegmentMeaning.Known
            : SegmentMeaning.Prose;
    }

    private bool IsDateOnly(ItemSegment segment) =>
        DueDateReader.FindDate(_text, segment.Start, segment.End) is { } date && date.End - date.Start >= Phrase(segment).Trim(" .").Length - 1;

    /// <summary>True if at least one ticket was claimed and only words around it are left.</summary>
    private bool HoldsOnlyTickets(int start, int end)
    {
        var word = start;
        var found = false;
        for (var at = start; at <= end; at++)
        {
            if (at < end && !_text.IsClaimed(at) && (char.IsLetterOrDigit(_text.Plain[at]) || _text.Plain[at] == '@'))
            {
                continue;
            }

            if (at > word && !ActionTicketWords.IsFiller(_text.Plain.AsSpan(word, at - word)))
            {
                return false;
            }

            found |= at < end && _text.IsClaimed(at);
            word = at + 1;
        }

        return found;
    }

    // ---- owners without a field ----

    /// <summary>A handle anywhere, or the subject of "will": better a doubtful owner than a false alarm.</summary>
    private void ReadMentionedOwner()
    {
        if (_fields.Owners.Count > 0)
        {
            return;
        }

        var (start, end) = OwnerReader.FindHandle(_text, 0, _text.Plain.Length);
        if (end == 0)
        {
            end = SubjectLength();
        }

        if (end > start)
        {
            _fields.Owners.Add(_text.Field(start, end));
        }
    }

    /// <summary>The length of "Ana" in "Ana will add …"; 0 if the item has no such subject.</summary>
    private int SubjectLength()
    {
        var will = _text.Plain.IndexOf(" will ", StringComparison.Ordinal);
        if (will is <= 0 or > 40 || !OwnerReader.IsName(_text.Plain.AsSpan(0, will)))
        {
            return 0;
        }

        return ActionVerbs.StartsWithImperative(_text.Plain.AsSpan(will + 6)) ? will : 0;
    }

    // ---- what is left ----

    private void ReadText(Label? label)
    {
        var start = 0;
        if (label is not null && IsCategory(label))
        {
            start = _text.PlainOffset(label);
            _fields.Label = IsGeneric(label) ? null : label.Name;
        }

        _fields.Text = _text.Remainder(start, _text.OwnLength);
        _fields.Details = _text.Remainder(_text.OwnLength, _text.Plain.Length);
    }

    /// <summary>"Code Review:" is a label, "Add an alert:" is the action itself.</summary>
    private static bool IsCategory(Label label) =>
        !label.ValueSpan.IsEmpty && (IsGeneric(label) || (label.Form == LabelForm.Bold && !ActionVerbs.StartsWithImperative(label.Name)));

    private static bool IsGeneric(Label label) => ActionFieldNames.Find(label.Name.AsSpan().TrimEnd("0123456789 #")) == ActionField.Action;
}
