using Linter.Readings;
using NodaTime;

namespace Linter.Tests.Readings;

/// <summary>Calendar dates.</summary>
public sealed class DateReadingTests
{
    [TestCase("on 2025-03-04 it began", "date 2025-03-04", "[2025-03-04]")]
    [TestCase("on 2025-3-4 it began", "date 2025-03-04", "[2025-3-4]")]
    [TestCase("on 2025/03/04 it began", "date 2025-03-04", "[2025/03/04]")]
    [TestCase("on 2025.03.04 it began", "date 2025-03-04", "[2025.03.04]")]
    [TestCase("on 04.03.2025 it began", "date 2025-03-04", "[04.03.2025]")]
    [TestCase("on 25/03/2025 it began", "date 2025-03-25", "[25/03/2025]")]
    [TestCase("on 03/25/2025 it began", "date 2025-03-25", "[03/25/2025]")]
    [TestCase("on 25-03-2025 it began", "date 2025-03-25", "[25-03-2025]")]
    [TestCase("on 3/4/2025 it began", "date 2025-03-04", "[3/4/2025]")]
    [TestCase("on 3/25/25 it began", "date 2025-03-25", "[3/25/25]")]
    [TestCase("on March 4, 2025 it began", "date 2025-03-04", "[March 4, 2025]")]
    [TestCase("on March 4th, 2025 it began", "date 2025-03-04", "[March 4th, 2025]")]
    [TestCase("on Mar. 4, 2025 it began", "date 2025-03-04", "[Mar. 4, 2025]")]
    [TestCase("on Mar 4 2025 it began", "date 2025-03-04", "[Mar 4 2025]")]
    [TestCase("on 4 March 2025 it began", "date 2025-03-04", "[4 March 2025]")]
    [TestCase("on the 4th of March 2025 it began", "date 2025-03-04", "[4th of March 2025]")]
    [TestCase("on the 4th of March, 2025 it began", "date 2025-03-04", "[4th of March, 2025]")]
    [TestCase("on 04-Mar-2025 it began", "date 2025-03-04", "[04-Mar-2025]")]
    [TestCase("on 04/Mar/2025 it began", "date 2025-03-04", "[04/Mar/2025]")]
    [TestCase("on 2025 March 4 it began", "date 2025-03-04", "[2025 March 4]")]
    [TestCase("on 2025-Mar-04 it began", "date 2025-03-04", "[2025-Mar-04]")]
    [TestCase("on March 4 it began", "date XXXX-03-04", "[March 4]")]
    [TestCase("on 4 Mar it began", "date XXXX-03-04", "[4 Mar]")]
    [TestCase("on Sept 27, 2025 it began", "date 2025-09-27", "[Sept 27, 2025]")]
    [TestCase("on Tuesday, March 4, 2025 it began", "date 2025-03-04", "[Tuesday, March 4, 2025]")]
    [TestCase("on Tue 4 March it began", "date XXXX-03-04", "[Tue 4 March]")]
    [TestCase("on Thur, March 6, 2025 it began", "date 2025-03-06", "[Thur, March 6, 2025]")]
    [TestCase("on Friday 7/25 it began", "date XXXX-07-25", "[Friday 7/25]")]
    [TestCase("on Tuesday 2025-03-04 it began", "date 2025-03-04", "[Tuesday 2025-03-04]")]
    [TestCase("# 2025-03-04: checkout outage", "date 2025-03-04", "[2025-03-04]")]
    [TestCase("(March 4, 2025)", "date 2025-03-04", "[March 4, 2025]")]
    [TestCase("on 29 February 2024 it began", "date 2024-02-29", "[29 February 2024]")]
    [TestCase("On May 7 users could not log in.", "date XXXX-05-07", "[May 7]")]
    public void A_date_is_read(string text, string expected, string quotes)
    {
        Scanned.Values(text).Should().Be(expected);
        Scanned.Quotes(text).Should().Be(quotes);
    }

    [TestCase("2025-03-04", DateStyle.YearFirst, false)]
    [TestCase("March 4, 2025", DateStyle.MonthName, false)]
    [TestCase("03/04/2025", DateStyle.Numeric, true)]
    [TestCase("03/03/2025", DateStyle.Numeric, false)]
    [TestCase("03/14/2025", DateStyle.Numeric, false)]
    [TestCase("14/03/2025", DateStyle.Numeric, false)]
    [TestCase("04.03.2025", DateStyle.Numeric, false)]
    public void A_date_tells_its_style_and_whether_day_and_month_could_be_swapped(string text, DateStyle style, bool isAmbiguous)
    {
        var date = Date(text);
        date.Style.Should().Be(style);
        date.IsOrderAmbiguous.Should().Be(isAmbiguous);
    }

    [TestCase("Wednesday, 10/08/2022", "date 2022-08-10")]
    [TestCase("Saturday, 10/08/2022", "date 2022-10-08")]
    [TestCase("10/08/2022 (Wednesday)", "date 2022-08-10")]
    public void The_weekday_decides_the_order_of_a_numeric_date(string text, string expected)
    {
        Scanned.Values(text).Should().Be(expected);
        Date(text).IsOrderAmbiguous.Should().BeFalse();
    }

    [Test]
    public void A_weekday_that_fits_neither_order_decides_nothing()
    {
        Scanned.Values("Monday, 10/08/2022").Should().Be("date 2022-10-08");
        Date("Monday, 10/08/2022").IsOrderAmbiguous.Should().BeTrue();
    }

    [TestCase("Tuesday, March 4, 2025", IsoDayOfWeek.Tuesday, "Tuesday")]
    [TestCase("Fri March 4, 2025", IsoDayOfWeek.Friday, "Fri")]
    [TestCase("March 4, 2025 (Friday)", IsoDayOfWeek.Friday, "Friday")]
    [TestCase("March 4, Fri", IsoDayOfWeek.Friday, "Fri")]
    public void The_weekday_beside_a_date_is_kept_as_written(string text, IsoDayOfWeek weekday, string quote)
    {
        var date = Date(text);
        date.Weekday.Should().Be(weekday);
        Scanned.Quote(text, date.WeekdaySpan).Should().Be(quote);
    }

    [Test]
    public void The_part_leaves_the_weekday_out_of_its_span() =>
        Scanned.Quote("Tuesday, March 4, 2025", Date("Tuesday, March 4, 2025").Span).Should().Be("March 4, 2025");

    [Test]
    public void A_year_of_two_digits_is_marked()
    {
        Date("3/25/25").HasTwoDigitYear.Should().BeTrue();
        Date("3/25/2025").HasTwoDigitYear.Should().BeFalse();
        Date("4-Mar-25").HasTwoDigitYear.Should().BeTrue();
    }

    private static DatePart Date(string text) => Scanned.Single<InstantReading>(text).Date!;
}
