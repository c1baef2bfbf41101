using Linter.Readings;
using Linter.Text;
using NodaTime;

namespace Linter.Tests.Readings;

/// <summary>Wall clocks placed in zones.</summary>
public sealed class ZoneRulesTests
{
    [Test]
    public void A_fixed_offset_gives_one_instant()
    {
        var resolution = ZoneRules.Resolve(new LocalDateTime(2025, 3, 9, 2, 30), Zone("02:30 PST"));
        resolution.Kind.Should().Be(ZoneResolutionKind.Unique);
        resolution.Earlier.Should().Be(Instant.FromUtc(2025, 3, 9, 10, 30));
        resolution.Later.Should().Be(resolution.Earlier);
    }

    [Test]
    public void A_skipped_clock_is_a_gap_with_both_offsets()
    {
        var resolution = ZoneRules.Resolve(new LocalDateTime(2025, 3, 9, 2, 30), Zone("02:30 PT"));
        resolution.Kind.Should().Be(ZoneResolutionKind.Gap);
        resolution.Earlier.Should().Be(Instant.FromUtc(2025, 3, 9, 10, 0));
        resolution.Offset.Should().Be(Offset.FromHours(-8));
        resolution.OffsetAfter.Should().Be(Offset.FromHours(-7));
    }

    [Test]
    public void A_repeated_clock_is_an_overlap_with_both_instants()
    {
        var resolution = ZoneRules.Resolve(new LocalDateTime(2025, 11, 2, 1, 30), Zone("01:30 PT"));
        resolution.Kind.Should().Be(ZoneResolutionKind.Overlap);
        resolution.Earlier.Should().Be(Instant.FromUtc(2025, 11, 2, 8, 30));
        resolution.Later.Should().Be(Instant.FromUtc(2025, 11, 2, 9, 30));
    }

    [TestCase("10:00 IST")]
    [TestCase("10:00 local time")]
    public void A_zone_without_known_rules_is_unknown(string text) =>
        ZoneRules.Resolve(new LocalDateTime(2025, 3, 9, 10, 0), Zone(text)).Kind.Should().Be(ZoneResolutionKind.Unknown);

    [Test]
    public void An_id_that_does_not_exist_is_unknown()
    {
        ZoneRules.Resolve(new LocalDateTime(2025, 3, 9, 10, 0), "Moon/Crater").Kind.Should().Be(ZoneResolutionKind.Unknown);
        ZoneRules.Canonical("Moon/Crater").Should().BeNull();
        ZoneRules.Canonical("Europe/Oslo").Should().Be("Europe/Oslo");
    }

    [Test]
    public void A_standard_name_in_summer_is_out_of_season()
    {
        var season = ZoneRules.Season(new LocalDateTime(2025, 6, 4, 10, 0), Zone("10:00 PST"))!.Value;
        season.IsInForce.Should().BeFalse();
        season.IsWrittenDaylight.Should().BeFalse();
        season.InForce.Should().Be(Offset.FromHours(-7));
        season.AbbreviationInForce.Should().Be("PDT");
        season.IsDaylightInForce.Should().BeTrue();
    }

    [Test]
    public void A_summer_name_in_winter_is_out_of_season()
    {
        var season = ZoneRules.Season(new LocalDateTime(2025, 1, 4, 10, 0), Zone("10:00 CEST"))!.Value;
        season.IsInForce.Should().BeFalse();
        season.IsWrittenDaylight.Should().BeTrue();
        season.AbbreviationInForce.Should().Be("CET");
    }

    [Test]
    public void In_an_overlap_either_name_is_in_force()
    {
        var local = new LocalDateTime(2025, 11, 2, 1, 30);
        ZoneRules.Season(local, Zone("01:30 PST"))!.Value.IsInForce.Should().BeTrue();
        ZoneRules.Season(local, Zone("01:30 PDT"))!.Value.IsInForce.Should().BeTrue();
        ZoneRules.Season(local, Zone("01:30 PDT"))!.Value.Kind.Should().Be(ZoneResolutionKind.Overlap);
    }

    [Test]
    public void A_region_without_letters_is_named_by_the_table() =>
        ZoneRules.Season(new LocalDateTime(2025, 6, 4, 10, 0), Zone("10:00 SGT"))!.Value.AbbreviationInForce.Should().Be("SGT");

    [Test]
    public void A_zone_without_region_has_no_season()
    {
        ZoneRules.Season(new LocalDateTime(2025, 6, 4, 10, 0), Zone("10:00 UTC")).Should().BeNull();
        ZoneRules.Season(new LocalDateTime(2025, 6, 4, 10, 0), Zone("10:00 IST")).Should().BeNull();
        ZoneRules.Season(new LocalDateTime(2025, 6, 4, 10, 0), Zone("10:00 GMT"), "Europe/London")!.Value.AbbreviationInForce.Should().Be("BST");
    }

    [TestCase("CST", "-06", "+08", "-05")]
    [TestCase("IST", "+05:30", "+01", "+02")]
    [TestCase("AST", "-04", "+03")]
    [TestCase("PST")]
    public void A_shared_abbreviation_lists_its_meanings(string name, params string[] offsets) =>
        ZoneTable.Meanings(name).Select(meaning => meaning.Offset!.Value.ToString()).Should().Equal(offsets);

    [Test]
    public void Every_region_of_the_table_exists()
    {
        var letters = Enumerable.Range('A', 26).Select(code => (char)code).ToList();
        var names = letters.SelectMany(a => letters.SelectMany(b => letters.Select(c => $"{a}{b}{c}")))
            .Concat(["PT", "MT", "CT", "ET", "AKST", "AKDT", "BRST", "CLST", "WEST", "CEST", "MEST", "EEST", "WAST", "SAST", "WITA", "IRST"])
            .Concat(["AWST", "AWDT", "ACST", "ACDT", "AEST", "AEDT", "NZST", "NZDT", "CHST"]);
        var regions = names.Select(name => ZoneTable.Find(name)?.TzdbId).Where(id => id is not null).ToList();
        regions.Should().HaveCountGreaterThan(50).And.OnlyContain(id => DateTimeZoneProviders.Tzdb.Ids.Contains(id!));
    }

    private static ZonePart Zone(string text) => Scanned.Single<InstantReading>(text).Zone!;
}
