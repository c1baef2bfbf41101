using System.Globalization;
using System.Text;
using Linter.Reporting.Excerpts;
using NodaTime;

namespace Linter.Reporting.Charts;

/// <summary>Writes a chart as a Gantt diagram of Mermaid.</summary>
internal static class GanttText
{
    private const string Indent = "    ";
    private const string OverallTitle = "Incident";

    public static string Of(IncidentChart chart)
    {
        var text = new StringBuilder(RoomFor(TimelineTitle(chart)) + "gantt\n");
        if (chart.Title.Length > 0)
            AppendLine(text, "title " + Escape(chart.Title));
        AppendLine(text, "dateFormat YYYY-MM-DDTHH:mm:ss");
        AppendAxis(text, Duration.FromTicks(Period.Between(chart.Bars.Min(bar => bar.Start), chart.Bars.Max(bar => bar.End), PeriodUnits.Ticks).Ticks));
        AppendLine(text, "todayMarker off");
        AppendSection(text, chart, OverallTitle, static kind => kind is ChartBarKind.Incident or ChartBarKind.Phase);
        AppendSection(text, chart, TimelineTitle(chart), static kind => kind is ChartBarKind.Entry or ChartBarKind.Hole);
        return text.ToString();
    }

    private static string TimelineTitle(IncidentChart chart) => chart.Zone.Length > 0 ? $"Timeline ({chart.Zone})" : "Timeline";

    // Mermaid keeps 75 pixels for the titles of sections, whatever they are, and draws longer ones over the bars; a letter takes about 6.
    private static string RoomFor(string title)
    {
        var padding = Math.Max(75, 20 + 6 * title.Length);
        return $"%%{{init: {{\"gantt\": {{\"leftPadding\": {padding.ToString(CultureInfo.InvariantCulture)}}}}}}}%%\n";
    }

    // By itself Mermaid places so many ticks that dates run into each other.
    private static void AppendAxis(StringBuilder text, Duration length)
    {
        var (format, interval) = length.TotalDays switch
        {
            <= 1 => ("%H:%M", ""),
            <= 2 => ("%m-%d %H:%M", "6hour"),
            <= 4 => ("%m-%d %H:%M", "12hour"),
            <= 10 => ("%m-%d", "1day"),
            <= 70 => ("%m-%d", "1week"),
            _ => ("%Y-%m", "1month"),
        };
        AppendLine(text, "axisFormat " + format);
        if (interval.Length > 0)
            AppendLine(text, "tickInterval " + interval);
    }

    private static void AppendSection(StringBuilder text, IncidentChart chart, string title, Func<ChartBarKind, bool> belongs)
    {
        var bars = chart.Bars.Where(bar => belongs(bar.Kind)).ToList();
        if (bars.Count == 0)
            return;
        AppendLine(text, "section " + Escape(title));
        foreach (var bar in bars)
            AppendLine(text, $"{Escape(bar.Name)} :{TagsOf(bar)}{Moment(bar.Start)}, {(bar.Start == bar.End ? "0s" : Moment(bar.End))}");
    }

    private static void AppendLine(StringBuilder text, string line) => text.Append(Indent).Append(line).Append('\n');

    private static string TagsOf(ChartBar bar) => bar.Kind switch
    {
        ChartBarKind.Incident => "active, ",
        ChartBarKind.Phase => "done, ",
        ChartBarKind.Hole => "crit, ",
        _ when bar.Start == bar.End => "milestone, ",
        _ => "",
    };

    private static string Moment(LocalDateTime time) => time.ToString("uuuu-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>Letters, digits and harmless signs as they are, everything that could be read as syntax as a character code.</summary>
    private static string Escape(string name)
    {
        var escaped = new StringBuilder(name.Length);
        foreach (var rune in VisibleText.Escape(name).EnumerateRunes())
        {
            if (rune.Value > 0x7F || Rune.IsLetterOrDigit(rune) || " .,-()+='!?".Contains((char)rune.Value, StringComparison.Ordinal))
                escaped.Append(rune.ToString());
            else
                escaped.Append('#').Append(rune.Value).Append(';');
        }

        return escaped.ToString();
    }
}
