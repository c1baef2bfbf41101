using Linter.Diagnostics;

namespace Linter.Tests.Diagnostics;

public sealed class OptionDescriptorTests
{
    [TestCase(OptionKind.Boolean, "yes", "is neither true nor false")]
    [TestCase(OptionKind.Number, "-1", "is not a whole number")]
    [TestCase(OptionKind.Numbers, "15, soon", "is not a list of whole numbers such as 15, 30")]
    [TestCase(OptionKind.Percentage, "0.8", "is not a percentage such as 25%")]
    [TestCase(OptionKind.Duration, "1 hour", "is not a length such as 90s, 60m, 24h or 30d")]
    [TestCase(OptionKind.Duration, "60", "is not a length such as 90s, 60m, 24h or 30d")]
    [TestCase(OptionKind.DailyHours, "10-17", "is not a part of the day such as 10:00-17:00")]
    [TestCase(OptionKind.DailyHours, "10:00-24:30", "is not a part of the day such as 10:00-17:00")]
    [TestCase(OptionKind.ZoneName, "CEST-ish", "is not a zone of the tz database such as Europe/Oslo")]
    [TestCase(OptionKind.Zone, "five hours", "is not a time zone such as UTC, +05:30 or Europe/Oslo")]
    public void A_value_of_the_wrong_form_is_a_problem(OptionKind kind, string value, string problem) =>
        Option(kind).ProblemOf(value).Should().Be(problem);

    [TestCase(OptionKind.Text, "../docs")]
    [TestCase(OptionKind.Boolean, "True")]
    [TestCase(OptionKind.Number, " 0 ")]
    [TestCase(OptionKind.Numbers, "15,30, 90")]
    [TestCase(OptionKind.Percentage, "25 %")]
    [TestCase(OptionKind.Duration, "24h")]
    [TestCase(OptionKind.DailyHours, "9:30-17:00")]
    [TestCase(OptionKind.DailyHours, "22:00-06:00")]
    [TestCase(OptionKind.ZoneName, "Europe/Oslo")]
    [TestCase(OptionKind.Zone, "UTC")]
    [TestCase(OptionKind.Zone, "IST")]
    [TestCase(OptionKind.Zone, "+05:30")]
    [TestCase(OptionKind.Zone, "Asia/Kolkata")]
    [TestCase(OptionKind.Words, "anything, at all")]
    [TestCase(OptionKind.Patterns, @"OPS-\d+ INC\d{3,}")]
    public void A_value_of_the_right_form_is_none(OptionKind kind, string value) => Option(kind).ProblemOf(value).Should().BeNull();

    [Test]
    public void A_word_is_one_of_those_the_option_names()
    {
        var option = Option(OptionKind.Word) with { Values = ["dmy", "mdy"] };
        option.ProblemOf("ymd").Should().Be("is none of dmy, mdy");
        option.ProblemOf("DMY").Should().BeNull();
    }

    [Test]
    public void Words_are_of_those_the_option_names()
    {
        var option = Option(OptionKind.Words) with { Values = ["start", "end"] };
        option.ProblemOf("start, finish").Should().Be("has \"finish\", which is none of start, end");
        option.ProblemOf("End, start").Should().BeNull();
    }

    [Test]
    public void A_named_word_may_stand_for_no_value()
    {
        var option = Option(OptionKind.Percentage) with { Values = ["auto"] };
        option.ProblemOf("auto").Should().BeNull();
        option.ProblemOf("automatic").Should().NotBeNull();
    }

    [TestCase("OPS-(")]
    [TestCase("(?<=OPS-)1")]
    [TestCase(@"(a)\1")]
    public void A_pattern_that_cannot_be_matched_is_a_problem(string pattern) =>
        Option(OptionKind.Patterns).ProblemOf("fine " + pattern).Should().StartWith("is not a list of regular expressions: ").And.Contain(pattern);

    [Test]
    public void A_part_in_angle_brackets_stands_for_any_word()
    {
        (Option(OptionKind.Zone) with { Name = "zones.<abbr>" }).For("IST").Name.Should().Be("zones.IST");
        Option(OptionKind.Zone).For("IST").Name.Should().Be("option");
    }

    private static OptionDescriptor Option(OptionKind kind) => new("option", kind, "", "What it is for.");
}
