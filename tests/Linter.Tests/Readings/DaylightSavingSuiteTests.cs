using System.Text.Json;
using Linter.Readings;
using NodaTime;
using NodaTime.Text;

namespace Linter.Tests.Readings;

/// <summary>Worked cases of daylight saving, computed elsewhere from the tz database.</summary>
public sealed class DaylightSavingSuiteTests
{
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    [Test]
    public void Every_worked_case_comes_out_right()
    {
        var cases = File.ReadLines(SharedFolder.Require("time-suite/dst-cases.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        cases.Should().HaveCount(40);
        foreach (var item in cases)
        {
            if (item.TryGetProperty("local_start", out _))
                CheckRange(item);
            else
                CheckInstant(item);
        }
    }

    private static void CheckInstant(JsonElement item)
    {
        var because = Text(item, "id")!;
        var reading = Scanned.All(Text(item, "text")!).OfType<InstantReading>().Single();
        var local = reading.Date!.ToLocalDate()!.Value.At(reading.Clock!.ToLocalTime());
        local.Should().Be(Local.Parse(Text(item, "local")!).Value, because);
        CheckLiteral(item, reading.Zone!, local, because);
        CheckWallClock(item, local, because);
        CheckSeason(item, reading.Zone!, local, because);
    }

    private static void CheckLiteral(JsonElement item, ZonePart zone, LocalDateTime local, string because)
    {
        if (Text(item, "literal_utc") is not { } utc)
            return;
        if (zone.Kind == ZoneKind.Ambiguous)
            zone = zone with { Offset = ZoneTable.Meanings(zone.Name).Single(meaning => meaning.TzdbId == Text(item, "iana")).Offset };
        ZoneRules.Resolve(local, zone).Earlier.Should().Be(InstantPattern.General.Parse(utc).Value, because);
    }

    private static void CheckWallClock(JsonElement item, LocalDateTime local, string because)
    {
        var resolution = ZoneRules.Resolve(local, Text(item, "iana")!);
        switch (Text(item, "wall_state"))
        {
            case "gap":
                resolution.Kind.Should().Be(ZoneResolutionKind.Gap, because);
                break;
            case "overlap":
                resolution.Kind.Should().Be(ZoneResolutionKind.Overlap, because);
                var both = item.GetProperty("wall_utc_candidates").EnumerateArray().Select(value => InstantPattern.General.Parse(value.GetString()!).Value);
                both.Should().Equal([resolution.Earlier, resolution.Later], because);
                break;
            default:
                resolution.Earlier.Should().Be(InstantPattern.General.Parse(Text(item, "wall_utc")!).Value, because);
                break;
        }
    }

    private static void CheckSeason(JsonElement item, ZonePart zone, LocalDateTime local, string because)
    {
        if (zone.Kind == ZoneKind.Ambiguous)
            zone = zone with { Offset = ZoneTable.Meanings(zone.Name).Single(meaning => meaning.TzdbId == Text(item, "iana")).Offset };
        if (ZoneRules.Season(local, zone, Text(item, "iana")) is not { Kind: not ZoneResolutionKind.Gap } season)
            return;
        var isOutOfSeason = Text(item, "verdict") is "abbreviation_out_of_season" or "ok_as_utc_but_london_wall_clock_differs";
        season.IsInForce.Should().Be(!isOutOfSeason, because);
        if (Text(item, "wall_abbr") is { } abbreviation)
            season.AbbreviationInForce.Should().Be(abbreviation, because);
    }

    private static void CheckRange(JsonElement item)
    {
        var because = Text(item, "id")!;
        var range = Scanned.All(Text(item, "text")!).OfType<RangeReading>().Single();
        var start = Resolve(range.Start);
        var end = Resolve(range.End);
        start.Should().Be(InstantPattern.General.Parse(Text(item, "start_utc")!).Value, because);
        end.Should().Be(InstantPattern.General.Parse(Text(item, "end_utc")!).Value, because);
        (end - start).TotalMinutes.Should().Be(item.GetProperty("elapsed_minutes").GetDouble(), because);
    }

    private static Instant Resolve(InstantReading end) =>
        ZoneRules.Resolve(end.Date!.ToLocalDate()!.Value.At(end.Clock!.ToLocalTime()), end.Zone!).Earlier;

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;
}
