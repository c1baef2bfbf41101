using Linter.Readings;

namespace Linter.Tests.Readings;

/// <summary>Two instants of one kind joined to a range.</summary>
public sealed class RangeReadingTests
{
    [TestCase("from 14:00 to 16:30 it was slow", "T14:00/T16:30", "14:00 to 16:30")]
    [TestCase("14:00-16:30", "T14:00/T16:30", "14:00-16:30")]
    [TestCase("14:00 - 16:30 UTC", "T14:00+00:00/T16:30+00:00", "14:00 - 16:30 UTC")]
    [TestCase("14:00–16:30 UTC", "T14:00+00:00/T16:30+00:00", "14:00–16:30 UTC")]
    [TestCase("14:00 — 16:30", "T14:00/T16:30", "14:00 — 16:30")]
    [TestCase("14:00 → 16:30", "T14:00/T16:30", "14:00 → 16:30")]
    [TestCase("14:00 -> 16:30", "T14:00/T16:30", "14:00 -> 16:30")]
    [TestCase("14:00 UTC until 16:30", "T14:00+00:00/T16:30+00:00", "14:00 UTC until 16:30")]
    [TestCase("14:00 till 16:30", "T14:00/T16:30", "14:00 till 16:30")]
    [TestCase("14:00 through 16:30", "T14:00/T16:30", "14:00 through 16:30")]
    [TestCase("between 14:00 and 16:30", "T14:00/T16:30", "14:00 and 16:30")]
    [TestCase("between the hours of 13:00:00 and 17:35:08", "T13:00:00/T17:35:08", "13:00:00 and 17:35:08")]
    [TestCase("starting at 14:00 and ending at 16:30", "T14:00/T16:30", "14:00 and ending at 16:30")]
    [TestCase("**09:00** – **09:30**", "T09:00/T09:30", "09:00** – **09:30")]
    [TestCase("`09:00` - `09:30`", "T09:00/T09:30", "09:00` - `09:30")]
    [TestCase("2:00 AM to 6:30 AM UTC on Saturday, March 9, 2024", "2024-03-09T02:00+00:00/2024-03-09T06:30+00:00", "2:00 AM to 6:30 AM UTC on Saturday, March 9, 2024")]
    [TestCase("June 4, 2023, 10:00 AM - June 4, 2023, 2:00 PM (PST)", "2023-06-04T10:00-08:00/2023-06-04T14:00-08:00", "June 4, 2023, 10:00 AM - June 4, 2023, 2:00 PM (PST)")]
    [TestCase("from 2024-08-10 14:30 UTC to 2024-08-10 15:45 UTC", "2024-08-10T14:30+00:00/2024-08-10T15:45+00:00", "2024-08-10 14:30 UTC to 2024-08-10 15:45 UTC")]
    [TestCase("January 24, 2024, 15:00 to 18:30 UTC", "2024-01-24T15:00+00:00/2024-01-24T18:30+00:00", "January 24, 2024, 15:00 to 18:30 UTC")]
    [TestCase("on May 7, 2024, from 10:00 to 12:00", "2024-05-07T10:00/2024-05-07T12:00", "May 7, 2024, from 10:00 to 12:00")]
    [TestCase("on May 7 between 10:00 and 12:00 CET", "XXXX-05-07T10:00+01:00/XXXX-05-07T12:00+01:00", "May 7 between 10:00 and 12:00 CET")]
    [TestCase("10:00 - 12:00, May 7, 2024", "2024-05-07T10:00/2024-05-07T12:00", "10:00 - 12:00, May 7, 2024")]
    [TestCase("10:00 to 12:00 on May 7, 2024 (CET)", "2024-05-07T10:00+01:00/2024-05-07T12:00+01:00", "10:00 to 12:00 on May 7, 2024 (CET)")]
    [TestCase("2024-05-07T10:00Z/2024-05-07T12:00Z", "2024-05-07T10:00+00:00/2024-05-07T12:00+00:00", "2024-05-07T10:00Z/2024-05-07T12:00Z")]
    [TestCase("July 13-15, 2024", "2024-07-13/2024-07-15", "July 13-15, 2024")]
    [TestCase("July 13 to 15", "XXXX-07-13/XXXX-07-15", "July 13 to 15")]
    [TestCase("13 - 15 July 2024", "2024-07-13/2024-07-15", "13 - 15 July 2024")]
    [TestCase("the 13th to the 15th of July", "XXXX-07-13/XXXX-07-15", "13th to the 15th of July")]
    [TestCase("July 13 - August 2, 2024", "2024-07-13/2024-08-02", "July 13 - August 2, 2024")]
    [TestCase("December 28 - January 3, 2024", "2023-12-28/2024-01-03", "December 28 - January 3, 2024")]
    [TestCase("December 28, 2023 to January 3", "2023-12-28/2024-01-03", "December 28, 2023 to January 3")]
    [TestCase("2024-05-07 – 2024-05-09", "2024-05-07/2024-05-09", "2024-05-07 – 2024-05-09")]
    [TestCase("from 10/1 to 11/7", "XXXX-10-01/XXXX-11-07", "10/1 to 11/7")]
    public void Two_ends_make_a_range(string text, string value, string quote)
    {
        var range = Scanned.Single<RangeReading>(text);
        range.Value.Should().Be(value);
        Scanned.Quote(text, range.Span).Should().Be(quote);
    }

