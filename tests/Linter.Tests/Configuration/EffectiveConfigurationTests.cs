using Linter.Configuration;
using Linter.Readings;
using Linter.Semantics;
using NodaTime;

namespace Linter.Tests.Configuration;

public sealed class EffectiveConfigurationTests
{
    [Test]
    public void Nothing_set_leaves_profile_and_rules_as_they_are()
    {
        var configuration = new EffectiveConfiguration(DocumentSettings.None);
        configuration.Semantics.Should().BeSameAs(SemanticOptions.Default);
        Show(configuration).Should().Equal(
            "profile=generic Default",
            "default_zone= Default",
            "date_order=ask Default",
            "heading_aliases= Default",
            "include= Default",
            "exclude= Default",
            "PM2005.severity=warning Default",
            "PM2005.max_gap=60m Default",
            "PM2005.require=start,end Default",
            "PM2005.local_zone= Default",
            "PM3001.severity=warning Default",
            "PM9008.severity=none Default",
            "PM9008.min=0 Default",
            "PM9008.max=none Default");
    }

    [Test]
    public void The_command_line_wins_over_files_and_files_win_over_the_profile()
    {
        var configuration = new EffectiveConfiguration(SettingSample.Settings("pmlint.profile = alx", "pmlint.PM9008.max = 700"));
        Show(configuration).Should().Contain(["profile=alx File", "PM9008.severity=info Profile", "PM9008.min=400 Profile", "PM9008.max=700 File"]);
        Show(new EffectiveConfiguration(SettingSample.Settings("pmlint.profile = alx", "pmlint.PM9008.max = 700"), "sre"))
            .Should().Contain(["profile=sre CommandLine", "PM9008.severity=none Default", "PM9008.max=700 File"]);
    }

    [Test]
    public void Each_value_names_its_line_and_those_it_overrides_from_strong_to_weak()
    {
        var settings = SettingSample.Settings(
            ("/", "[*]\n\npmlint.PM2005.max_gap = 1h"),
            ("/project", "[*]\npmlint.PM2005.max_gap = 2h"),
            ("/project/docs", "[*]\n\n\npmlint.PM2005.max_gap = 3h"));
        var value = new EffectiveConfiguration(settings).Values(SettingSample.Rules).Single(value => value.Key.Name == "PM2005.max_gap");
        (value.Value, value.Setting!.ShownPlace).Should().Be(("3h", "project/docs/.editorconfig:4"));
        value.Overridden.Select(setting => $"{setting.ShownPlace} {setting.Value}").Should().Equal("project/.editorconfig:2 2h", "/.editorconfig:3 1h");
    }

    [Test]
    public void A_category_grades_rules_that_are_on_and_a_rule_of_its_own_wins()
    {
        Severities("pmlint.category.hygiene.severity = error", "pmlint.category.timeline.severity = info").Should().Equal("PM2005=info File", "PM3001=warning Default", "PM9008=none Default");
        Severities("pmlint.PM2005.severity = error", "pmlint.category.timeline.severity = none").Should().Equal("PM2005=error File", "PM3001=warning Default", "PM9008=none Default");
        Severities("pmlint.PM9008.severity = error", "pmlint.category.timeline.severity = none").Should().Equal("PM2005=none File", "PM3001=warning Default", "PM9008=error File");
    }

    [Test]
    public void A_general_setting_reaches_the_rules_that_have_an_option_of_its_name()
    {
        var configuration = new EffectiveConfiguration(SettingSample.Settings("pmlint.default_zone = UTC", "pmlint.zones.IST = +05:30", "pmlint.PM2005.max_gap = 1h", "pmlint.PM2005.severity = info"));
        configuration.OptionsOf(SettingSample.NoZone).Should().BeEquivalentTo(new Dictionary<string, string>(StringComparer.Ordinal) { ["default_zone"] = "UTC", ["zones.IST"] = "+05:30" });
        configuration.OptionsOf(SettingSample.Gap).Should().BeEquivalentTo(new Dictionary<string, string>(StringComparer.Ordinal) { ["max_gap"] = "1h" });
        configuration.OptionsOf(SettingSample.Length).Should().BeEmpty();
    }

    [Test]
    public void What_documents_mean_is_read_from_the_general_settings()
    {
        var semantics = new EffectiveConfiguration(SettingSample.Settings(
            "pmlint.default_zone = Europe/Oslo", "pmlint.zones.ist = +05:30", "pmlint.date_order = DMY", "pmlint.heading_aliases = Storyline: timeline, Chatter, Why: root cause and resolution")).Semantics;
        semantics.DefaultZone!.TzdbId.Should().Be("Europe/Oslo");
        semantics.Readings.DateOrder.Should().Be(DateOrder.DayFirst);
        semantics.Readings.FindZone("IST")!.Value.Offset.Should().Be(Offset.FromHoursAndMinutes(5, 30));
        semantics.HeadingAliases.Select(alias => $"{alias.Title}={string.Join('+', alias.Roles)}").Should().Equal("Storyline=Timeline", "Why=RootCause+Resolution");
    }

    [TestCase("docs/a.md", SearchChoice.Included)]
    [TestCase("docs/deep/a.md", SearchChoice.Included)]
    [TestCase("docs/README.md", SearchChoice.Excluded)]
    [TestCase("notes/a.md", SearchChoice.Excluded)]
    [TestCase("one.md", SearchChoice.Included)]
    public void Patterns_choose_files_and_exclusion_wins(string path, SearchChoice choice) =>
        new EffectiveConfiguration(SettingSample.Settings("pmlint.include = docs/**, {one,two}.md", "pmlint.exclude = README.md"))
            .Choose(Path.GetFullPath("/project/" + path)).Should().Be(choice);

    [TestCase("pmlint.include =", SearchChoice.Open)]
    [TestCase("pmlint.exclude = b.md", SearchChoice.Open)]
    [TestCase("pmlint.exclude = a.md", SearchChoice.Excluded)]
    public void Files_that_no_pattern_is_about_are_left_to_their_text(string line, SearchChoice choice) =>
        new EffectiveConfiguration(SettingSample.Settings(line)).Choose(Path.GetFullPath("/project/a.md")).Should().Be(choice);

    private static IEnumerable<string> Severities(params string[] lines) => new EffectiveConfiguration(SettingSample.Settings(lines)).Values(SettingSample.Rules)
        .Where(value => value.Key.Option == GeneralSettings.Severity)
        .Select(value => $"{value.Key.Rule!.Id}={value.Value} {value.Source}");

    private static IEnumerable<string> Show(EffectiveConfiguration configuration) =>
        configuration.Values(SettingSample.Rules).Select(value => $"{value.Key.Name}={value.Value} {value.Source}");
}
