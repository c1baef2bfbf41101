using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics.ActionItems;

/// <summary>Reads fields without a name that stand in brackets, at the end or in front.</summary>
internal sealed class EdgeFieldReader(ItemFieldDraft draft)
{
    public void Read()
    {
        ReadTail();
        foreach (var members in Brackets())
        {
            ReadBrackets(members);
        }

        ReadHead();
        ReadLastWord();
    }

    /// <summary>The segments at the end that each hold one field: ", @bo, 2025-04-15".</summary>
    private void ReadTail()
    {
        var tail = new List<int>();
        for (var i = draft.Segments.Count - 1; i > 0; i--)
        {
            if (draft.Segments[i].IsInBrackets || draft.Segments[i].Start >= draft.Text.OwnLength)
            {
                continue;
            }

            var meaning = draft.MeaningOf(i);
            if (meaning == SegmentMeaning.Prose || (meaning == SegmentMeaning.Name && draft.Segments[i].Before is '.' or '!' or '?'))
            {
                break;
            }

            tail.Insert(0, i);
        }

        if (tail.Count > 0)
        {
            var isSetOff = draft.Segments[tail[0]].Before is '–' or '—' or '-' or ':' or '|' or '：';
            Accept(tail, namesNeed: isSetOff ? IsAnchor : IsFirmAnchor, isInBrackets: false);
        }
    }

    /// <summary>The segments of each pair of brackets in the item's own lines.</summary>
    private IEnumerable<List<int>> Brackets()
    {
        var groups = 0;
        foreach (var segment in draft.Segments)
        {
            groups = Math.Max(groups, segment.Group);
        }

        var brackets = new List<int>?[groups + 1];
        for (var i = 0; i < draft.Segments.Count; i++)
        {
            if (draft.Segments[i].IsInBrackets && draft.Segments[i].Start < draft.Text.OwnLength)
            {
                (brackets[draft.Segments[i].Group] ??= []).Add(i);
            }
        }

        return brackets.OfType<List<int>>();
    }

    /// <summary>A remark in brackets gives a handle or, at its start, a state; brackets without prose give all their fields.</summary>
    private void ReadBrackets(List<int> members)
    {
        if (members.Exists(index => draft.MeaningOf(index) == SegmentMeaning.Prose))
        {
            members.RemoveAll(index => draft.MeaningOf(index) switch
            {
                SegmentMeaning.Handles => false,
                SegmentMeaning.Status => draft.Segments[index].Before is not ('(' or '[' or '（' or '【'),
                _ => true,
            });
        }

        Accept(members, IsAnchor, isInBrackets: true);
    }

    private static bool IsAnchor(SegmentMeaning meaning) => meaning is SegmentMeaning.Date or SegmentMeaning.Period or SegmentMeaning.Ticket or SegmentMeaning.Known or SegmentMeaning.Handles;

    private static bool IsFirmAnchor(SegmentMeaning meaning) => meaning is SegmentMeaning.Date or SegmentMeaning.Period or SegmentMeaning.Known;

    private void Accept(List<int> members, Func<SegmentMeaning, bool> namesNeed, bool isInBrackets)
    {
        var meanings = new ValueList<SegmentMeaning>(members.Count);
        foreach (var member in members)
        {
            meanings.Add(draft.MeaningOf(member));
        }

        var hasStatus = meanings.Exists(static meaning => meaning == SegmentMeaning.Status);
        if (hasStatus && meanings.TrueForAll(meaning => meaning is SegmentMeaning.Status or SegmentMeaning.Date))
        {
            AcceptDatedStatus(members);
            return;
        }

        var hasOwner = meanings.Exists(meaning => meaning is SegmentMeaning.Handles or SegmentMeaning.Ticket || (meaning == SegmentMeaning.Name && members.Count > 1));
        for (var i = 0; i < members.Count; i++)
        {
            switch (meanings[i])
            {
                case SegmentMeaning.Handles:
                case SegmentMeaning.Name when meanings.Exists(meaning => namesNeed(meaning)) || (isInBrackets && (IsTeamTag(members[i]) || IsNameBesideDue(members[i]))):
                    AddOwners(members[i]);
                    break;
                case SegmentMeaning.Date when hasStatus:
                    draft.Text.Claim(draft.Segments[members[i]].Start, draft.Segments[members[i]].End);
                    break;
                case SegmentMeaning.Date:
                    AddBareDate(members[i], hasOwner);
                    break;
                case SegmentMeaning.Priority when isInBrackets || ActionRanks.IsCode(draft.Phrase(draft.Segments[members[i]])):
                    draft.Fields.Priority ??= Take(members[i]);
                    break;
                case SegmentMeaning.Type when isInBrackets:
                    draft.Fields.Type ??= Take(members[i]);
                    break;
                default:
                    AcceptWord(members[i], meanings[i]);
                    break;
            }
        }
    }

