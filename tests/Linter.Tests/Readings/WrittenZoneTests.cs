using Linter.Readings;
using NodaTime;

namespace Linter.Tests.Readings;

public sealed class WrittenZoneTests
{
    [TestCase("UTC", 0)]
    [TestCase("+05:30", 330)]
    [TestCase("-08:00", -480)]
    [TestCase("+0100", 60)]
    [TestCase("UTC+2", 120)]
    [TestCase(" CET ", 60)]
    [TestCase("JST", 540)]
    public void An_offset_or_an_abbreviation_counts_all_year(string text, int minutes)
    {
        var zone = WrittenZone.Parse(text)!;
        (zone.Offset, zone.TzdbId).Should().Be((Offset.FromSeconds(minutes * 60), null));
    }

    [TestCase("Europe/Oslo", "Europe/Oslo")]
    [TestCase("PT", "America/Los_Angeles")]
    public void A_region_has_the_rules_of_the_tz_database(string text, string id)
    {
        var zone = WrittenZone.Parse(text)!;
        (zone.Offset, zone.TzdbId).Should().Be((null, id));
    }

    [TestCase("")]
    [TestCase("IST")]
    [TestCase("local time")]
    [TestCase("Europe/Osl")]
    [TestCase("UTC or so")]
    [TestCase("5")]
    [TestCase("Z")]
    [TestCase("XYT")]
    [TestCase("+25:00")]
    public void What_has_no_single_meaning_is_no_zone(string text) => WrittenZone.Parse(text).Should().BeNull();

    [Test]
    public void An_abbreviation_takes_its_meaning_from_an_offset_or_a_region()
    {
        WrittenZone.ParseMeaning("ist", "+05:30").Should().Be(new ZoneAbbreviation("IST", ZoneKind.Abbreviation, Offset.FromHoursAndMinutes(5, 30), null, IsDaylight: false));
        WrittenZone.ParseMeaning("HQT", "Europe/Oslo").Should().Be(new ZoneAbbreviation("HQT", ZoneKind.Generic, null, "Europe/Oslo", IsDaylight: false));
        WrittenZone.ParseMeaning("HQT", "nowhere").Should().BeNull();
    }
}
