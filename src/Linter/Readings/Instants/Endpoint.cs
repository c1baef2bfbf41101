using Linter.Readings.Tokens;

namespace Linter.Readings.Instants;

/// <summary>A date, a clock or both as found in a line, before a range partner adds what it shares.</summary>
internal sealed record Endpoint
{
    /// <summary>Index of the first token.</summary>
    public required int First { get; init; }

    /// <summary>Index just behind the last token.</summary>
    public required int End { get; init; }

    public DatePart? Date { get; init; }

    public ClockPart? Clock { get; init; }

    public ClockForm Form { get; init; }

    public ZonePart? Zone { get; init; }

    public Qualifier Qualifier { get; init; }

    public ReadingProblem Problem { get; init; }

    public bool IsDateOnly => Clock is null;

    public bool HasMeridiem => Clock is { Meridiem: not Meridiem.None };

    public Endpoint With(DateMatch date) => this with
    {
        Date = date.Part,
        End = Math.Max(End, date.End),
        Problem = Problem == ReadingProblem.None ? date.Problem : Problem,
    };

    public Endpoint With(ClockMatch clock) => this with
    {
        Clock = clock.Part,
        Form = clock.Form,
        End = Math.Max(End, clock.End),
        Problem = Problem == ReadingProblem.None ? clock.Problem : Problem,
    };

    public Endpoint With(ZoneMatch zone) => zone.IsFound ? this with { Zone = zone.Part, End = Math.Max(End, zone.End) } : this;

    public InstantReading ToReading(TokenLine line) => new()
    {
        Span = line.Span(First, End),
        Date = Date,
        Clock = Clock,
        Zone = Zone,
        Qualifier = Qualifier,
        Problem = Problem,
    };
}
