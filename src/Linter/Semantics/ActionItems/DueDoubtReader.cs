using Linter.Readings;
using Linter.Semantics.Vocabulary;

namespace Linter.Semantics.ActionItems;

/// <summary>Reads what an item, its row and the titles around it say about the due date.</summary>
internal static class DueDoubtReader
{
    /// <param name="fields">What was read from the item itself.</param>
    /// <param name="candidate">The item.</param>
    /// <param name="head">The section that holds all items of the list.</param>
    public static DueDoubt Of(ItemFields fields, ActionCandidate candidate, Section head)
    {
        if (fields.Due is not { Date: not null } due)
        {
            return DueDoubt.None;
        }

        var status = fields.StatusField?.Value ?? "";
        var titles = TitlesAround(candidate, head);
        return ActionDueWords.TellsOlderWork($"{fields.DueLead} | {fields.DueRemark} | {status} | {titles} | {LeadIn(candidate)} | {head.Title}") ? DueDoubt.Older
            : titles.Length > 0 || HasWord(fields.DueRemark) || (status.Length > 0 && fields.Status == ActionStatus.Unknown) || HasOtherDate(candidate, due) ? DueDoubt.Remarked
            : DueDoubt.None;
    }

    private static string TitlesAround(ActionCandidate candidate, Section head)
    {
        var titles = candidate.Group is { Lines.Count: > 0 } group ? group.Lines[0].PlainText : "";
        for (var section = candidate.Item.Section; section != head && section is not null; section = section.Parent)
        {
            if (section.TitleLine is null || section.TitleLine != candidate.Lines[0])
            {
                titles += $" | {section.Title}";
            }
        }

        return titles;
    }

    private static string LeadIn(ActionCandidate candidate) => candidate.LeadIn is { Lines.Count: > 0 } line ? line.Lines[0].PlainText : "";

    private static bool HasWord(string remark)
    {
        foreach (var c in remark)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOtherDate(ActionCandidate candidate, DueDate due)
    {
        foreach (var reading in candidate.Readings)
        {
            if (DueDateReader.DateOf(reading) is not null && !reading.Span.OverlapsWith(due.Span))
            {
                return true;
            }
        }

        return false;
    }
}
