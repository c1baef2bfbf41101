using Linter.Readings;

namespace Linter.Tests.Readings;

/// <summary>Words beside a clock that tell its day.</summary>
public sealed class DayMarkTests
{
    [TestCase("08:05 UTC (next day) failover", DayMarkKind.Later, 1, "(next day)")]
    [TestCase("08:05, next day: failover", DayMarkKind.Later, 1, "next day")]
    [TestCase("restored at 08:05 UTC the following morning by hand", DayMarkKind.Later, 1, "the following morning")]
    [TestCase("The next day, at 08:05 it failed", DayMarkKind.Later, 1, "The next day")]
    [TestCase("08:05 (two days later) failover", DayMarkKind.Later, 2, "(two days later)")]
    [TestCase("3 days later, 08:05 failover", DayMarkKind.Later, 3, "3 days later")]
    [TestCase("08:05 (+1) failover", DayMarkKind.Offset, 1, "(+1)")]
    [TestCase("08:05 +1d: failover", DayMarkKind.Offset, 1, "+1d")]
    [TestCase("D+2 08:05 failover", DayMarkKind.Offset, 2, "D+2")]
    [TestCase("Day 2, 08:05 failover", DayMarkKind.Number, 2, "Day 2")]
    [TestCase("08:05 [day 3] failover", DayMarkKind.Number, 3, "[day 3]")]
    [TestCase("Tue 16:30 alert", DayMarkKind.Weekday, 2, "Tue")]
    [TestCase("Tue. 16:30 alert", DayMarkKind.Weekday, 2, "Tue")]
    [TestCase("Wednesday morning at 9:10 AM alert", DayMarkKind.Weekday, 3, "Wednesday morning")]
    [TestCase("16:30 UTC (Thu) alert", DayMarkKind.Weekday, 4, "(Thu)")]
    public void The_day_is_read(string text, DayMarkKind kind, int value, string quote)
    {
        var mark = Scanned.All(text).OfType<InstantReading>().Single().DayMark;
        mark.Should().NotBeNull();
        (mark!.Kind, mark.Value, Scanned.Quote(text, mark.Span)).Should().Be((kind, value, quote));
    }

    [TestCase("08:05 next day delivery failed")]
    [TestCase("08:05 Monday's deploy was rolled back")]
    [TestCase("08:05 next-day shipping failed")]
    [TestCase("08:05 +1 failed")]
    [TestCase("the engineer sat, 08:05 alert")]
    [TestCase("Mon–Fri 09:10")]
    [TestCase("2025-03-04 08:05 (next day)")]
    public void Other_words_tell_no_day(string text) => Scanned.Single<InstantReading>(text).DayMark.Should().BeNull();

    [Test]
    public void A_range_takes_both_marks()
    {
        var range = Scanned.Single<RangeReading>("Tue 16:30–09:10 (Wed)");
        (range.Start.DayMark?.Value, range.End.DayMark?.Value).Should().Be((2, 3));
    }

    [Test]
    public void Beside_a_shared_date_the_days_are_counted() =>
        Scanned.Values("from 2025-03-04 18:00 to 09:00 the next day").Should().Be("range 2025-03-04T18:00/2025-03-05T09:00");

    [Test]
    public void The_span_stays_that_of_the_clock() => Scanned.Quotes("Tue 16:30 UTC (next day)").Should().Be("[16:30 UTC]");
}
