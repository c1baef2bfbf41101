using Linter.Semantics.Vocabulary;
using Linter.Syntax;

namespace Linter.Semantics.Sections;

/// <summary>Recognises tables of two columns whose first one names parts or fields of a postmortem.</summary>
internal static class FieldTable
{
    private const int FewestFields = 2;

    /// <summary>True if at least two rows, and a third of all, are fields; the header may be one.</summary>
    /// <param name="table">The table.</param>
    /// <param name="isInTimeline">True inside a timeline, where a row of a milestone is an entry.</param>
    /// <param name="names">The section names.</param>
    public static bool IsOne(TableNode table, bool isInTimeline, SectionVocabulary names)
    {
        var fields = IsRow(table.Header, isInTimeline, names) ? 1 : 0;
        foreach (var row in table.Rows)
        {
            fields += IsRow(row, isInTimeline, names) ? 1 : 0;
        }

        return fields >= FewestFields && fields * 3 >= table.Rows.Count;
    }

    /// <summary>"| Severity | SEV-2 |", "| Resolved | 2021-03-06 10:20 |".</summary>
    public static bool IsRow(TableRow row, bool isInTimeline, SectionVocabulary names) =>
        row.Cells.Count == 2
        && (names.MatchWhole(row.Cells[0].PlainText).Count > 0 || (!isInTimeline && FieldVocabulary.Find(row.Cells[0].PlainText) is not null));
}
