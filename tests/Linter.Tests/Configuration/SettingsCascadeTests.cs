namespace Linter.Tests.Configuration;

/// <summary>The cases are those of the published conformance list of the format, in words of our own.</summary>
public sealed class SettingsCascadeTests
{
    private const string Key = "PM2005.max_gap";

    [Test]
    public void A_file_of_an_outer_folder_counts() =>
        SettingSample.Settings(("/project", "[*.md]\npmlint.PM2005.max_gap = 1h")).Find(Key)!.Value.Should().Be("1h");

    [Test]
    public void Files_of_outer_and_inner_folders_count_together()
    {
        var settings = SettingSample.Settings(("/project", "[*.md]\npmlint.PM2005.max_gap = 1h"), ("/project/docs", "[*.md]\npmlint.profile = alx"));
        settings.Effective.Select(setting => $"{setting.Key.Name}={setting.Value}").Should().BeEquivalentTo("PM2005.max_gap=1h", "profile=alx");
    }

    [Test]
    public void The_inner_file_wins() =>
        SettingSample.Settings(("/project", "[*.md]\npmlint.PM2005.max_gap = 1h"), ("/project/docs", "[*]\npmlint.PM2005.max_gap = 2h")).Find(Key)!.Value.Should().Be("2h");

    [TestCase("[*.md]\npmlint.PM2005.max_gap = 1h\npmlint.PM2005.max_gap = 2h")]
    [TestCase("[*.md]\npmlint.PM2005.max_gap = 1h\n[*.md]\npmlint.PM2005.max_gap = 2h")]
    [TestCase("[docs/a.md]\npmlint.PM2005.max_gap = 1h\n[*]\npmlint.PM2005.max_gap = 2h")]
    [TestCase("[*]\npmlint.PM2005.max_gap = 1h\npmlint.gap.Max_Gap = 2h\n[*.txt]\npmlint.PM2005.max_gap = 3h")]
    public void In_a_file_the_last_matching_line_wins(string text) => SettingSample.Settings(("/project", text)).Find(Key)!.Value.Should().Be("2h");

    [TestCase("unset")]
    [TestCase("UNSET")]
    public void Unset_takes_back_what_was_set(string unset)
    {
        var settings = SettingSample.Settings(("/project", "[*]\npmlint.PM2005.max_gap = 1h"), ("/project/docs", $"[*]\npmlint.PM2005.max_gap = {unset}"));
        settings.Find(Key).Should().BeNull();
        settings.Effective.Should().BeEmpty();
        settings.HistoryOf(Key).Should().HaveCount(2);
    }

    [Test]
    public void Globs_start_in_the_folder_of_their_file()
    {
        const string Text = "[docs/*.md]\npmlint.PM2005.max_gap = 1h";
        SettingSample.Settings(("/project", Text)).Find(Key).Should().NotBeNull();
        SettingSample.Settings(("/project/docs", Text)).Find(Key).Should().BeNull();
    }

    [Test]
    public void Two_names_of_one_setting_are_one_setting()
    {
        var settings = SettingSample.Settings("pmlint.default_zone = UTC", "pmlint.PM3001.default_zone = +01:00", "pmlint.no-zone.zones.ist = +05:30");
        settings.Effective.Select(setting => $"{setting.Key.Name}={setting.Value}").Should().BeEquivalentTo("default_zone=+01:00", "zones.IST=+05:30");
    }
}
