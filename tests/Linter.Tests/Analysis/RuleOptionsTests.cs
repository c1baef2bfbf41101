using Linter.Analysis;
using Linter.Diagnostics;
using NodaTime;

namespace Linter.Tests.Analysis;

public sealed class RuleOptionsTests
{
    [TestCase("90s", 90)]
    [TestCase("24h", 86400)]
    [TestCase("soon", 5)]
    [TestCase("", 5)]
    public void A_length_that_cannot_be_read_is_the_default_one(string value, int seconds) =>
        Options(value).GetDuration(Option(OptionKind.Duration, "5s")).Should().Be(Duration.FromSeconds(seconds));

    [TestCase("40%", 40)]
    [TestCase("7", 7)]
    [TestCase("many", 3)]
    public void A_percentage_may_leave_out_its_sign(string value, int number) =>
        Options(value).GetPercentage(Option(OptionKind.Percentage, "3%")).Should().Be(number);

    [TestCase("true", true)]
    [TestCase("TRUE", true)]
    [TestCase("false", false)]
    [TestCase("no", true)]
    public void A_switch_is_true_or_false(string value, bool expected) =>
        Options(value).GetBoolean(Option(OptionKind.Boolean, "true")).Should().Be(expected);

    [Test]
    public void A_word_is_written_as_the_option_writes_it() =>
        Options("DMY").GetWord(Option(OptionKind.Word, "ask") with { Values = ["dmy", "ask"] }).Should().Be("dmy");

    [Test]
    public void An_unknown_word_is_the_default_one() =>
        Options("ymd").GetWord(Option(OptionKind.Word, "ask") with { Values = ["dmy", "ask"] }).Should().Be("ask");

    [Test]
    public void Words_stand_between_commas() =>
        Options(" load balancer, queue ,,").GetWords(Option(OptionKind.Words, "")).Should().Equal("load balancer", "queue");

    [Test]
    public void A_word_in_place_of_a_number_is_none()
    {
        var option = Option(OptionKind.Number, "none") with { Values = ["none"] };
        RuleOptions.Default.FindNumber(option).Should().BeNull();
        Options("None").FindNumber(option with { Default = "3" }).Should().BeNull();
        Options("7").FindNumber(option).Should().Be(7);
    }

    [Test]
    public void Patterns_are_built_once()
    {
        var options = Options(@"OPS-\d+ INC\d{3,}");
        var option = Option(OptionKind.Patterns, "");
        options.GetPatterns(option).Select(pattern => pattern.IsMatch("see INC0042")).Should().Equal(false, true);
        options.GetPatterns(option).Should().BeSameAs(options.GetPatterns(option));
    }

    [TestCase("(")]
    [TestCase("")]
    public void There_are_no_patterns_in_what_is_none(string value) => Options(value).GetPatterns(Option(OptionKind.Patterns, "")).Should().BeEmpty();

    [Test]
    public void An_option_that_is_not_set_has_its_default()
    {
        RuleOptions.Default.GetText(Option(OptionKind.Text, "../docs")).Should().Be("../docs");
        RuleOptions.Default.GetNumbers(Option(OptionKind.Numbers, "15, 30")).Should().Equal(15, 30);
        RuleOptions.Default.FindDailyHours(Option(OptionKind.DailyHours, "")).Should().BeNull();
        RuleOptions.Default.GetPatterns(Option(OptionKind.Patterns, "a+")).Should().ContainSingle();
    }

    private static OptionDescriptor Option(OptionKind kind, string standard) => new("option", kind, standard, "What it is for.");

    private static RuleOptions Options(string value) => new(new Dictionary<string, string>(StringComparer.Ordinal) { ["option"] = value });
}
