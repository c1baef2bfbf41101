using Linter.Semantics;
using NodaTime;

namespace Linter.Tests.Semantics;

public sealed class DailyHoursTests
{
    private static readonly DailyHours Hours = new(new LocalTime(10, 0), new LocalTime(17, 0));

    [TestCase("2025-03-04 11:00", "2025-03-04 12:30", 90, TestName = "Inside the hours everything counts")]
    [TestCase("2025-03-04 08:00", "2025-03-04 12:30", 150, TestName = "What comes before does not count")]
    [TestCase("2025-03-04 15:00", "2025-03-05 11:30", 210, TestName = "The night does not count")]
    [TestCase("2025-03-04 18:00", "2025-03-04 22:00", 0, TestName = "An evening does not count")]
    [TestCase("2025-03-07 16:00", "2025-03-10 11:00", 960, TestName = "A weekend counts like other days")]
    public void Only_the_part_inside_the_hours_is_counted(string start, string end, int minutes) =>
        Hours.Within(At(start), At(end), onlyWeekdays: false).Should().Be(Duration.FromMinutes(minutes));

    [Test]
    public void A_weekend_can_be_left_out() => Hours.Within(At("2025-03-07 16:00"), At("2025-03-10 11:00"), onlyWeekdays: true).Should().Be(Duration.FromMinutes(120));

    [Test]
    public void An_end_before_the_start_gives_nothing() => Hours.Within(At("2025-03-05 12:00"), At("2025-03-04 12:00"), onlyWeekdays: false).Should().Be(Duration.Zero);

    private static LocalDateTime At(string text) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(text).Value;
}
