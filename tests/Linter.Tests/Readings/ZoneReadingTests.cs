using Linter.Readings;
using NodaTime;

namespace Linter.Tests.Readings;

/// <summary>Zones beside clocks and zones that stand alone.</summary>
public sealed class ZoneReadingTests
{
    [TestCase("10:00 UTC", "T10:00+00:00", "10:00 UTC")]
    [TestCase("10:00Z", "T10:00+00:00", "10:00Z")]
    [TestCase("10:00 GMT", "T10:00+00:00", "10:00 GMT")]
    [TestCase("3:00 PM (GMT)", "T15:00+00:00", "3:00 PM (GMT)")]
    [TestCase("3:00 PM, EST", "T15:00-05:00", "3:00 PM, EST")]
    [TestCase("3:00 PM [CET]", "T15:00+01:00", "3:00 PM [CET]")]
    [TestCase("15:00 +02:00", "T15:00+02:00", "15:00 +02:00")]
    [TestCase("15:00:00 -0500", "T15:00:00-05:00", "15:00:00 -0500")]
    [TestCase("3:00 PM GMT + 1", "T15:00+01:00", "3:00 PM GMT + 1")]
    [TestCase("3:00 PM UTC+1", "T15:00+01:00", "3:00 PM UTC+1")]
    [TestCase("3:00 PM UTC+1 users saw errors", "T15:00+01:00", "3:00 PM UTC+1")]
    [TestCase("3:00 PM UTC+5:30", "T15:00+05:30", "3:00 PM UTC+5:30")]
    [TestCase("3:00 PM UTC+0530", "T15:00+05:30", "3:00 PM UTC+0530")]
    [TestCase("3:00 PM (UTC−3)", "T15:00-03:00", "3:00 PM (UTC−3)")]
    [TestCase("3:00 PM (UTC -3)", "T15:00-03:00", "3:00 PM (UTC -3)")]
    [TestCase("3:00 PM UTC -3 alert fired", "T15:00-03:00", "3:00 PM UTC -3")]
    [TestCase("3:00 PM (GMT +5:30 hrs)", "T15:00+05:30", "3:00 PM (GMT +5:30 hrs)")]
    [TestCase("3:00 PM Pacific alert fired", "T15:00", "3:00 PM Pacific")]
    [TestCase("3:00 PM UTC (+01:00)", "T15:00+00:00", "3:00 PM UTC (+01:00)")]
    [TestCase("3:00 PM UTC-7", "T15:00-07:00", "3:00 PM UTC-7")]
    [TestCase("3:00 PM UTC±0", "T15:00+00:00", "3:00 PM UTC±0")]
    [TestCase("06:17:19 PM +UTC", "T18:17:19+00:00", "06:17:19 PM +UTC")]
    [TestCase("10:00 PST", "T10:00-08:00", "10:00 PST")]
    [TestCase("10:00pst", "T10:00-08:00", "10:00pst")]
    [TestCase("10:00 WAT", "T10:00+01:00", "10:00 WAT")]
    [TestCase("10:00 EAT", "T10:00+03:00", "10:00 EAT")]
    [TestCase("10:00 Pacific Daylight Time", "T10:00-07:00", "10:00 Pacific Daylight Time")]
    [TestCase("10:00 Central Standard Time", "T10:00-06:00", "10:00 Central Standard Time")]
    [TestCase("10:00 West Africa Time (WAT)", "T10:00+01:00", "10:00 West Africa Time (WAT)")]
    [TestCase("10:00 Greenwich Mean Time", "T10:00+00:00", "10:00 Greenwich Mean Time")]
    [TestCase("10:00 Eastern Time (EDT)", "T10:00-04:00", "10:00 Eastern Time (EDT)")]
    [TestCase("10:00 IST (UTC+05:30)", "T10:00+05:30", "10:00 IST (UTC+05:30)")]
    [TestCase("10:00 CST (+08:00)", "T10:00+08:00", "10:00 CST (+08:00)")]
    [TestCase("10:00 GMT+0900 (JST)", "T10:00+09:00", "10:00 GMT+0900 (JST)")]
    [TestCase("10:00 CST", "T10:00", "10:00 CST")]
    [TestCase("10:00 IST", "T10:00", "10:00 IST")]
    [TestCase("10:00 PT", "T10:00", "10:00 PT")]
    [TestCase("10:00 London time", "T10:00", "10:00 London time")]
    [TestCase("10:00 local time", "T10:00", "10:00 local time")]
    [TestCase("10:00 Europe/Oslo", "T10:00", "10:00 Europe/Oslo")]
    [TestCase("10:00 [America/New_York]", "T10:00", "10:00 [America/New_York]")]
    [TestCase("10:00 US/Pacific", "T10:00", "10:00 US/Pacific")]
    [TestCase("10:00 PST8PDT", "T10:00", "10:00 PST8PDT")]
    [TestCase("0615Z", "T06:15+00:00", "0615Z")]
    [TestCase("0615 UTC", "T06:15+00:00", "0615 UTC")]
    public void A_zone_beside_a_clock_belongs_to_it(string text, string value, string quote)
    {
        var reading = Scanned.Single<InstantReading>($"seen {text}.");
        reading.Value.Should().Be(value);
        reading.Zone.Should().NotBeNull();
        Scanned.Quote($"seen {text}.", reading.Span).Should().Be(quote);
    }

