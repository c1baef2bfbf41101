using Linter.Analysis;
using Linter.Diagnostics;
using Linter.Semantics;
using Linter.Syntax;
using Linter.Text;

namespace Linter.Rules.HygieneRules;

/// <summary>PM9007: a table row does not fit its table.</summary>
public sealed class RaggedTableRule : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new()
    {
        Id = "PM9007",
        Name = "ragged-table",
        Title = "A table row does not fit its table.",
        Category = RuleCategory.Hygiene,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Fix = FixSafety.Offered,
    };

    public override DiagnosticDescriptor Descriptor => Rule;

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(static document =>
    {
        foreach (var table in document.Model.Sections.SelectMany(static section => section.Blocks).OfType<TableNode>())
        {
            if (document.Tree.Text.Slice(table.Header.Span).Contains('|'))
            {
                CheckRows(document, table);
            }
        }
    });

    private static void CheckRows(DocumentAnalysisContext document, TableNode table)
    {
        var text = document.Tree.Text;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var row = table.Rows[i];
            if (row.Cells.Count > table.Header.Cells.Count)
            {
                CheckSurplus(document, table, row);
            }
            else if (Continues(text, table, i))
            {
                Report(document, table, row.Span, $"\"{Wording.Quote(text.Slice(row.Span).Trim(" |").ToString())}\" starts a row of its own; a row has to stand on one line.", []);
            }
        }
    }

    /// <summary>True if the row before is not closed, though the table closes its rows, and both together make one row.</summary>
    private static bool Continues(SourceText text, TableNode table, int index) =>
        index > 0 && IsClosed(text, table.Header) && !IsClosed(text, table.Rows[index - 1])
        && table.Rows[index - 1].Cells.Count + table.Rows[index].Cells.Count <= table.Header.Cells.Count + 1;

    private static bool IsClosed(SourceText text, TableRow row) => text.Slice(row.Span).TrimEnd().EndsWith("|");

    private static void CheckSurplus(DocumentAnalysisContext document, TableNode table, TableRow row)
    {
        var columns = table.Header.Cells.Count;
        var surplus = row.Cells.Skip(columns).Where(static cell => cell.PlainText.AsSpan().Trim().Length > 0).ToList();
        if (surplus.Count == 0)
        {
            return;
        }

        var lost = string.Join(" | ", surplus.Select(static cell => cell.PlainText.Trim()));
        Report(
            document,
            table,
            surplus[0].Span.Union(surplus[^1].Span),
            $"Row has {row.Cells.Count} cells, the table {columns}; \"{Wording.Quote(lost)}\" is not shown.",
            [new Fix("Escape the surplus bars", FixSafety.Offered, [.. Escapes(document.Tree.Text, row, columns)])]);
    }

    /// <summary>A backslash in front of each bar between the last column and the last cell.</summary>
    private static IEnumerable<TextChange> Escapes(SourceText text, TableRow row, int columns)
    {
        for (var at = row.Cells[columns - 1].Span.End; at < row.Cells[^1].Span.Start; at++)
        {
            if (text.Content[at] == '|' && text.Content[at - 1] != '\\')
            {
                yield return new TextChange(new TextSpan(at, 0), "\\");
            }
        }
    }

    private static void Report(DocumentAnalysisContext document, TableNode table, TextSpan span, string message, IReadOnlyList<Fix> fixes) => document.Report(new Diagnostic
    {
        Descriptor = Rule,
        Severity = DiagnosticSeverity.Warning,
        Span = span,
        Message = message,
        Related = [new RelatedLocation(table.Header.Span, "the header of the table")],
        Fixes = fixes,
    });
}
