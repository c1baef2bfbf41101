using Linter.Configuration;

namespace Linter.Tests.Configuration;

public sealed class SettingsFileTests
{
    [TestCase("pmlint.profile = alx")]
    [TestCase("pmlint.default_zone = Europe/Oslo")]
    [TestCase("pmlint.default_zone = UTC")]
    [TestCase("pmlint.zones.IST = +05:30")]
    [TestCase("pmlint.date_order = dmy")]
    [TestCase("pmlint.heading_aliases = Storyline: timeline, Aftermath: action items, Chatter")]
    [TestCase("pmlint.heading_aliases =")]
    [TestCase("pmlint.include = postmortems/**")]
    [TestCase("pmlint.exclude = {a,b}/**, drafts/*")]
    [TestCase("pmlint.PM2005.severity = none")]
    [TestCase("pmlint.gap.severity = Error")]
    [TestCase("PMLINT.pm2005.MAX_GAP = 60m")]
    [TestCase("pmlint.PM2005.max_gap = unset")]
    [TestCase("pmlint.PM2005.require = start, date")]
    [TestCase("pmlint.PM2005.local_zone = Europe/Oslo")]
    [TestCase("pmlint.PM9008.max = none")]
    [TestCase("pmlint.category.timeline.severity = info")]
    [TestCase("pmlint.category.action-item.severity = info")]
    [TestCase("pmlint.PM3001.zones.IST = +05:30")]
    [TestCase("indent_size = many")]
    [TestCase("pmlinter.profile = x")]
    public void A_key_and_value_of_ours_or_a_key_of_another_tool_is_accepted(string line) =>
        SettingSample.File($"[*.md]\n{line}").Problems.Should().BeEmpty();

    [TestCase("pmlint.profle = alx", 1, "There is no key 'pmlint.profle'", "pmlint.profile")]
    [TestCase("pmlint.PM2006.severity = none", 8, "There is no rule 'PM2006'", "PM2005")]
    [TestCase("pmlint.gaps.severity = none", 8, "There is no rule 'gaps'", "gap")]
    [TestCase("pmlint.categori.timeline.severity = none", 8, "There is no rule 'categori'", "category")]
    [TestCase("pmlint.category.timelines.severity = none", 17, "There is no category 'timelines'", "timeline")]
    [TestCase("pmlint.PM2005.maxgap = 60m", 1, "PM2005 (gap) has no option 'maxgap'", "max_gap")]
    [TestCase("pmlint.PM2005.sevrity = info", 1, "PM2005 (gap) has no option 'sevrity'", "severity")]
    [TestCase("pmlint.profile = alks", 18, "'alks' is no value of pmlint.profile", "alx")]
    [TestCase("pmlint.PM2005.severity = warnig", 26, "'warnig' is no value of pmlint.PM2005.severity", "warning")]
    [TestCase("pmlint.category.timeline.severity = eror", 37, "'eror' is no value of pmlint.category.timeline.severity", "error")]
    [TestCase("pmlint.date_order = ymd", 21, "'ymd' is no value of pmlint.date_order", "mdy")]
    [TestCase("pmlint.PM2005.require = start, nd", 32, "'nd' is no value of pmlint.PM2005.require", "end")]
    [TestCase("pmlint.PM2005.local_zone = Europe/Osl", 28, "The value 'Europe/Osl' of pmlint.PM2005.local_zone is not a zone of the tz database such as Europe/Oslo", "Europe/Oslo")]
    [TestCase("pmlint.default_zone = Europe/Osol", 23, "'Europe/Osol' is no time zone with one meaning", "Europe/Oslo")]
    [TestCase("pmlint.heading_aliases = Start, Storyline: timelnie", 44, "'timelnie' is no part of a postmortem", "timeline")]
    public void A_misspelt_word_is_reported_where_it_stands_among_words_that_hold_the_right_one(string line, int column, string message, string meant)
    {
        var problem = SettingSample.File($"root = true\n\n[*.md]\n{line}").Problems.Should().ContainSingle().Which;
        problem.ShownPlace.Should().Be($"project/.editorconfig:4:{column}");
        problem.Fault.Message.Should().Be(message);
        problem.Fault.Known.Should().Contain(meant);
    }

    [TestCase("pmlint.PM2005.max_gap = soon", "The value 'soon' of pmlint.PM2005.max_gap is not a length such as 90s, 60m, 24h or 30d")]
    [TestCase("pmlint.PM9008.max = many", "The value 'many' of pmlint.PM9008.max is not a whole number")]
    [TestCase("pmlint.default_zone = IST", "'IST' is no time zone with one meaning")]
    [TestCase("pmlint.zones.X = +01:00", "'X' is no zone abbreviation")]
    [TestCase("pmlint.zones.IST = India", "'India' is no time zone with one meaning")]
    [TestCase("pmlint.category.timeline.max_gap = 1h", "A category has only a severity, not 'max_gap'")]
    [TestCase("pmlint.PM2005 = none", "The key names the rule PM2005 but nothing of it")]
    [TestCase("pmlint.profile", "'pmlint.profile' has no value")]
    [TestCase("pmlint.profile =", "'pmlint.profile' has no value")]
    public void A_key_or_value_that_means_nothing_is_reported(string line, string message) =>
        SettingSample.File($"[*.md]\n{line}").Problems.Should().ContainSingle().Which.Fault.Message.Should().Be(message);

    [TestCase("pmlint.profile = alx\n[*.md]", "1:1", "'pmlint.profile' stands before the first section")]
    [TestCase("[*.md\npmlint.profile = alx", "1:1", "The header of the section is not closed")]
    public void A_setting_that_no_file_can_have_is_reported(string text, string place, string message)
    {
        var problem = SettingSample.File(text).Problems.Should().ContainSingle().Which;
        problem.ShownPlace.Should().Be($"project/.editorconfig:{place}");
        problem.Fault.Message.Should().Be(message);
    }

    [Test]
    public void Settings_under_an_endless_header_are_reported() =>
        SettingSample.File($"[{new string('a', EditorConfigGlob.LongestPattern + 1)}]\npmlint.profile = alx").Problems
            .Should().ContainSingle().Which.Fault.Message.Should().Contain("longer than");

    [Test]
    public void A_broken_header_of_another_tool_is_not_our_business() =>
        SettingSample.File("[*.md\nindent_size = 2\n[*.md]\npmlint.profile = alx").Problems.Should().BeEmpty();

    [Test]
    public void A_file_without_settings_still_says_whether_it_is_the_root()
    {
        var file = SettingSample.File("root = true\n[*]\nindent_size = 2");
        file.IsRoot.Should().BeTrue();
        file.Sections.Should().BeEmpty();
    }
}
