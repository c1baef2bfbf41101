using Linter.Diagnostics;
using NodaTime;

namespace Linter.Tests.Diagnostics;

public sealed class OptionValueTests
{
    [TestCase("90s", 90)]
    [TestCase("60m", 3600)]
    [TestCase("24h", 86400)]
    [TestCase(" 2d ", 172800)]
    public void A_length_is_a_number_and_a_unit(string value, int seconds) => OptionValue.ReadDuration(value).Should().Be(Duration.FromSeconds(seconds));

    [TestCase("h")]
    [TestCase("")]
    [TestCase("5w")]
    [TestCase("-5m")]
    [TestCase("99999999999m")]
    public void Anything_else_is_no_length(string value) => OptionValue.ReadDuration(value).Should().BeNull();

    [Test]
    public void Hours_of_a_day_have_two_different_ends()
    {
        OptionValue.ReadDailyHours("9:30 - 17:00").Should().Be((new LocalTime(9, 30), new LocalTime(17, 0)));
        OptionValue.ReadDailyHours("10:00-10:00").Should().BeNull();
        OptionValue.ReadDailyHours("10:00").Should().BeNull();
    }

    [Test]
    public void Numbers_are_all_numbers()
    {
        OptionValue.ReadNumbers("15, 30,90").Should().Equal(15, 30, 90);
        OptionValue.ReadNumbers("15, x").Should().BeNull();
        OptionValue.ReadNumbers("").Should().BeNull();
    }

    [Test]
    public void A_pattern_takes_time_that_grows_with_the_text_only() =>
        OptionValue.ReadPatterns("(a+)+$").Should().ContainSingle().Which.IsMatch(new string('a', 100_000) + "b").Should().BeFalse();
}