    [TestCase("10:00 AT the office", "time T10:00")]
    [TestCase("14:00 UTC - 3 pods restarted", "time T14:00+00:00")]
    [TestCase("**14:00 UTC** - 10 pods restarted", "time T14:00+00:00")]
    [TestCase("14:00 UTC +15 pods", "time T14:00+00:00")]
    [TestCase("10:00 Central database failed", "time T10:00")]
    [TestCase("10:00 eat lunch", "time T10:00")]
    [TestCase("14:30 UTC -3 nodes left", "time T14:30+00:00")]
    [TestCase("14:30 UTC +2 more alerts", "time T14:30+00:00")]
    [TestCase("2:30 PM Eastern region failed", "time T14:30")]
    [TestCase("2:30 PM Pacific Ocean cable", "time T14:30")]
    [TestCase("10:00 Pacific/Nowhere", "time T10:00")]
    public void Words_and_amounts_behind_a_clock_are_no_zone(string text, string expected) => Scanned.Values(text).Should().Be(expected);

    [TestCase("2025-01-10 10:00 PT", "2025-01-10T10:00-08:00")]
    [TestCase("2025-06-10 10:00 PT", "2025-06-10T10:00-07:00")]
    [TestCase("2025-06-10 10:00 PST", "2025-06-10T10:00-08:00")]
    [TestCase("2025-07-01 10:00 CET", "2025-07-01T10:00+01:00")]
    [TestCase("2025-07-01 10:00 Europe/Oslo", "2025-07-01T10:00+02:00")]
    [TestCase("2025-07-01 10:00 London time", "2025-07-01T10:00+01:00")]
    [TestCase("2025-03-09 02:30 PT", "2025-03-09T02:30")]
    [TestCase("2025-11-02 01:30 PT", "2025-11-02T01:30")]
    [TestCase("March 9 10:00 PT", "XXXX-03-09T10:00")]
    public void A_zone_with_rules_has_an_offset_only_with_a_full_date_and_one_instant(string text, string value) =>
        Scanned.Single(text).Value.Should().Be(value);

