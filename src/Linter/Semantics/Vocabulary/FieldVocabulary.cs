using Linter.Readings;
using Linter.Readings.Tokens;
using Linter.Semantics.Prose;

namespace Linter.Semantics.Vocabulary;

/// <summary>Labels that date a milestone or state a length.</summary>
internal static class FieldVocabulary
{
    private static readonly FieldMeaning Start = new(EventRole.ImpactStart, IsWindowStart: true);
    private static readonly FieldMeaning End = new(EventRole.Resolved, IsWindowEnd: true);
    private static readonly FieldMeaning Detected = new(EventRole.Detected);
    private static readonly FieldMeaning Acknowledged = new(EventRole.Acknowledged);
    private static readonly FieldMeaning Escalated = new(EventRole.Escalated);
    private static readonly FieldMeaning Mitigated = new(EventRole.Mitigated);
    private static readonly FieldMeaning Declared = new(EventRole.Declared);
    private static readonly FieldMeaning Fixed = new(EventRole.FixApplied);
    private static readonly FieldMeaning Closed = new(EventRole.Closed);
    private static readonly FieldMeaning ToDetect = new(Metric: MetricKind.TimeToDetect);
    private static readonly FieldMeaning ToAcknowledge = new(Metric: MetricKind.TimeToAcknowledge);
    private static readonly FieldMeaning ToMitigate = new(Metric: MetricKind.TimeToMitigate);
    private static readonly FieldMeaning ToRestore = new(Metric: MetricKind.TimeToRestore);

    private static readonly Dictionary<string, FieldMeaning> Names = new(StringComparer.Ordinal)
    {
        ["start"] = Start,
        ["start time"] = Start,
        ["started"] = Start,
        ["started at"] = Start,
        ["start date"] = Start,
        ["began"] = Start,
        ["begin"] = Start,
        ["beginning"] = Start,
        ["incident start"] = Start,
        ["incident start time"] = Start,
        ["incident started"] = Start,
        ["outage start"] = Start,
        ["outage start time"] = Start,
        ["outage started"] = Start,
        ["impact start"] = Start,
        ["impact started"] = Start,
        ["start of impact"] = Start,
        ["start of incident"] = Start,
        ["start of outage"] = Start,
        ["outage began"] = Start,
        ["from"] = Start,
        ["started on"] = Start,
        ["start datetime"] = Start,
        ["incident began"] = Start,
        ["outage begins"] = Start,
        ["end"] = End,
        ["end time"] = End,
        ["ended"] = End,
        ["ended at"] = End,
        ["end date"] = End,
        ["incident end"] = End,
        ["incident end time"] = End,
        ["incident ended"] = End,
        ["outage end"] = End,
        ["outage end time"] = End,
        ["outage ended"] = End,
        ["impact end"] = End,
        ["impact ended"] = End,
        ["end of impact"] = End,
        ["end of incident"] = End,
        ["end of outage"] = End,
        ["resolved"] = End,
        ["resolved at"] = End,
        ["restored"] = End,
        ["recovered"] = End,
        ["recovered at"] = End,
        ["repaired"] = End,
        ["resolution time"] = End,
        ["time resolved"] = End,
        ["until"] = End,
        ["to"] = End,
        ["incident resolved"] = End,
        ["service restored"] = End,
        ["resolved on"] = End,
        ["outage ends"] = End,
        ["issue resolved"] = End,
        ["full recovery"] = End,
        ["detected"] = Detected,
        ["detected at"] = Detected,
        ["first detected"] = Detected,
        ["detection"] = Detected,
        ["detection time"] = Detected,
        ["time detected"] = Detected,
        ["issue detected"] = Detected,
        ["issue detection"] = Detected,
        ["incident detected"] = Detected,
        ["discovered"] = Detected,
        ["first alert"] = Detected,
        ["reported"] = Detected,
        ["first reported"] = Detected,
        ["noticed"] = Detected,
        ["discovery"] = Detected,
        ["acknowledged"] = Acknowledged,
        ["acknowledged at"] = Acknowledged,
        ["acknowledgement"] = Acknowledged,
        ["first response"] = Acknowledged,
        ["escalated"] = Escalated,
        ["escalation"] = Escalated,
        ["mitigated"] = Mitigated,
        ["mitigated at"] = Mitigated,
        ["mitigation time"] = Mitigated,
        ["declared"] = Declared,
        ["incident declared"] = Declared,
        ["declared at"] = Declared,
        ["fixed"] = Fixed,
        ["fix deployed"] = Fixed,
        ["fixed at"] = Fixed,
        ["closed"] = Closed,
        ["incident closed"] = Closed,
        ["closed at"] = Closed,
        ["time to detect"] = ToDetect,
        ["time to detection"] = ToDetect,
        ["ttd"] = ToDetect,
        ["mttd"] = ToDetect,
        ["time to acknowledge"] = ToAcknowledge,
        ["time to acknowledgement"] = ToAcknowledge,
        ["tta"] = ToAcknowledge,
        ["mtta"] = ToAcknowledge,
        ["time to mitigate"] = ToMitigate,
        ["time to mitigation"] = ToMitigate,
        ["ttm"] = ToMitigate,
        ["mttm"] = ToMitigate,
        ["time to recover"] = ToRestore,
        ["time to recovery"] = ToRestore,
        ["time to resolve"] = ToRestore,
        ["time to resolution"] = ToRestore,
        ["time to restore"] = ToRestore,
        ["time to repair"] = ToRestore,
        ["ttr"] = ToRestore,
        ["mttr"] = ToRestore,
        ["time to fix"] = ToRestore,
    };

