using Linter.Reporting.Charts;

namespace Linter.Reporting.Markdown;

/// <summary>Collects the charts of a run, those of documents with findings to come first.</summary>
internal sealed class ChartGallery
{
    // Each diagram is a frame of its own; more of them make the page slow.
    private const int MostCharts = 20;

    private readonly List<string> _withFindings = [];
    private readonly List<string> _withoutFindings = [];
    private int _charts;

    public void Add(DocumentReport document, IncidentChart chart)
    {
        _charts++;
        var charts = document.Diagnostics.Count > 0 ? _withFindings : _withoutFindings;
        if (charts.Count < MostCharts)
            charts.Add(SectionOf(document, chart));
    }

    public void AppendTo(BudgetedText page)
    {
        var shown = _withFindings.Concat(_withoutFindings).Take(MostCharts).Count(page.TryAppend);
        if (shown < _charts)
            page.TryAppend($"\n{shown} of {_charts} incidents are drawn.\n");
    }

    private static string SectionOf(DocumentReport document, IncidentChart chart)
    {
        var note = chart.LeftOut switch
        {
            0 => "",
            1 => "\n1 timeline entry is not drawn: it has no clock or is far from the incident.\n",
            _ => $"\n{chart.LeftOut} timeline entries are not drawn: they have no clock or are far from the incident.\n",
        };
        return $"\n### {MarkdownText.Escape(document.Path)}\n\n```mermaid\n{GanttText.Of(chart)}```\n{note}";
    }
}
