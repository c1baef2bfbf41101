using Linter.Analysis;
using NodaTime;

namespace Linter.Tests.Analysis;

public sealed class RuleOptionsTests
{
    [TestCase("90s", 90)]
    [TestCase("60m", 3600)]
    [TestCase("24h", 86400)]
    [TestCase("2d", 172800)]
    [TestCase("soon", 5)]
    [TestCase("h", 5)]
    [TestCase("", 5)]
    public void A_length_is_a_number_and_a_unit(string value, int seconds) =>
        Options(value).GetDuration("option", Duration.FromSeconds(5)).Should().Be(Duration.FromSeconds(seconds));

    [TestCase("40%", 40)]
    [TestCase("7", 7)]
    [TestCase("many", 3)]
    public void A_number_may_be_a_percentage(string value, int number) => Options(value).GetNumber("option", 3).Should().Be(number);

    [TestCase("true", true)]
    [TestCase("TRUE", true)]
    [TestCase("no", false)]
    public void A_switch_is_true_or_not(string value, bool expected) => Options(value).GetBoolean("option", true).Should().Be(expected);

    [Test]
    public void An_option_that_is_not_set_has_the_rules_default()
    {
        RuleOptions.Default.GetString("option", "fallback").Should().Be("fallback");
        RuleOptions.Default.GetBoolean("option", true).Should().BeTrue();
        RuleOptions.Default.GetNumber("option", 3).Should().Be(3);
    }

    private static RuleOptions Options(string value) => new(new Dictionary<string, string>(StringComparer.Ordinal) { ["option"] = value });
}
