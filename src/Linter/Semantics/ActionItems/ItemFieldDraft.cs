using Linter.Semantics.Vocabulary;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics.ActionItems;

/// <summary>An item while its fields are read: its segments, which of them are understood, and what was found so far.</summary>
internal sealed class ItemFieldDraft
{
    public ItemFieldDraft(ItemText text, LocalDate? incidentDay)
    {
        Text = text;
        DueDates = new DueDateReader(incidentDay);
        Segments = ItemSegmenter.Split(text);
        Known = new bool[Segments.Count];
    }

    public ItemText Text { get; }

    public DueDateReader DueDates { get; }

    public ValueList<ItemSegment> Segments { get; }

    /// <summary>For each segment whether a reader has understood it.</summary>
    public bool[] Known { get; }

    public ItemFields Fields { get; } = new();

    public ReadOnlySpan<char> Phrase(ItemSegment segment) => Text.Plain.AsSpan(segment.Start, segment.End - segment.Start);

    /// <summary>A word outweighs a box; the first word counts.</summary>
    public void SetStatus(ActionStatus status, int start, int end)
    {
        if (Fields.StatusField is null)
        {
            Fields.Status = status;
            Fields.StatusField = Text.Field(start, end);
            Text.Claim(start, end);
        }
    }

    public int FirstOffset()
    {
        var start = 0;
        while (start < Text.Plain.Length && (char.IsWhiteSpace(Text.Plain[start]) || Text.IsClaimed(start)))
        {
            start++;
        }

        return start;
    }

    public bool StartsWithDate(int start, int end) =>
        DueDateReader.FindDate(Text, start, end) is { } date && Text.Plain.AsSpan(start, date.Start - start).Trim(" :~").Length <= 12;

    public void SetDue(DueDate? due, int index, int start, int end)
    {
        Fields.Due ??= due;
        Text.Claim(start, end);
        Known[index] |= start == Segments[index].Start && end == Segments[index].End;
    }

    public SegmentMeaning MeaningOf(int index)
    {
        var segment = Segments[index];
        var phrase = Phrase(segment);
        if (Known[index] || phrase.IsEmpty)
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
        DueDateReader.FindDate(Text, segment.Start, segment.End) is { } date && date.End - date.Start >= Phrase(segment).Trim(" .").Length - 1;

    /// <summary>True if at least one ticket was claimed and only words around it are left.</summary>
    public bool HoldsOnlyTickets(int start, int end)
    {
        var word = start;
        var found = false;
        for (var at = start; at <= end; at++)
        {
            if (at < end && !Text.IsClaimed(at) && (char.IsLetterOrDigit(Text.Plain[at]) || Text.Plain[at] == '@'))
            {
                continue;
            }

            if (at > word && !ActionTicketWords.IsFiller(Text.Plain.AsSpan(word, at - word)))
            {
                return false;
            }

            found |= at < end && Text.IsClaimed(at);
            word = at + 1;
        }

        return found;
    }
}
