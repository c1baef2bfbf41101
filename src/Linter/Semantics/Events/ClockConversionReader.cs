using Linter.Readings;
using Linter.Syntax;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics.Events;

/// <summary>Finds clocks with a zone that stand right behind another one, in brackets or behind a slash.</summary>
internal static class ClockConversionReader
{
    private const int LongestJoin = 12;

    public static IReadOnlyList<ClockConversion> Read(SyntaxTree tree, IReadOnlyList<LocatedReading> readings, IReadOnlyList<StatedInstant> instants)
    {
        var conversions = new List<ClockConversion>();
        Dictionary<int, StatedInstant>? byStart = null;
        for (var i = 1; i < readings.Count; i++)
        {
            if (Zoned(readings[i - 1]) is { } first && Zoned(readings[i]) is { } second && IsJoined(tree.ReadableText, first.Span, second.Span))
            {
                byStart ??= instants.ToDictionary(instant => instant.Span.Start);
                Add(byStart, first, second, conversions);
            }
        }

        return conversions;
    }

    private static void Add(Dictionary<int, StatedInstant> byStart, InstantReading first, InstantReading second, List<ClockConversion> conversions)
    {
        if (byStart.TryGetValue(first.Span.Start, out var left) && byStart.TryGetValue(second.Span.Start, out var right))
        {
            conversions.Add(new ClockConversion(left, second.Date is null ? OnDayOf(left, right) : right));
        }
    }

    /// <summary>An undated second clock falls on the day that brings it closest to the first.</summary>
    private static StatedInstant OnDayOf(StatedInstant first, StatedInstant second)
    {
        var day = new Windows.DayOrigin(first.Date, first.DateProvenance);
        var zone = new Windows.ZoneOrigin(second.Zone, Provenance.Explicit);
        var same = Windows.InstantResolver.Resolve(second.Reading, day, zone);
        var apart = first.ElapsedTo(same) ?? Duration.Zero;
        var shift = apart > Duration.FromHours(12) ? -1 : apart < Duration.FromHours(-12) ? 1 : 0;
        return shift == 0 ? same : Windows.InstantResolver.Resolve(second.Reading, day with { Date = first.Date.PlusDays(shift) }, zone);
    }

    private static InstantReading? Zoned(LocatedReading located) =>
        located.Reading is InstantReading { Clock: not null, Zone: not null, Problem: ReadingProblem.None } instant ? instant : null;

    /// <summary>True if nothing but a bracket, a slash, an equals sign or "or", "i.e." stands between, on one line.</summary>
    private static bool IsJoined(string text, TextSpan first, TextSpan second)
    {
        var gap = second.Start - first.End;
        if (gap is < 1 or > LongestJoin)
        {
            return false;
        }

        var between = text.AsSpan(first.End, gap).Trim(" \t*_`,");
        return between is "(" or "[" or "/" or "=" or "or" or "i.e." or "i.e" or "(i.e." or "(=" or "aka";
    }
}
