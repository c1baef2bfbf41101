using Linter.Readings;
using NodaTime;

namespace Linter.Tests.Readings;

/// <summary>Lengths of time.</summary>
public sealed class DurationReadingTests
{
    [TestCase("for 5 hours", "PT5H", "5 hours")]
    [TestCase("for 90 minutes", "PT1H30M", "90 minutes")]
    [TestCase("for 1,415 minutes", "PT23H35M", "1,415 minutes")]
    [TestCase("for 4 hours 30 minutes", "PT4H30M", "4 hours 30 minutes")]
    [TestCase("for 4 hours and 30 minutes", "PT4H30M", "4 hours and 30 minutes")]
    [TestCase("for 1 hour, 5 minutes, and 30 seconds", "PT1H5M30S", "1 hour, 5 minutes, and 30 seconds")]
    [TestCase("for 4h 27m", "PT4H27M", "4h 27m")]
    [TestCase("for 1h50m", "PT1H50M", "1h50m")]
    [TestCase("for 1d 6h 40m", "P1DT6H40M", "1d 6h 40m")]
    [TestCase("for 30min", "PT30M", "30min")]
    [TestCase("for 3hrs", "PT3H", "3hrs")]
    [TestCase("a 20-minute outage", "PT20M", "20-minute")]
    [TestCase("a 3 day gap", "P3D", "3 day")]
    [TestCase("for 2 weeks", "P14D", "2 weeks")]
    [TestCase("for 36 hours", "P1DT12H", "36 hours")]
    [TestCase("took 200ms", "PT0.2S", "200ms")]
    [TestCase("for 4.5 hours", "PT4H30M", "4.5 hours")]
    [TestCase("for 2½ hours", "PT2H30M", "2½ hours")]
    [TestCase("for 2 1/2 hours", "PT2H30M", "2 1/2 hours")]
    [TestCase("for ½ hour", "PT30M", "½ hour")]
    [TestCase("for three hours", "PT3H", "three hours")]
    [TestCase("for twenty-five minutes", "PT25M", "twenty-five minutes")]
    [TestCase("for forty five minutes", "PT45M", "forty five minutes")]
    [TestCase("for an hour", "PT1H", "an hour")]
    [TestCase("for half an hour", "PT30M", "half an hour")]
    [TestCase("for a half hour", "PT30M", "a half hour")]
    [TestCase("for half a day", "PT12H", "half a day")]
    [TestCase("for a quarter of an hour", "PT15M", "a quarter of an hour")]
    [TestCase("for three quarters of an hour", "PT45M", "three quarters of an hour")]
    [TestCase("for an hour and a half", "PT1H30M", "an hour and a half")]
    [TestCase("for a day and a half", "P1DT12H", "a day and a half")]
    [TestCase("for an hour and 45 minutes", "PT1H45M", "an hour and 45 minutes")]
    [TestCase("for two and a half hours", "PT2H30M", "two and a half hours")]
    [TestCase("for one and a quarter hours", "PT1H15M", "one and a quarter hours")]
    [TestCase("for 2 and half hours", "PT2H30M", "2 and half hours")]
    [TestCase("for a couple of hours", "PT2H", "a couple of hours")]
    [TestCase("for 2 days, 4:13:02", "P2DT4H13M2S", "2 days, 4:13:02")]
    [TestCase("for 0h 16m", "PT16M", "0h 16m")]
    [TestCase("after 0 minutes", "PT0S", "0 minutes")]
    [TestCase("for 13+ hours", "PT13H", "13+ hours")]
    [TestCase("for 2h+ now", "PT2H", "2h+")]
    public void A_length_is_read(string text, string value, string quote)
    {
        var reading = Scanned.Single<DurationReading>(text);
        reading.Value.Should().Be(value);
        Scanned.Quote(text, reading.Span).Should().Be(quote);
    }

    [TestCase("took 20 to 30 min", "PT20M/PT30M", "20 to 30 min")]
    [TestCase("took 20-30 minutes", "PT20M/PT30M", "20-30 minutes")]
    [TestCase("took 2–3 weeks", "P14D/P21D", "2–3 weeks")]
    [TestCase("took between 20 and 30 minutes", "PT20M/PT30M", "20 and 30 minutes")]
    [TestCase("took 1h to 2h", "PT1H/PT2H", "1h to 2h")]
    [TestCase("took two to three hours", "PT2H/PT3H", "two to three hours")]
    [TestCase("took 30 minutes to an hour", "PT30M/PT1H", "30 minutes to an hour")]
    [TestCase("took ~4-5 days", "P4D/P5D", "4-5 days")]
    public void An_interval_of_lengths_is_one_reading(string text, string value, string quote)
    {
        var reading = Scanned.Single<DurationReading>(text);
        reading.Value.Should().Be(value);
        Scanned.Quote(text, reading.Span).Should().Be(quote);
    }

