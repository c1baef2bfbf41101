using Linter.Readings;
using Linter.Syntax;
using Linter.Text;
using NodaTime;

namespace Linter.Semantics.Events;

/// <summary>Finds clocks with a zone that stand right behind one in another zone: in brackets of their own, behind a slash or "or".</summary>
internal static class ClockConversionReader
{
    private const int LongestJoin = 12;

    public static IReadOnlyList<ClockConversion> Read(SyntaxTree tree, IReadOnlyList<LocatedReading> readings, IReadOnlyList<StatedInstant> instants)
    {
        var conversions = new List<ClockConversion>();
        Dictionary<int, StatedInstant>? byStart = null;
        InstantReading? beforeBracket = null;
        for (var i = 1; i < readings.Count; i++)
        {
            var join = JoinAt(tree.ReadableText, readings, i);
            beforeBracket = join == ClockJoin.OpensBracket ? Zoned(readings[i - 1]) : join == ClockJoin.InBracket ? beforeBracket : null;
            var first = join == ClockJoin.Beside ? Zoned(readings[i - 1]) : beforeBracket is not null && IsRestOfBracket(tree.ReadableText, readings, i) ? beforeBracket : null;
            if (first is not null && Zoned(readings[i]) is { } second && IsOtherZone(first.Zone!, second.Zone!))
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
            conversions.Add(new ClockConversion(left, second.Date is null ? OnNextDay(left, right) ?? OnDayOf(left, right) : right));
        }
    }

    /// <summary>"23:40 PST (07:40 UTC +1)": where the clock then fits, the number is a day and no offset.</summary>
    private static StatedInstant? OnNextDay(StatedInstant first, StatedInstant second)
    {
        if (second.Zone is not { Kind: ZoneKind.Offset, Name: { Length: > 4 } name } zone || name.AsSpan(3).Trim() is not ("+1" or "-1" or "\u22121"))
        {
            return null;
        }

        var plain = zone with { Name = name[..3], Offset = Offset.Zero };
        var shifted = OnDayOf(first, second with { Reading = second.Reading with { Zone = plain }, Zone = plain });
        return first.ElapsedTo(shifted) == Duration.Zero ? shifted : null;
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

    /// <summary>Two clocks in one zone are two moments.</summary>
    private static bool IsOtherZone(ZonePart first, ZonePart second) =>
        first.Name != second.Name && (first.Offset is null || first.Offset != second.Offset);

    /// <summary>How a clock hangs together with the one before: nothing but a bracket, a slash, an equals sign or a few words stand between, on one line.</summary>
    private static ClockJoin JoinAt(string text, IReadOnlyList<LocatedReading> readings, int index)
    {
        var (end, gap) = (readings[index - 1].Reading.Span.End, readings[index].Reading.Span.Start - readings[index - 1].Reading.Span.End);
        if (gap is < 1 or > LongestJoin || Zoned(readings[index - 1]) is null || Zoned(readings[index]) is null)
        {
            return ClockJoin.None;
        }

        return text.AsSpan(end, gap).Trim(" \t*_`") switch
        {
            "," or ";" => ClockJoin.InBracket,
            var between => between.Trim(" ,") switch
            {
                "(" or "[" or "(i.e." or "(=" => ClockJoin.OpensBracket,
                "/" or "=" or "or" or "i.e." or "i.e" or "aka" or "which is" or "which was" => ClockJoin.Beside,
                _ => ClockJoin.None,
            },
        };
    }

    /// <summary>True if the bracket closes behind the clock, or goes on with another one: "(9:00 AM EST deploy is the suspect)" tells of something else.</summary>
    private static bool IsRestOfBracket(string text, IReadOnlyList<LocatedReading> readings, int index) =>
        text.AsSpan(readings[index].Reading.Span.End).TrimStart(" *_`") is [')' or ']', ..]
        || (index + 1 < readings.Count && JoinAt(text, readings, index + 1) is ClockJoin.InBracket or ClockJoin.Beside);
}
