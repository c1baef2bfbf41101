using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.ActionItems;

/// <summary>Reads due dates that a word makes due inside a sentence: "by 1 April", "before 2025-04-01".</summary>
internal sealed class CuedDateReader(ItemFieldDraft draft)
{
    private static readonly string[] PeriodCues = ["by ", "due ", "before "];

    public void Read()
    {
        ReadSegments(isFormer: false);
        ReadSegments(isFormer: true);
    }

    /// <summary>A date that no longer holds only counts where there is no other.</summary>
    private void ReadSegments(bool isFormer)
    {
        for (var i = 0; i < draft.Segments.Count && draft.Fields.Due is null; i++)
        {
            if (!draft.Known[i])
            {
                ReadCuedDate(i, isFormer);
            }
        }
    }

    private void ReadCuedDate(int index, bool isFormer)
    {
        var segment = draft.Segments[index];
        foreach (var reading in draft.Text.Readings)
        {
            if (reading.Start >= segment.Start && reading.End <= segment.End && DueDateReader.DateOf(reading.Reading) is not null && DueDateReader.IsFormer(draft.Text, reading.Start) == isFormer
                && ActionDueWords.EndsWithCue(draft.Text.Plain.AsSpan(segment.Start, reading.Start - segment.Start), out var cue)
                && (!ActionDueWords.IsWeakCue(draft.Text.Plain.AsSpan(segment.Start + cue, reading.Start - segment.Start - cue)) || reading.End == segment.End))
            {
                draft.SetDue(draft.DueDates.FromReading(draft.Text, reading), index, segment.Start + cue, reading.End);
                return;
            }
        }

        if (!isFormer)
        {
            ReadCuedPeriod(index);
        }
    }

    /// <summary>"by end of May 2025", "due next sprint" at the end of a segment.</summary>
    private void ReadCuedPeriod(int index)
    {
        var segment = draft.Segments[index];
        var phrase = draft.Phrase(segment);
        foreach (var cue in PeriodCues)
        {
            var at = phrase.LastIndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || phrase[at - 1] == ' ') && DueDateReader.IsPeriod(phrase[(at + cue.Length)..]))
            {
                draft.SetDue(draft.DueDates.Read(draft.Text, segment.Start + at + cue.Length, segment.End), index, segment.Start + at, segment.End);
                return;
            }
        }
    }
}
