using Linter.Readings;
using NodaTime;

namespace Linter.Tests.Readings;

/// <summary>Times of day without a date.</summary>
public sealed class ClockReadingTests
{
    [TestCase("alert at 14:05 fired", "time T14:05", "[14:05]")]
    [TestCase("alert at 4:05 fired", "time T04:05", "[4:05]")]
    [TestCase("alert at 14:05:09 fired", "time T14:05:09", "[14:05:09]")]
    [TestCase("alert at 14:05:09.250 fired", "time T14:05:09", "[14:05:09.250]")]
    [TestCase("alert at 14:05:09,250 fired", "time T14:05:09", "[14:05:09,250]")]
    [TestCase("at 3:07 PM the pager rang", "time T15:07", "[3:07 PM]")]
    [TestCase("at 3:07pm the pager rang", "time T15:07", "[3:07pm]")]
    [TestCase("at 3:07 p.m. the pager rang", "time T15:07", "[3:07 p.m.]")]
    [TestCase("at 2.30 a.m the pager rang", "time T02:30", "[2.30 a.m]")]
    [TestCase("at 2.30 pm the pager rang", "time T14:30", "[2.30 pm]")]
    [TestCase("at 9pm the pager rang", "time T21:00", "[9pm]")]
    [TestCase("at 9 AM the pager rang", "time T09:00", "[9 AM]")]
    [TestCase("at 9.am the pager rang", "time T09:00", "[9.am]")]
    [TestCase("at 10: 15 AM the pager rang", "time T10:15", "[10: 15 AM]")]
    [TestCase("at 12:00 AM", "time T00:00", "[12:00 AM]")]
    [TestCase("at 12:26 AM", "time T00:26", "[12:26 AM]")]
    [TestCase("at 12:00 PM", "time T12:00", "[12:00 PM]")]
    [TestCase("at 12:30 PM", "time T12:30", "[12:30 PM]")]
    [TestCase("until noon", "time T12:00", "[noon]")]
    [TestCase("until 12 noon", "time T12:00", "[12 noon]")]
    [TestCase("until 12:00 noon", "time T12:00", "[12:00 noon]")]
    [TestCase("until 12:00 midnight", "time T00:00", "[12:00 midnight]")]
    [TestCase("at 12:00 midnight-blue fired", "time T12:00", "[12:00]")]
    [TestCase("at 11:00 noon", "time T11:00; time T12:00", "[11:00] [noon]")]
    [TestCase("at 23:59:60", "time T23:59:60", "[23:59:60]")]
    [TestCase("around midday", "time T12:00", "[midday]")]
    [TestCase("before midnight", "time T00:00", "[midnight]")]
    [TestCase("at 24:00", "time T24:00", "[24:00]")]
    [TestCase("at 0:00", "time T00:00", "[0:00]")]
    [TestCase("**09:15 AM:** paged", "time T09:15", "[09:15 AM]")]
    [TestCase("_5:50 PM_ – complaint", "time T17:50", "[5:50 PM]")]
    [TestCase("- `10:40` - branch deployed", "time T10:40", "[10:40]")]
    [TestCase("[08:57] @ana notices", "time T08:57", "[08:57]")]
    [TestCase("at 14：05", "time T14:05", "[14：05]")]
    [TestCase("at 3:07\u202FPM", "time T15:07", "[3:07\u202FPM]")]
    [TestCase("at 3:07\u00A0PM", "time T15:07", "[3:07\u00A0PM]")]
    [TestCase("at 3:07&nbsp;PM", "time T15:07", "[3:07&nbsp;PM]")]
    [TestCase("open since 14:05+ or so", "time T14:05", "[14:05+]")]
    [TestCase("between 9:00 and lunch", "time T09:00", "[9:00]")]
    public void A_clock_is_read(string text, string expected, string quotes)
    {
        Scanned.Values(text).Should().Be(expected);
        Scanned.Quotes(text).Should().Be(quotes);
    }

    [Test]
    public void A_clock_tells_how_exact_it_is()
    {
        Clock("at 9 pm").Resolution.Should().Be(Duration.FromHours(1));
        Clock("at 9:00 pm").Resolution.Should().Be(Duration.FromMinutes(1));
        Clock("at 9:00:00").Resolution.Should().Be(Duration.FromSeconds(1));
    }

    [Test]
    public void A_clock_keeps_its_meridiem_as_written()
    {
        Clock("at 9:00 pm").Meridiem.Should().Be(Meridiem.Pm);
        Clock("at 9:00 a.m.").Meridiem.Should().Be(Meridiem.Am);
        Clock("at 9:00").Meridiem.Should().Be(Meridiem.None);
    }

    [Test]
    public void Midnight_that_ends_the_day_is_marked()
    {
        Clock("at 24:00").IsEndOfDay.Should().BeTrue();
        Clock("at 24:00").ToLocalTime().Should().Be(LocalTime.Midnight);
        Clock("at 24:00").On(new LocalDate(2025, 3, 4)).Should().Be(new LocalDateTime(2025, 3, 5, 0, 0));
        Clock("at 00:00").On(new LocalDate(2025, 3, 4)).Should().Be(new LocalDateTime(2025, 3, 4, 0, 0));
    }

    [TestCase("9:00 for 2 hours", "time T09:00; duration PT2H")]
    [TestCase("14:30 UTC (7:30 AM PST)", "time T14:30+00:00; time T07:30-08:00")]
    [TestCase("14:30 UTC / 10:30 EDT", "time T14:30+00:00; time T10:30-04:00")]
    [TestCase("14:30 UTC/10:30 EDT", "time T14:30+00:00; time T10:30-04:00")]
    [TestCase("9:00 AM (EST)/6:00 AM (PST)", "time T09:00-05:00; time T06:00-08:00")]
    [TestCase("from 22:15 CEST (20:15 UTC) to 23:00 CEST", "time T22:15+02:00; time T20:15+00:00; time T23:00+02:00")]
    [TestCase("at 9:00 or 10:00", "time T09:00; time T10:00")]
    public void Two_values_that_do_not_compose_stay_two(string text, string expected) => Scanned.Values(text).Should().Be(expected);

    private static ClockPart Clock(string text) => Scanned.Single<InstantReading>(text).Clock!;
}