    [TestCase("grew from 200ms to 32s", "duration PT0.2S; duration PT32S")]
    [TestCase("TTL 24h → 48h", "duration P1D; duration P2D")]
    public void A_change_is_no_interval(string text, string expected) => Scanned.Values(text).Should().Be(expected);

    [TestCase("lasted 1:30", "PT1H30M")]
    [TestCase("lasted 1:30:05", "PT1H30M5S")]
    [TestCase("**Duration:** 2:15", "PT2H15M")]
    [TestCase("Time to recovery: 0:45", "PT45M")]
    [TestCase("was down 4:30 h", "PT4H30M")]
    [TestCase("was down 26:30 hours", "P1DT2H30M")]
    public void A_clock_is_a_length_where_the_text_says_so(string text, string value) =>
        Scanned.Single<DurationReading>(text).Value.Should().Be(value);

    [TestCase("1:30", "duration PT1H30M")]
    [TestCase("1:30:00", "duration PT1H30M")]
    [TestCase("14:00 - 16:30 UTC", "range T14:00+00:00/T16:30+00:00")]
    [TestCase("from 3:00 PM", "time T15:00")]
    [TestCase("about 2 hours", "duration PT2H")]
    public void The_value_of_a_duration_label_may_be_a_clock_like_length(string text, string expected) =>
        Scanned.Values(text, ReadingContext.Length).Should().Be(expected);

    [TestCase("**Duration:** 4:30 am – 7:00 am, June 1, 2024", "range 2024-06-01T04:30/2024-06-01T07:00")]
    [TestCase("Duration: 14:00 - 16:30 UTC", "range T14:00+00:00/T16:30+00:00")]
    public void A_window_behind_a_duration_label_stays_a_range(string text, string expected) => Scanned.Values(text).Should().Be(expected);

    [TestCase("T+15m", "PT15M")]
    [TestCase("T+2h10m", "PT2H10M")]
    [TestCase("T+01:20", "PT1H20M")]
    [TestCase("T+90s", "PT1M30S")]
    [TestCase("T + 15 min", "PT15M")]
    [TestCase("T-5m", "-PT5M")]
    [TestCase("T−5 min", "-PT5M")]
    [TestCase("+0:15", "PT15M")]
    [TestCase("- **+0:15** rollback", "PT15M")]
    [TestCase("**T+0:15** - rollback", "PT15M")]
    public void An_offset_from_the_start_is_relative(string text, string value)
    {
        var reading = Scanned.Single<DurationReading>(text);
        reading.Value.Should().Be(value);
        reading.IsRelative.Should().BeTrue();
        reading.Subject.Should().Be(ReadingSubject.Unknown);
    }

    [TestCase("4 h 30 min", 60)]
    [TestCase("5 hours", 3600)]
    [TestCase("4.5 hours", 360)]
    [TestCase("an hour and a half", 1800)]
    [TestCase("half an hour", 1800)]
    [TestCase("a quarter of an hour", 900)]
    [TestCase("2 hours, 4 seconds", 1)]
    [TestCase("20 to 30 min", 60)]
    [TestCase("3 days", 86400)]
    [TestCase("lasted 1:30", 60)]
    public void The_smallest_unit_gives_the_rounding_band(string text, int seconds) =>
        Scanned.Single<DurationReading>(text).SmallestUnit.Should().Be(Duration.FromSeconds(seconds));

    [TestCase("several hours")]
    [TestCase("within minutes")]
    [TestCase("a while")]
    [TestCase("a few days")]
    [TestCase("for hours")]
    [TestCase("10 times an hour")]
    [TestCase("40 requests a minute")]
    [TestCase("10 per 15 minutes")]
    [TestCase("24-hour clock")]
    [TestCase("24 hours a day, 7 days a week")]
    [TestCase("24m DAI were at risk")]
    [TestCase("the 500s went away")]
    [TestCase("in the 1990s")]
    [TestCase("a second wave")]
    [TestCase("the twenty second of them")]
    [TestCase("2048m of memory")]
    [TestCase("a 3D view")]
    [TestCase("5M rows")]
    [TestCase("3 months and 2 years")]
    [TestCase("10h47")]
    [TestCase("m1.2h")]
    [TestCase("$5m lost")]
    public void What_is_vague_or_no_time_is_not_read(string text) => Scanned.All(text).OfType<DurationReading>().Should().BeEmpty();
}
