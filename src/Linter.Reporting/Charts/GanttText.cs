using System.Globalization;
using System.Text;
using Linter.Reporting.Excerpts;
using NodaTime;

namespace Linter.Reporting.Charts;

/// <summary>Writes a chart as a Gantt diagram of Mermaid.</summary>
internal static class GanttText
{
    private const string Indent = "    ";

    private static readonly Period Day = Period.FromDays(1);

    public static string Of(IncidentChart chart)
    {
        var text = new StringBuilder("gantt\n");
        if (chart.Title.Length > 0)
            AppendLine(text, "title " + Escape(chart.Title));
        AppendLine(text, "dateFormat YYYY-MM-DDTHH:mm:ss");
        AppendLine(text, "axisFormat " + (IsWithinADay(chart) ? "%H:%M" : "%m-%d %H:%M"));
        AppendLine(text, "todayMarker off");
        AppendSection(text, chart, "Incident", static kind => kind is ChartBarKind.Incident or ChartBarKind.Phase);
        AppendSection(text, chart, chart.Zone.Length > 0 ? $"Timeline ({chart.Zone})" : "Timeline", static kind => kind is ChartBarKind.Entry or ChartBarKind.Hole);
        return text.ToString();
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

    private static bool IsWithinADay(IncidentChart chart) =>
        chart.Bars.Max(bar => bar.End) <= chart.Bars.Min(bar => bar.Start) + Day;

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
