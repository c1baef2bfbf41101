using Linter.Analysis.Fixing;
using Linter.Diagnostics;
using Linter.Reporting;
using Linter.Reporting.Excerpts;
using Linter.Text;

namespace Linter.Cli.Commands;

/// <summary>Writes what was repaired, what is left to the author, and the totals.</summary>
internal sealed class FixReport(TextWriter output, TextWriter notes)
{
    private RunSummary _left = new();
    private int _repairs;
    private int _changedDocuments;
    private int _offers;

    /// <summary>The findings that are left.</summary>
    public RunSummary Left => _left;

    /// <summary>Takes what became of one document.</summary>
    /// <param name="report">The document as it is left and what is still found in it.</param>
    /// <param name="repairs">How many repairs were made.</param>
    public void Add(DocumentReport report, int repairs)
    {
        _left = _left.Including(report);
        _repairs += repairs;
        _changedDocuments += repairs > 0 ? 1 : 0;
        _offers += report.Diagnostics.Count(static diagnostic => diagnostic.Fixes.Count > 0);
    }

    public void WriteRepairs(string path, IReadOnlyList<AppliedFix> repairs)
    {
        foreach (var repair in repairs)
        {
            output.Write($"{Place(path, repair.Position)}: {repair.Diagnostic.Descriptor.Id}: {VisibleText.Escape(repair.Fix.Title)}\n");
        }
    }

    /// <summary>Says which repairs are left to the author because other rules object to what they make readable.</summary>
    public void WriteHeldBack(DocumentReport document, IEnumerable<RejectedFix> rejected)
    {
        foreach (var fix in rejected.Where(static fix => !fix.IsDefect))
        {
            var place = Place(document.Path, document.Text.GetPosition(fix.Diagnostic.Span.Start));
            notes.WriteLine($"{place}: {fix.Diagnostic.Descriptor.Id}: \"{VisibleText.Escape(fix.Fix.Title)}\" is left to you: it {VisibleText.Escape(fix.Reason)}.");
        }
    }

    public void WriteTotals(bool isPreview)
    {
        var verb = isPreview ? "can be repaired" : "repaired";
        var what = _repairs == 0 ? $"nothing {(isPreview ? "to repair" : "repaired")}" : $"{Counted(_repairs, "finding")} {verb} in {Counted(_changedDocuments, "document")}";
        var left = new[] { (_left.Errors, "error"), (_left.Warnings, "warning"), (_left.Infos, "info") }.Where(static part => part.Item1 > 0).Select(static part => Counted(part.Item1, part.Item2)).ToArray();
        var offers = _offers > 0 ? $"; {_offers} of them with a fix to choose: pmlint fix --offered" : "";
        notes.WriteLine($"{what}; {(left.Length == 0 ? "nothing is left" : $"left: {string.Join(", ", left)}{offers}")}");
    }

    /// <summary>"a.md:3:5", as editors understand it.</summary>
    public static string Place(string path, LinePosition position) => $"{VisibleText.Escape(path)}:{position.Line + 1}:{position.Column + 1}";

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
