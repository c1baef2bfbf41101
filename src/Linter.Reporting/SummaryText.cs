using System.Text;
using Linter.Diagnostics;
using Linter.Reporting.Excerpts;

namespace Linter.Reporting;

/// <summary>What people read after the findings: the notifications and one line of totals. Not part of a report's own stream.</summary>
public static class SummaryText
{
    /// <summary>One line for each notification, then the totals.</summary>
    public static void Write(TextWriter output, RunSummary summary)
    {
        foreach (var notification in summary.Notifications)
            output.Write(LineOf(notification) + "\n");
        output.Write(TotalsOf(summary) + "\n");
    }

    /// <summary>"warning[PME001]: path: message", without a line break.</summary>
    public static string LineOf(EngineNotification notification)
    {
        var place = notification.Path is { } path ? VisibleText.Escape(path) + ": " : "";
        return $"{SeverityName.Of(notification.Severity)}[{notification.Id}]: {place}{VisibleText.Escape(notification.Message)}";
    }

    /// <summary>"3 documents, 2 errors, 9 infos, 4 old findings left out in 41 ms", without a line break.</summary>
    public static string TotalsOf(RunSummary summary)
    {
        var line = new StringBuilder(Counted(summary.Documents, "document"));
        if (summary.Findings == 0)
            line.Append(", no findings");
        AppendUnlessNone(line, summary.Errors, SeverityName.Of(DiagnosticSeverity.Error));
        AppendUnlessNone(line, summary.Warnings, SeverityName.Of(DiagnosticSeverity.Warning));
        AppendUnlessNone(line, summary.Infos, SeverityName.Of(DiagnosticSeverity.Info));
        AppendUnlessNone(line, summary.OldFindings ?? 0, "old finding", " left out");
        if (summary.Elapsed is { } elapsed)
            line.Append(" in ").Append((long)Math.Round(elapsed.TotalMilliseconds)).Append(" ms");
        return line.ToString();
    }

    private static void AppendUnlessNone(StringBuilder line, int count, string noun, string rest = "")
    {
        if (count > 0)
            line.Append(", ").Append(Counted(count, noun)).Append(rest);
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
