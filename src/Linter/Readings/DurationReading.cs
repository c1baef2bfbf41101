using Linter.Text;
using NodaTime;

namespace Linter.Readings;

/// <summary>A length of time: "4 hours 30 minutes", "~2h", "20 to 30 min".</summary>
public sealed record DurationReading : Reading
{
    private const int LongestPhrase = 30;

    /// <summary>The length, or the lower end of an interval; negative for "T-5m".</summary>
    public required Duration Minimum { get; init; }

    /// <summary>The upper end of an interval; else equal to <see cref="Minimum"/>.</summary>
    public required Duration Maximum { get; init; }

    /// <summary>The smallest unit written: "4 h 30 min" has minutes. Half of it is the rounding band.</summary>
    public required Duration SmallestUnit { get; init; }

    /// <summary>
    /// How far the true length may be off by rounding: half of the smallest unit written, at least 7.5 min for a length of an hour or more
    /// that is a multiple of a quarter of an hour.
    /// </summary>
    public Duration RoundingBand
    {
        get
        {
            var half = SmallestUnit / 2;
            var quarter = Duration.FromMinutes(7.5);
            return half < quarter && Minimum >= Duration.FromHours(1) && Minimum.TotalMinutes % 15 == 0 ? quarter : half;
        }
    }

    /// <summary>The length with the word that makes it approximate, where that stands close in front: "about 2 hours".</summary>
    public TextSpan WholeSpan => !Qualifier.Span.IsEmpty && Qualifier.Span.Start < Span.Start && Span.Start - Qualifier.Span.End <= LongestPhrase ? Qualifier.Span.Union(Span) : Span;

    /// <summary>True for an offset from the start of the incident: "T+15m", "+0:15".</summary>
    public bool IsRelative { get; init; }

    public override ReadingKind Kind => ReadingKind.Duration;

    public override string Value => ReadingFormat.Duration(this);
}
