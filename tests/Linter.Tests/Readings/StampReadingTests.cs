using Linter.Readings;

namespace Linter.Tests.Readings;

/// <summary>Forms that are read only where a timeline entry or a time cell begins.</summary>
public sealed class StampReadingTests
{
    [TestCase("1930 alert fired", "time T19:30")]
    [TestCase("0930hrs alert fired", "time T09:30")]
    [TestCase("2105hrs WAT: alert fired", "time T21:05+01:00")]
    [TestCase("- 1625 - alert fired", "time T16:25")]
    [TestCase("0730-0930 slow", "range T07:30/T09:30")]
    [TestCase("10h47 alert fired", "time T10:47")]
    [TestCase("[12-05 16:21] crash loop", "datetime XXXX-12-05T16:21")]
    [TestCase("08-01 06:20", "datetime XXXX-08-01T06:20")]
    [TestCase("Jan 20 14:02", "datetime XXXX-01-20T14:02")]
    [TestCase("February 15, 2024: 7:56am UTC", "datetime 2024-02-15T07:56+00:00")]
    [TestCase("1.10:30 AM alert fired", "time T10:30")]
    [TestCase("2. **Apr 02, 2021 21:16** report", "datetime 2021-04-02T21:16")]
    [TestCase("~11:31-12:01 slow", "range T11:31/T12:01")]
    [TestCase("2020-10-06 09:00 - 11:00", "range 2020-10-06T09:00/2020-10-06T11:00")]
    [TestCase("+0:15 rollback", "duration PT15M")]
    [TestCase("+15m rollback", "duration PT15M")]
    [TestCase("T+5 rollback", "duration PT5M")]
    [TestCase("{{ 06:10 }}", "time T06:10")]
    [TestCase("- [x] 06:10 done", "time T06:10")]
    public void A_stamp_is_read(string text, string expected) => Scanned.Values(text, ReadingContext.Stamp).Should().Be(expected);

    [TestCase("1930 alerts fired")]
    [TestCase("10h47 later")]
    [TestCase("between 0730-0930")]
    [TestCase("a quarter past 3pm")]
    [TestCase("[12-05] crash loop")]
    [TestCase("+15m rollback")]
    [TestCase("T+5 rollback")]
    public void In_prose_the_same_is_no_time(string text) =>
        Scanned.All(text).Where(reading => reading is InstantReading || reading is DurationReading { IsRelative: true }).Should().BeEmpty();

    [TestCase("2024 began badly", "")]
    [TestCase("alert 1930 fired", "")]
    [TestCase("2561 is no clock", "")]
    public void Years_and_inner_numbers_are_no_stamps(string text, string expected) =>
        Scanned.Values(text, ReadingContext.Stamp).Should().Be(expected);
}
