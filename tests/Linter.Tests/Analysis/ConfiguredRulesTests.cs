using Linter.Analysis;
using Linter.Configuration;
using Linter.Diagnostics;
using Linter.Tests.Configuration;

namespace Linter.Tests.Analysis;

public sealed class ConfiguredRulesTests
{
    private const string Gap = "PM2005";
    private const string Length = "PM9008";

    [Test]
    public void Rules_of_which_nothing_is_set_are_left_out() => Configure("pmlint.PM2005.severity = info").Rules.Keys.Should().Equal(Gap);

    [TestCase("pmlint.PM2005.severity = none", false, null)]
    [TestCase("pmlint.PM2005.severity = error", true, DiagnosticSeverity.Error)]
    [TestCase("pmlint.category.timeline.severity = none", false, null)]
    [TestCase("pmlint.category.timeline.severity = Info", null, DiagnosticSeverity.Info)]
    public void A_severity_grades_a_rule_or_switches_it_off(string line, bool? isEnabled, DiagnosticSeverity? severity)
    {
        var setting = Configure(line).For(Gap);
        (setting.IsEnabled, setting.Severity).Should().Be((isEnabled, severity));
    }

    [Test]
    public void A_severity_of_its_own_switches_an_optional_rule_on_and_one_of_the_category_does_not()
    {
        Configure("pmlint.PM9008.severity = info").For(Length).IsEnabled.Should().BeTrue();
        Configure("pmlint.category.hygiene.severity = info").For(Length).IsEnabled.Should().BeNull();
    }

    [Test]
    public void A_rule_that_the_profile_switches_on_is_graded_by_its_category()
    {
        var setting = Configure("pmlint.profile = alx", "pmlint.category.hygiene.severity = error").For(Length);
        (setting.IsEnabled, setting.Severity).Should().Be((true, DiagnosticSeverity.Error));
    }

    [Test]
    public void Options_of_files_win_over_those_of_the_profile()
    {
        var options = Configure("pmlint.profile = alx", "pmlint.PM9008.max = 700").For(Length).Options;
        SettingSample.Length.Options.Select(options.FindNumber).Should().Equal(400, 700);
    }

    private static AnalyzerConfiguration Configure(params string[] lines) =>
        AnalyzerConfiguration.Default.With(new EffectiveConfiguration(SettingSample.Settings(lines)), SettingSample.Rules);
}