    [TestCase("10:00 UTC", ZoneKind.Offset, "UTC", null)]
    [TestCase("10:00 +02:00", ZoneKind.Offset, "+02:00", null)]
    [TestCase("10:00 pst", ZoneKind.Abbreviation, "PST", "America/Los_Angeles")]
    [TestCase("10:00 CEST", ZoneKind.Abbreviation, "CEST", "Europe/Paris")]
    [TestCase("10:00 IST", ZoneKind.Ambiguous, "IST", null)]
    [TestCase("10:00 ET", ZoneKind.Generic, "ET", "America/New_York")]
    [TestCase("10:00 europe", null, null, null)]
    [TestCase("10:00 Europe/Oslo", ZoneKind.Iana, "Europe/Oslo", "Europe/Oslo")]
    [TestCase("10:00 local time", ZoneKind.Local, "local time", null)]
    public void A_zone_tells_its_kind_name_and_region(string text, ZoneKind? kind, string? name, string? region)
    {
        var zone = Scanned.Single<InstantReading>(text).Zone;
        zone?.Kind.Should().Be(kind);
        zone?.Name.Should().Be(name);
        zone?.TzdbId.Should().Be(region);
        (zone is null).Should().Be(kind is null);
    }

    [Test]
    public void An_offset_beside_an_abbreviation_decides_and_is_marked()
    {
        var zone = Scanned.Single<InstantReading>("10:00 PST (UTC-7)").Zone!;
        zone.Name.Should().Be("PST");
        zone.Offset.Should().Be(Offset.FromHours(-7));
        zone.HasOwnOffset.Should().BeTrue();
    }

    [Test]
    public void A_zulu_mark_before_an_offset_is_kept_as_the_name()
    {
        var zone = Scanned.Single<InstantReading>("2025-03-04T14:00Z+02:00").Zone!;
        zone.Name.Should().Be("Z");
        zone.Offset.Should().Be(Offset.FromHours(2));
        zone.HasOwnOffset.Should().BeTrue();
    }

    [TestCase("(all times UTC)", "zone +00:00", "[UTC]")]
    [TestCase("All times in CET.", "zone +01:00", "[CET]")]
    [TestCase("*All times are in UTC+5*", "zone +05:00", "[UTC+5]")]
    [TestCase("All times in Pacific Time", "zone America/Los_Angeles", "[Pacific Time]")]
    [TestCase("All times below are in JST, Japan Standard Time.", "zone +09:00", "[JST]")]
    [TestCase("Times given in the server's time zone, which is UTC.", "zone +00:00", "[UTC]")]
    [TestCase("Times: IST", "zone IST", "[IST]")]
    [TestCase("Timezone: Europe/Oslo", "zone Europe/Oslo", "[Europe/Oslo]")]
    [TestCase("| Time (UTC) |", "zone +00:00", "[UTC]")]
    public void A_zone_that_applies_to_the_times_that_follow_is_read(string text, string expected, string quotes)
    {
        Scanned.Values(text).Should().Be(expected);
        Scanned.Quotes(text).Should().Be(quotes);
    }

    [TestCase("Timeline (UTC)", "zone +00:00")]
    [TestCase("UTC", "zone +00:00")]
    [TestCase("Time (UTC/PT)", "zone +00:00; zone America/Los_Angeles")]
    [TestCase("Timeline in EDT", "zone -04:00")]
    [TestCase("Timeline (PDT)", "zone -07:00")]
    [TestCase("Timeline – UTC", "zone +00:00")]
    [TestCase("UTC Timeline", "zone +00:00")]
    [TestCase("Timeline (UTC times)", "zone +00:00")]
    [TestCase("Timeline (in UTC, 24-hour clock)", "zone +00:00")]
    [TestCase("Rollback – EAT", "")]
    [TestCase("In MSK, brokers failed", "")]
    [TestCase("UTC offsets", "")]
    [TestCase("CAT deployment", "")]
    [TestCase("The ET project", "")]
    public void A_caption_may_hold_a_lone_zone(string text, string expected) =>
        Scanned.Values(text, ReadingContext.Caption).Should().Be(expected);

    [TestCase("The team works in UTC and CET.")]
    [TestCase("The CAT token and the PT unit")]
    [TestCase("It is time EST was fixed")]
    public void A_lone_abbreviation_in_prose_is_no_reading(string text) => Scanned.All(text).Should().BeEmpty();
}
