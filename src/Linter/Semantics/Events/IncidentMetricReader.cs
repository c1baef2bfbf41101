using NodaTime;

namespace Linter.Semantics.Events;

/// <summary>Computes the usual lengths of an incident from its window and events.</summary>
internal static class IncidentMetricReader
{
    public static IReadOnlyList<IncidentMetric> Read(IncidentWindow window, IncidentEvents events)
    {
        var start = (window.Start is { IsDateOnly: false } first ? IncidentEvent.StartOf(first) : null) ?? events.First(EventRole.ImpactStart);
        var end = (window.End is { IsDateOnly: false } last ? IncidentEvent.EndOf(last) : null) ?? events.Last(EventRole.Resolved) ?? events.Last(EventRole.Closed);
        var detected = events.First(EventRole.Detected);
        var mitigated = events.With(EventRole.Mitigated).FirstOrDefault(static item => item.IsCertain);
        return
        [
            Metric(MetricKind.TimeToDetect, start, detected, "start", "detection"),
            Metric(MetricKind.TimeToAcknowledge, detected, FirstAfter(events.With(EventRole.Acknowledged), detected), "detection", "human action after it"),
            Metric(MetricKind.TimeToMitigate, start, mitigated, "start", "mitigation"),
            Metric(MetricKind.TimeToRestore, start, end, "start", "restoration"),
        ];
    }

    /// <summary>The first human action is one that comes after the page, not the page itself.</summary>
    private static IncidentEvent? FirstAfter(IEnumerable<IncidentEvent> events, IncidentEvent? detected)
    {
        IncidentEvent? best = null;
        foreach (var item in events)
        {
            var isLater = detected?.At.ElapsedTo(item.At) >= Duration.Zero;
            best = isLater && (best is null || item.At.ElapsedTo(best.At) > Duration.Zero) ? item : best;
        }

        return best;
    }

    private static IncidentMetric Metric(MetricKind kind, IncidentEvent? from, IncidentEvent? to, string fromName, string toName)
    {
        if (from is null || to is null)
        {
            return new IncidentMetric(kind, null, from, to, $"no {(from is null ? fromName : toName)} with a time is stated");
        }

        return from.At.ElapsedTo(to.At) switch
        {
            null => new IncidentMetric(kind, null, from, to, "only one of both days is known"),
            { } value when value < Duration.Zero => new IncidentMetric(kind, null, from, to, $"the {toName} comes before the {fromName}"),
            { } value => new IncidentMetric(kind, value, from, to, ""),
        };
    }
}
