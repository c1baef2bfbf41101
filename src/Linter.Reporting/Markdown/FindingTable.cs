using System.Text;
using Linter.Diagnostics;

namespace Linter.Reporting.Markdown;

/// <summary>Collects rows of findings, the most serious to come first, as many as find room.</summary>
/// <param name="mostBytes">The size of the table in UTF-8.</param>
internal sealed class FindingTable(int mostBytes)
{
    private static readonly DiagnosticSeverity[] Severities = [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info];

    private readonly Dictionary<DiagnosticSeverity, (List<string> Rows, int Bytes)> _kept = Severities.ToDictionary(severity => severity, _ => (new List<string>(), 0));
    private int _rows;

    /// <summary>Rows that cannot find room any more are only counted, so memory is bounded.</summary>
    public void Add(DiagnosticSeverity severity, string row)
    {
        _rows++;
        var (rows, bytes) = _kept[severity];
        if (bytes > mostBytes)
            return;
        rows.Add(row);
        _kept[severity] = (rows, bytes + Encoding.UTF8.GetByteCount(row));
    }

    /// <summary>The table and a note on what it does not hold; empty without findings.</summary>
    public string Write()
    {
        if (_rows == 0)
            return "";
        var table = new BudgetedText(mostBytes);
        table.TryAppend("\n" + FindingRow.Header);
        var shown = Severities.SelectMany(severity => _kept[severity].Rows).TakeWhile(table.TryAppend).Count();
        return shown == _rows ? table.ToString() : $"{table}\nThe table is cut: {_rows - shown} of {_rows} findings found no room. Another report, such as `--format json:report.json`, has them all.\n";
    }
}
