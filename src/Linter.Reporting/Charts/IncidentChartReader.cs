using Linter.Semantics;
using NodaTime;

namespace Linter.Reporting.Charts;

/// <summary>Draws a chart from the facts of a document.</summary>
public sealed class IncidentChartReader
{
    private const int MostEntries = 60;
    private const int LongestTitle = 80;

    private static readonly LocalDateTime UnknownStart = new(2000, 1, 1, 0, 0);

    private readonly SemanticModel _model;
    private readonly StatedInstant? _base;
    private readonly List<ChartBar> _entries = [];
    private int _leftOut;

    private IncidentChartReader(SemanticModel model)
    {
        _model = model;
        _base = FirstClock(model);
    }

    /// <summary>Null if no two moments can be placed.</summary>
    public static IncidentChart? Read(SemanticModel model) => new IncidentChartReader(model).Read();

    private IncidentChart? Read()
    {
        ReadEntries();
        List<ChartBar> bars = [.. Incident(), .. Phases(), .. Recorded()];
        var isDrawable = bars.Exists(bar => bar.Kind != ChartBarKind.Hole && bar.Start != bars[0].Start) || bars.Exists(bar => bar.Start != bar.End);
        return isDrawable ? new IncidentChart(Wording.Quote(_model.Title, LongestTitle), _base?.Zone?.Name ?? "", bars, _leftOut) : null;
    }

    private static StatedInstant? FirstClock(SemanticModel model) => model.Window.Start is { IsDateOnly: false } start
        ? start
        : model.Timeline.Entries.Select(entry => entry.At).FirstOrDefault(at => at is { IsDateOnly: false });

    private IEnumerable<ChartBar> Incident() => _model.Window is { Start: { } start, End: { } end, Length: { } length } && length > Duration.Zero
        ? Bar(ChartBarKind.Incident, $"Incident ({Wording.Length(length)})", start, end)
        : [];

    private IEnumerable<ChartBar> Phases()
    {
        foreach (var metric in _model.Metrics)
        {
            var isWhole = metric.Kind == MetricKind.TimeToRestore && metric.Value == _model.Window.Length;
            if (isWhole || metric is not { From: { } from, To: { } to, Value: { } value } || value == Duration.Zero)
                continue;
            foreach (var bar in Bar(ChartBarKind.Phase, $"{Wording.Metric(metric.Kind)} ({Wording.Length(value)})", from.At, to.At))
                yield return bar;
        }
    }

    /// <summary>Entries and holes in order of time.</summary>
    private IEnumerable<ChartBar> Recorded()
    {
        var holes = _model.HolesLongerThan(TimelineHole.UsualLength, TimelineHole.UsualShare)
            .SelectMany(hole => Bar(ChartBarKind.Hole, $"Nothing recorded for {Wording.Length(hole.Length)}", hole.Before, hole.After));
        return _entries.Concat(holes).OrderBy(bar => bar.Start).ThenBy(bar => bar.Kind);
    }

    private void ReadEntries()
    {
        foreach (var entry in _model.Timeline.Entries)
        {
            if (_entries.Count < MostEntries && Place(entry) is { } place && IsNear(place.Start))
                _entries.Add(new ChartBar(ChartBarKind.Entry, NameOf(entry), place.Start, LocalDateTime.Max(place.Start, place.End)));
            else if (!entry.StampSpan.IsEmpty)
                _leftOut++;
        }
    }

    private (LocalDateTime Start, LocalDateTime End)? Place(TimelineEntry entry)
    {
        if (entry.At is { } at)
            return PositionOf(at) is { } start ? (start, entry.Until is { } until && PositionOf(until) is { } end ? end : start) : null;
        if (entry.Offset is not { } offset)
            return null;
        var position = Later(_model.Window.Start is { IsDateOnly: false } first ? first.Local : UnknownStart, offset.Minimum);
        return (position, position);
    }

    private IEnumerable<ChartBar> Bar(ChartBarKind kind, string name, StatedInstant start, StatedInstant end)
    {
        if (PositionOf(start) is { } from && PositionOf(end) is { } to && to >= from)
            yield return new ChartBar(kind, name, from, to);
    }

    /// <summary>A moment on the clock of the first one, whatever its own zone.</summary>
    private LocalDateTime? PositionOf(StatedInstant instant) => _base?.ElapsedTo(instant) is { } elapsed ? Later(_base.Local, elapsed) : null;

    // What happened days before or after would make the incident itself too small to see.
    private bool IsNear(LocalDateTime position)
    {
        if (_model.Window is not { Start: { } start, End: { } end, Length: { } length } || length <= Duration.Zero || PositionOf(start) is not { } from || PositionOf(end) is not { } to)
            return true;
        var margin = Duration.Max(length, Duration.FromHours(1));
        return position >= Later(from, -margin) && position <= Later(to, margin);
    }

    private static LocalDateTime Later(LocalDateTime time, Duration length) => time.PlusTicks(length.BclCompatibleTicks);

    private string NameOf(TimelineEntry entry)
    {
        var stamp = entry.At is { } at ? Wording.Bare(at) : _model.Tree.Text.Slice(entry.StampSpan).ToString();
        return $"{stamp} {Wording.Quote(entry.Text)}";
    }
}
