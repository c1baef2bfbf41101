using Linter.Analysis;
using Linter.Configuration;
using Linter.Diagnostics;

namespace Linter.Tests.Configuration;

public sealed class ProfileTests
{
    private const string Id = "PM0001";

    [TestCaseSource(typeof(Profile), nameof(Profile.Names))]
    public void Every_profile_names_required_parts(string name) => Profile.Find(name)!.For(Id)["required"].Should().NotBeEmpty();

    [TestCase("ALX")]
    [TestCase("Alx")]
    public void Names_are_found_whatever_their_case(string name) => Profile.Find(name)!.For(Id).Should().ContainKey("in_summary");

    [TestCase("")]
    [TestCase("none")]
    [TestCase("../profiles/alx")]
    public void An_unknown_name_finds_nothing(string name) => Profile.Find(name).Should().BeNull();

    [Test]
    public void Lines_are_read_as_in_an_editorconfig()
    {
        var profile = Profile.Parse("own", "# a remark = 1\npmlint.pm0001.required = Timeline, Summary | Impact \r\nother.PM0002.x = 1\nno value\npmlint.PM0003 = 2\n");
        profile.For(Id).Should().Equal(new Dictionary<string, string>(StringComparer.Ordinal) { ["required"] = "Timeline, Summary | Impact" });
        profile.For("PM0002").Should().BeEmpty();
        profile.For("PM0003").Should().BeEmpty();
    }

    [Test]
    public void A_profile_switches_rules_on_and_off_and_sets_options()
    {
        var configuration = new AnalyzerConfiguration { Profile = "alx" };
        configuration.For("PM6006").IsEnabled.Should().BeFalse();
        var length = configuration.For("PM9008");
        (length.IsEnabled, length.Severity, length.Options.GetNumber(new OptionDescriptor("min", OptionKind.Number, "0", ""))).Should().Be((true, DiagnosticSeverity.Info, 400));
    }

    [Test]
    public void What_is_configured_goes_before_the_profile()
    {
        var setting = new RuleSetting
        {
            IsEnabled = false,
            Severity = DiagnosticSeverity.Warning,
            Options = new RuleOptions(new Dictionary<string, string>(StringComparer.Ordinal) { ["min"] = "10" }),
        };
        var configuration = new AnalyzerConfiguration { Profile = "alx", Rules = new Dictionary<string, RuleSetting>(StringComparer.Ordinal) { ["PM9008"] = setting } };
        var merged = configuration.For("PM9008");
        (merged.IsEnabled, merged.Severity).Should().Be((false, DiagnosticSeverity.Warning));
        (merged.Options.GetNumber(new OptionDescriptor("min", OptionKind.Number, "0", "")), merged.Options.GetNumber(new OptionDescriptor("max", OptionKind.Number, "0", ""))).Should().Be((10, 600));
    }

    [Test]
    public void Without_a_known_profile_the_rule_is_as_configured() =>
        new AnalyzerConfiguration { Profile = "unknown" }.For(Id).Should().BeSameAs(RuleSetting.Default);
}
