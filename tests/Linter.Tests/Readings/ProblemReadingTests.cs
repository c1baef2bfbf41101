using Linter.Readings;

namespace Linter.Tests.Readings;

/// <summary>Values in date or time position that cannot be used as written.</summary>
public sealed class ProblemReadingTests
{
    [TestCase("**Date:** 2025-02-29")]
    [TestCase("on 2025-13-02 it began")]
    [TestCase("on 2025-06-00 it began")]
    [TestCase("on June 31st it began")]
    [TestCase("on February 30 it began")]
    [TestCase("on 31 June 2025 it began")]
    [TestCase("on 29 February 2025 it began")]
    [TestCase("on 31/31/2025 it began")]
    [TestCase("date: 31/31/31")]
    [TestCase("on 20202-01-16 it began")]
    [TestCase("on 11/03/202 it began")]
    [TestCase("on March 4, 20255")]
    [TestCase("on Febuary 3, 2025 it began")]
    [TestCase("2025-02-30 10:00 UTC alert")]
    [TestCase("June 10 - 31, 2025")]
    [TestCase("31/31/31 10:00 UTC alert")]
    [TestCase("Monday, 31/31/31")]
    [TestCase("on 31.06.2025 it began")]
    [TestCase("by June 31")]
    [TestCase("the 31st of June tickets")]
    public void A_date_that_does_not_exist_is_reported(string text) =>
        Scanned.Single(text).Problem.Should().Be(ReadingProblem.ImpossibleDate);

    [TestCase("at 25:10 UTC")]
    [TestCase("at 10:75 PM")]
    [TestCase("at 10:15:75 UTC")]
    [TestCase("2025-03-04 25:10")]
    [TestCase("from 10:00 to 10:75")]
    [TestCase("at 24:05 UTC")]
    public void A_clock_that_does_not_exist_is_reported(string text) =>
        Scanned.Single(text).Problem.Should().Be(ReadingProblem.ImpossibleClock);

    [TestCase("25:10 alert fired")]
    [TestCase("- **10:75** alert fired")]
    public void A_stamp_that_does_not_exist_is_reported(string text) =>
        Scanned.Single(text, ReadingContext.Stamp).Problem.Should().Be(ReadingProblem.ImpossibleClock);

    [TestCase("at 8:OO AM", "T08:00")]
    [TestCase("at 1O:30 PM", "T22:30")]
    [TestCase("at l0:30 UTC", "T10:30+00:00")]
    [TestCase("at １０:３０ UTC", "T10:30+00:00")]
    [TestCase("2025-03-04 1O:30", "2025-03-04T10:30")]
    public void Letters_and_wide_digits_in_place_of_digits_are_reported(string text, string value)
    {
        var reading = Scanned.Single(text);
        reading.Problem.Should().Be(ReadingProblem.LookAlike);
        reading.Value.Should().Be(value);
    }

    [Test]
    public void A_range_with_a_bad_end_has_its_problem()
    {
        var range = Scanned.Single<RangeReading>("From 12:00 AM to 8:OO AM the site was down.");
        range.Problem.Should().Be(ReadingProblem.LookAlike);
        range.End.Problem.Should().Be(ReadingProblem.LookAlike);
        range.Start.Problem.Should().Be(ReadingProblem.None);
    }

    [TestCase("at 13:30 PM", "T13:30")]
    [TestCase("at 14:30 PM UTC", "T14:30+00:00")]
    [TestCase("at 14:45 AM", "T14:45")]
    [TestCase("at 00:15 PM", "T00:15")]
    public void A_24_hour_clock_with_a_meridiem_keeps_its_hour(string text, string value)
    {
        var reading = Scanned.Single(text);
        reading.Problem.Should().Be(ReadingProblem.MeridiemConflict);
        reading.Value.Should().Be(value);
    }

    [TestCase("14:?? rollback")]
    [TestCase("- **14:??** rollback")]
    [TestCase("??:?? rollback")]
    [TestCase("HH:mm rollback")]
    [TestCase("2025-03-04 HH:mm")]
    [TestCase("2025-03-04 14:??")]
    [TestCase("10:30p rollback")]
    public void A_stamp_with_unknown_parts_is_reported(string text) =>
        Scanned.Single(text, ReadingContext.Stamp).Problem.Should().Be(ReadingProblem.Placeholder);

    [TestCase("Ubuntu 14.04 and 22.10")]
    [TestCase("version 1.10.30 of the client")]
    [TestCase("the ratio is 3:1, later 25:75")]
    [TestCase("ports 80:80 and 25:10")]
    [TestCase("host 10.0.0.1:8080 and 10.0.0.300")]
    [TestCase("see PM2021-008 and CVE-2025-02-30")]
    [TestCase("MAC 00:1B:44:11:3A:B7")]
    [TestCase("fe80::1:30:45")]
    [TestCase("build 2025-0231")]
    [TestCase("score 31/31")]
    [TestCase("call 555-31-31")]
    [TestCase("a 16:10 aspect ratio")]
    [TestCase("the OO:OO pattern")]
    [TestCase("May 45 requests")]
    [TestCase("step 14:?? of the form")]
    [TestCase("use HH:mm as the format")]
    [TestCase("p50/p95/p99: 20/80/99 ms")]
    [TestCase("from 50/30/20 to 40/40/20 on 31/60/99")]
    [TestCase("upgraded to 15.0.2000")]
    [TestCase("Chrome 31.4.2024")]
    [TestCase("version 2024.13.1")]
    [TestCase("Build 2025-31-07")]
    [TestCase("KB 2025/31/07")]
    public void Versions_ratios_ports_and_ids_are_no_bad_dates_or_times(string text) =>
        Scanned.All(text).Where(reading => reading.Problem != ReadingProblem.None || reading is InstantReading).Should().BeEmpty();
}
