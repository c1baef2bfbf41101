using Linter.Diagnostics;
using Linter.Reporting.Markdown;

namespace Linter.Reporting;

/// <summary>
/// The findings as a page of Markdown for the summary of a GitHub job: a table of both places and the calculation,
/// then the incidents as charts. GitHub drops a summary above one megabyte, so the page ends before.
/// </summary>
public sealed class JobSummaryReporter(TextWriter output) : IReporter
{
    private const int MostBytes = 890_000;
    private const int MostBytesOfFindings = 600_000;
    private const int MostNotifications = 100;

    private readonly FindingTable _findings = new(MostBytesOfFindings);
    private readonly ChartGallery _charts = new();
    private readonly Dictionary<string, string?> _helpUris = new(StringComparer.Ordinal);
    private RunReport? _run;

    public void Begin(RunReport run)
    {
        _run = run;
        foreach (var rule in run.Rules)
            _helpUris[rule.Descriptor.Id] = rule.HelpUri;
    }

    public void Write(DocumentReport document)
    {
        foreach (var diagnostic in document.Diagnostics)
            _findings.Add(diagnostic.Severity, FindingRow.Of(_run!, document, diagnostic, _helpUris.GetValueOrDefault(diagnostic.Descriptor.Id)));
        if (document.Chart is { } chart)
            _charts.Add(document, chart);
    }

    public void End(RunSummary summary)
    {
        var page = new BudgetedText(MostBytes);
        page.TryAppend($"## pmlint: {SummaryText.TotalsOf(summary with { Elapsed = null })}\n");
        page.TryAppend(_findings.Write());
        page.TryAppend(ListOf(summary.Notifications));
        _charts.AppendTo(page);
        output.Write(page.ToString());
        output.Flush();
    }

    private static string ListOf(IReadOnlyList<EngineNotification> notifications)
    {
        if (notifications.Count == 0)
            return "";
        var lines = notifications.Take(MostNotifications).Select(notification => $"- {MarkdownText.Escape(SummaryText.LineOf(notification))}\n");
        var rest = notifications.Count - MostNotifications;
        return $"\n{string.Concat(lines)}{(rest > 0 ? $"- and {rest} more\n" : "")}";
    }
}
