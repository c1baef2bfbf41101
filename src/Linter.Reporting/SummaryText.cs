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
        var suppressed = summary.Suppressed > 0 ? $", {summary.Suppressed} suppressed" : "";
        var old = summary.OldFindings is > 0 and var count ? $", {Counted(count, "old finding")} left out" : "";
        var line = $"{Counted(summary.Documents, "document")}, {FindingsOf(summary)}{suppressed}{old}";
        return summary.Elapsed is { } elapsed ? $"{line} in {(long)Math.Round(elapsed.TotalMilliseconds)} ms" : line;
    }

    /// <summary>"2 errors, 9 infos", "no findings".</summary>
    public static string FindingsOf(RunSummary summary)
    {
        var counts = new List<string>(3);
        AddUnlessNone(counts, summary.Errors, DiagnosticSeverity.Error);
        AddUnlessNone(counts, summary.Warnings, DiagnosticSeverity.Warning);
        AddUnlessNone(counts, summary.Infos, DiagnosticSeverity.Info);
        return counts.Count == 0 ? "no findings" : string.Join(", ", counts);
    }

    private static void AddUnlessNone(List<string> counts, int count, DiagnosticSeverity severity)
    {
        if (count > 0)
            counts.Add(Counted(count, SeverityName.Of(severity)));
    }

    private static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