    /// <summary>"(done, 2025-04-01)": the date is when it was done.</summary>
    private void AcceptDatedStatus(List<int> members)
    {
        var start = draft.Segments[members[0]].Start;
        var end = draft.Segments[members[^1]].End;
        var word = members.Find(index => draft.MeaningOf(index) == SegmentMeaning.Status);
        draft.SetStatus(ActionStatusWords.Read(draft.Phrase(draft.Segments[word])) ?? ActionStatus.Unknown, start, end);
    }

    private void AcceptWord(int index, SegmentMeaning meaning)
    {
        var segment = draft.Segments[index];
        if (meaning == SegmentMeaning.Status)
        {
            draft.SetStatus(ActionStatusWords.Read(draft.Phrase(segment)) ?? ActionStatus.Unknown, segment.Start, segment.End);
        }
        else if (meaning == SegmentMeaning.Period && draft.Fields.Due is null)
        {
            draft.SetDue(draft.DueDates.Read(draft.Text, segment.Start, segment.End), index, segment.Start, segment.End);
        }
        else if (meaning == SegmentMeaning.Ticket)
        {
            draft.Text.Claim(segment.Start, segment.End);
        }
    }

    private StatedField Take(int index)
    {
        var segment = draft.Segments[index];
        draft.Text.Claim(segment.Start, segment.End);
        draft.Known[index] = true;
        return draft.Text.Field(segment.Start, segment.End);
    }

    private void AddOwners(int index)
    {
        var segment = draft.Segments[index];
        foreach (var owner in OwnerReader.ReadValue(draft.Text, segment.Start, segment.End))
        {
            if (!draft.Fields.Owners.Exists(known => known.Value.Equals(owner.Value, StringComparison.OrdinalIgnoreCase)))
            {
                draft.Fields.Owners.Add(owner);
            }
        }

        draft.Text.Claim(segment.Start, segment.End);
    }

    /// <summary>A date without a cue is due if it stands beside an owner or a ticket, or lies behind the incident.</summary>
    private void AddBareDate(int index, bool isBesideOwner)
    {
        var segment = draft.Segments[index];
        if (draft.Fields.Due is null && draft.DueDates.Read(draft.Text, segment.Start, segment.End) is { } due && (isBesideOwner || draft.DueDates.IsAfterIncident(due)))
        {
            draft.SetDue(due, index, segment.Start, segment.End);
        }
    }

    /// <summary>"[Backend]" at the start or the end names a team.</summary>
    private bool IsTeamTag(int index)
    {
        var segment = draft.Segments[index];
        // Nothing may stand behind a bracket that is never closed.
        var isEdge = segment.Start <= 2 || segment.End >= draft.Text.OwnLength || draft.Text.Plain.AsSpan(segment.End + 1, draft.Text.OwnLength - segment.End - 1).Trim(" .").IsEmpty;
        return isEdge && segment.Before is '[' or '【';
    }

    /// <summary>"… by 1 April (Ana Ruiz)": a full name where a due date is known.</summary>
    private bool IsNameBesideDue(int index) => draft.Fields.Due is not null && draft.Phrase(draft.Segments[index]).Count(' ') == 1;

    /// <summary>"P1: …", "TODO: …", "@ana: …" in front.</summary>
    private void ReadHead()
    {
        if (draft.Segments.Count < 2 || draft.Segments[0].IsInBrackets || draft.Segments[1].Before is not (':' or '-' or '–' or '—' or '|' or '：'))
        {
            return;
        }

        var meaning = draft.MeaningOf(0);
        if (meaning is SegmentMeaning.Handles || (meaning == SegmentMeaning.Status && !ActionVerbs.IsVerb(draft.Phrase(draft.Segments[0]))) || (meaning == SegmentMeaning.Priority && ActionRanks.IsCode(draft.Phrase(draft.Segments[0]))))
        {
            Accept([0], IsAnchor, isInBrackets: false);
        }
    }

    /// <summary>"… DONE" in capitals at the end.</summary>
    private void ReadLastWord()
    {
        var own = draft.Text.Plain.AsSpan(0, draft.Text.OwnLength).TrimEnd(" .!");
        var word = own[(own.LastIndexOf(' ') + 1)..];
        if (word is "DONE" or "TODO" or "WIP" or "FIXED" or "COMPLETED" or "CANCELLED" && ActionStatusWords.Read(word) is { } status)
        {
            draft.SetStatus(status, own.Length - word.Length, own.Length);
        }
    }
}
