using Linter.Readings;
using Linter.Semantics;
using Linter.Text;
using NodaTime;

namespace Linter.Tests.Semantics;

public sealed class DateWordingTests
{
    [TestCase("Saturday", IsoDayOfWeek.Tuesday, "Tuesday")]
    [TestCase("saturday", IsoDayOfWeek.Tuesday, "tuesday")]
    [TestCase("SATURDAY", IsoDayOfWeek.Tuesday, "TUESDAY")]
    [TestCase("Sat", IsoDayOfWeek.Wednesday, "Wed")]
    [TestCase("Thur", IsoDayOfWeek.Wednesday, "Wed")]
    public void A_weekday_keeps_length_and_capitals(string written, IsoDayOfWeek weekday, string expected) =>
        DateWording.WeekdayLike(written, weekday).Should().Be(expected);

    [TestCase("2025-03-05", 2025, 2, 10, "2025-02-10")]
    [TestCase("2025/12/10", 2024, 2, 9, "2024/02/09")]
    [TestCase("05.03.2025", 2025, 4, 6, "06.04.2025")]
    [TestCase("3/25/2025", 2025, 3, 9, "3/09/2025")]
    [TestCase("25/3/25", 2024, 3, 26, "26/3/24")]
    [TestCase("05/05/2025", 2025, 6, 6, "06/06/2025")]
    [TestCase("05/05/2025", 2025, 5, 6, null)]
    [TestCase("March 10, 2025", 2025, 3, 9, "March 9, 2025")]
    [TestCase("March 05, 2025", 2024, 3, 6, "March 06, 2024")]
    [TestCase("5th March 2025", 2024, 3, 5, "5th March 2024")]
    [TestCase("5th March 2025", 2025, 3, 6, null)]
    [TestCase("March 5, 2025", 2025, 4, 5, null)]
    public void A_date_keeps_its_style_or_is_not_written(string written, int year, int month, int day, string? expected) =>
        DateWording.DateLike(written, Read(written), new LocalDate(year, month, day)).Should().Be(expected);

    private static DatePart Read(string written) =>
        ((InstantReading)ReadingScanner.Scan(written, new TextSpan(0, written.Length), ReadingContext.Prose)[0]).Date!;
}