    private static readonly HashSet<string> Lengths = new(StringComparer.Ordinal)
    {
        "duration", "downtime", "total downtime", "length", "outage duration", "incident duration", "duration of outage", "duration of the outage",
        "outage length", "total duration", "impact duration", "duration of incident", "duration of impact", "total outage",
    };

    /// <summary>Their value is a range as often as a length, and "10:00" behind them is a moment.</summary>
    private static readonly HashSet<string> Windows = new(StringComparer.Ordinal) { "time window", "window", "outage window", "incident window", "impact window", "outage period", "incident period", "impact period", "outage", "time" };

    /// <summary>Their value may be a range, never a length.</summary>
    private static readonly HashSet<string> Times = new(StringComparer.Ordinal)
    {
        "when", "time of outage", "time of the outage", "time of incident", "time of the incident", "time of impact", "date and time",
    };

    /// <summary>Words that may stand in front of a label without making it that of something else: "Service fully restored", "Time of detection".</summary>
    private static readonly WordSet Qualifiers = new(
        ["the", "incident", "incidents", "outage", "impact", "customer", "user", "service", "services", "system", "issue", "problem", "event", "disruption", "degradation", "downtime", "interruption",
        "time", "date", "and", "of", "when", "was", "is", "were", "did", "it", "we", "first", "initially", "initial", "fully", "completely", "finally", "final", "full", "total", "overall", "actual", "actually",
        "approximate", "approx", "approximately", "estimated", "officially", "on", "call", "on-call", "oncall", "engineer", "engineers", "team", "responder", "responders"]);

    private static readonly HashSet<string> Dates = new(StringComparer.Ordinal) { "day", "when", "time", "due", "deadline", "published", "created", "date of incident", "date of the incident", "date and time" };

    /// <summary>Values that are no moments stand under them as often: "from 50/30/20 to 40/40/20".</summary>
    private static readonly HashSet<string> Directions = new(StringComparer.Ordinal) { "from", "to", "until" };

    /// <summary>The meaning of a label that dates a milestone or names a metric; null for any other label.</summary>
    public static FieldMeaning? Find(ReadOnlySpan<char> label) => Names.GetValueOrDefault(TitleText.Normalize(label));

    /// <summary>True for a label whose value is a length, the incident's own or a time to something, even if it is written like a clock.</summary>
    public static bool IsLength(ReadOnlySpan<char> label) => IsOwnLength(TitleText.Normalize(label)) || Find(label)?.Metric is not null;

    /// <summary>True for a label whose value is the incident's own length or window.</summary>
    public static bool IsDuration(ReadOnlySpan<char> label)
    {
        var name = TitleText.Normalize(label);
        return IsOwnLength(name) || Windows.Contains(name);
    }

    /// <summary>True for a label whose value, if it is a range, is the incident's window.</summary>
    public static bool MayBeWindow(ReadOnlySpan<char> label) => IsDuration(label) || Times.Contains(TitleText.Normalize(label));

    /// <summary>True for a label whose value is the incident's window as often as its length.</summary>
    public static bool IsWindow(ReadOnlySpan<char> label) => Windows.Contains(TitleText.Normalize(label));

    /// <summary>True for a word that leaves the meaning of a label behind it as it is.</summary>
    public static bool IsQualifier(ReadOnlySpan<char> word) => Qualifiers.Contains(word);

    /// <summary>True for the name of the incident's whole length; what else lasted may be a part of it.</summary>
    public static bool IsWholeLength(string name) => !name.Contains("outage", StringComparison.Ordinal) && !name.Contains("downtime", StringComparison.Ordinal) && !name.Contains("impact", StringComparison.Ordinal);

    /// <summary>True for a label or column whose value is the zone of the times around it.</summary>
    public static bool IsZone(ReadOnlySpan<char> label) => TitleText.Normalize(label) is "timezone" or "time zone" or "tz" or "zone";

    /// <summary>What a label or column head says of numbers under it: <see cref="ReadingContext.Date"/>, <see cref="ReadingContext.Identifier"/> or nothing.</summary>
    public static ReadingContext NumbersUnder(ReadOnlySpan<char> label)
    {
        var name = TitleText.Normalize(label);
        var lastWord = name.AsSpan(name.LastIndexOf(' ') + 1);
        if (lastWord is "date" || Dates.Contains(name) || (Names.TryGetValue(name, out var meaning) && meaning.Role is not null && !Directions.Contains(name)))
        {
            return ReadingContext.Date;
        }

        return IdentifierWords.IsIn(lastWord) ? ReadingContext.Identifier : ReadingContext.Prose;
    }

    private static bool IsOwnLength(string name) => Lengths.Contains(name) || name.StartsWith("time in sev", StringComparison.Ordinal);
}
