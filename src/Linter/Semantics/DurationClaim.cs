using Linter.Readings;
using Linter.Semantics.Vocabulary;
using Linter.Text;

namespace Linter.Semantics;

/// <summary>A stated length of time and what it is the length of.</summary>
public sealed record DurationClaim
{
    public required DurationReading Reading { get; init; }

    public required ReadingSubject Subject { get; init; }

    /// <summary>The section it stands in.</summary>
    public required Section Section { get; init; }

    /// <summary>The sentence, item or title it stands in, for what is written around it.</summary>
    public TextSpan Context { get; init; }

    /// <summary>True for the value of a label: "Duration: 2 h".</summary>
    public bool IsLabelled { get; init; }

    /// <summary>The noun or label that makes it the incident's: "duration", "outage", "downtime"; empty if unknown.</summary>
    public string Extent { get; init; } = "";

    /// <summary>True for a label that names the whole: "Duration", "Incident duration". An outage or a downtime may be a part of the incident.</summary>
    public bool IsOfWhole => IsLabelled && FieldVocabulary.IsWholeLength(Extent);

    /// <summary>The metric a label names (time to detect …); null for the incident's own length.</summary>
    public MetricKind? Metric { get; init; }

    /// <summary>Further lengths in the value of the metric: "30 min for the API, 2 h for the dashboard".</summary>
    public IReadOnlyList<DurationReading> Alternatives { get; init; } = [];

    /// <summary>True if only support, office or working hours are counted.</summary>
    public bool CountsWorkingHours { get; init; }

    /// <summary>Those hours; null if they are not stated.</summary>
    public DailyHours? WorkingHours { get; init; }

    /// <summary>The start and end in the same sentence or label block; null if there are none, or several.</summary>
    public IncidentExtent? Pair { get; init; }

    /// <summary>The starts and ends in the same sentence or label block, if there are several: the length may be what they take together.</summary>
    public IReadOnlyList<IncidentExtent> Parts { get; init; } = [];

    /// <summary>True for the length of the incident itself.</summary>
    public bool IsOfIncident => Subject == ReadingSubject.Incident && Metric is null && Reading.Problem == ReadingProblem.None;

    public TextSpan Span => Reading.Span;
}