    [TestCase("2:00 to 6:30 AM", "T02:00/T06:30")]
    [TestCase("3 - 4:30pm", "T15:00/T16:30")]
    [TestCase("8-11pm", "T20:00/T23:00")]
    [TestCase("12-3pm", "T12:00/T15:00")]
    [TestCase("9.30-4.30pm", "T09:30/T16:30")]
    [TestCase("9:30 to 3:00 pm", "T09:30/T15:00")]
    [TestCase("10:30 to 2:30 AM", "T22:30/T02:30")]
    [TestCase("11:30 am to 12:30", "T11:30/T12:30")]
    [TestCase("1:30 pm to 3:30", "T13:30/T15:30")]
    [TestCase("11 PM to 1", "T23:00/T01:00")]
    [TestCase("10 PM to 11 PM", "T22:00/T23:00")]
    [TestCase("13:00 to 2 PM", "T13:00/T14:00")]
    public void One_meridiem_serves_both_ends_within_twelve_hours(string text, string value) =>
        Scanned.Single<RangeReading>(text).Value.Should().Be(value);

    [Test]
    public void A_copied_meridiem_is_marked()
    {
        var range = Scanned.Single<RangeReading>("2:00 to 6:30 AM");
        range.Start.Clock!.IsMeridiemShared.Should().BeTrue();
        range.Start.Clock.Meridiem.Should().Be(Meridiem.Am);
        range.End.Clock!.IsMeridiemShared.Should().BeFalse();
    }

    [TestCase("March 4, 2025 22:30 - 00:15 UTC", "2025-03-04T22:30+00:00/2025-03-05T00:15+00:00", true)]
    [TestCase("December 31, 2024 10:00 pm - 1:00 am", "2024-12-31T22:00/2025-01-01T01:00", true)]
    [TestCase("22:30 to 00:15 on March 4, 2025", "2025-03-04T22:30/2025-03-05T00:15", true)]
    [TestCase("March 31 22:30 - 00:15", "XXXX-03-31T22:30/XXXX-04-01T00:15", true)]
    [TestCase("22:30 to March 4, 2025 00:15", "2025-03-03T22:30/2025-03-04T00:15", false)]
    [TestCase("14:00 to 2025-03-04 13:00 UTC", "2025-03-03T14:00+00:00/2025-03-04T13:00+00:00", false)]
    [TestCase("12:00 to 2025-03-04 13:00 UTC", "2025-03-04T12:00+00:00/2025-03-04T13:00+00:00", false)]
    [TestCase("March 4, 2025 14:00 - 13:00 UTC", "2025-03-04T14:00+00:00/2025-03-04T13:00+00:00", false)]
    [TestCase("22:30 - 00:15", "T22:30/T00:15", false)]
    public void A_dated_range_that_steps_back_twelve_hours_goes_over_midnight(string text, string value, bool endsNextDay)
    {
        var range = Scanned.Single<RangeReading>(text);
        range.Value.Should().Be(value);
        range.EndsNextDay.Should().Be(endsNextDay);
    }

    [Test]
    public void Each_end_of_a_range_has_its_own_offset_in_a_zone_with_rules() =>
        Scanned.Single("from 1:30 AM to 3:30 AM PT on March 10, 2024").Value.Should().Be("2024-03-10T01:30-08:00/2024-03-10T03:30-07:00");

    [TestCase("at 2:30pm to 4 people", "time T14:30")]
    [TestCase("10:00 AM - 3 pods restarted", "time T10:00")]
    [TestCase("May 7 - 3 alerts fired", "date XXXX-05-07")]
    [TestCase("May 7 - 15 users affected", "date XXXX-05-07; count 15 users")]
    [TestCase("10:00 and 11:00", "time T10:00; time T11:00")]
    [TestCase("from 10:00 UTC on, 11:00 at most", "time T10:00+00:00; time T11:00")]
    [TestCase("2024-05-07 to 14:00", "date 2024-05-07; time T14:00")]
    [TestCase("scaled from 2 to 4 replicas", "")]
    [TestCase("retry 1-2-3", "")]
    public void What_is_no_second_end_makes_no_range(string text, string expected) => Scanned.Values(text).Should().Be(expected);
}
