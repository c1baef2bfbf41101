using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.TimelineRules.BadTimeRule>;

namespace Linter.Rules.Tests.TimelineRules;

public sealed class BadTimeRuleTests
{
    [TestCase("[|25:10|] UTC", "\"25:10\" does not exist: 25:10 is later than 24:00.")]
    [TestCase("[|10:75|] UTC", "\"10:75\" does not exist: 75 is no minute.")]
    [TestCase("[|10:15:60|] UTC", "\"10:15:60\" does not exist: 60 is no second.")]
    [TestCase("[|10:15:61|] UTC", "\"10:15:61\" does not exist: 61 is no second.")]
    public void A_clock_that_does_not_exist_is_an_error(string stamp, string message) =>
        Verify($"## Timeline\n\n- {stamp} alert fired\n- 11:00 UTC restored", message, DiagnosticSeverity.Error);

    [Test]
    public void A_letter_in_place_of_a_digit_is_a_warning() => Verify(
        "From 12:00 AM to [|8:OO AM|] the site was down.",
        "\"8:OO AM\" has the letter O in place of zero.",
        DiagnosticSeverity.Warning);

    [TestCase("[|l0:30|] UTC", "\"l0:30\" has the letter l in place of one.")]
    [TestCase("[|13:30 PM|] UTC", "\"13:30 PM\" is a 24-hour clock with PM; it is read as 13:30.")]
    [TestCase("[|14:??|]", "\"14:??\" leaves a part of the time open.")]
    [TestCase("[|10:30p|]", "\"10:30p\" has AM or PM cut to one letter.")]
    public void A_clock_that_is_odd_is_a_warning(string stamp, string message) =>
        Verify($"## Timeline\n\n- {stamp} alert fired\n- 15:00 UTC restored", message, DiagnosticSeverity.Warning);

    [TestCase("24:00 UTC restored")]
    [TestCase("12:00 PM restored")]
    [TestCase("2016-12-31 23:59:60 UTC leap second inserted")]
    [TestCase("2017-01-01 08:59:60 UTC+9 leap second inserted")]
    [TestCase("10:15 UTC hosts with Ubuntu 14.94 unreachable")]
    [TestCase("10:15 UTC a ratio of 3:1, port 25:80")]
    [TestCase("10:15 UTC node fe80::10:75 unreachable")]
    [TestCase("10:15 UTC it took 4:30 h")]
    [TestCase("HH:mm restored")]
    public void Other_numbers_and_placeholders_of_templates_are_fine(string entry) => VerifyClean($"## Timeline\n\n- 10:00 UTC alert fired\n- {entry}");

    [Test]
    public void A_template_is_left_alone() => VerifyClean("## Timeline\n\n- 14:?? alert fired\n- 15:?? restored", path: "postmortem-template.md");

    [Test]
    public void Both_ends_of_a_range_are_checked() => Verify("## Timeline\n\n- 10:00–[|10:75|] UTC index rebuilt");

    [Test]
    public void A_wrong_clock_stops_no_other_rule()
    {
        var text = Text.SourceText.From("## Timeline\n\n- 10:00 UTC alert fired\n- 10:75 UTC logs read\n- 25:10 UTC rolled back\n- 12:00 UTC restored");
        new Analysis.AnalyzerDriver(RuleCatalog.Rules, Analysis.AnalyzerConfiguration.Default).Analyze(text)
            .Notifications.Should().NotContain(notification => notification.Severity == DiagnosticSeverity.Error);
    }

    [TestCase("8:OO AM", "8:00 AM")]
    [TestCase("8:O5 AM", "8:05 AM")]
    [TestCase("l0:30 PM", "10:30 PM")]
    public void The_fix_writes_digits(string wrong, string right) => VerifyFix($"From 12:00 AM to {wrong} the site was down.", $"From 12:00 AM to {right} the site was down.");

    [Test]
    public void The_seeds_are_clean([ValueSource(typeof(SeedFolder), nameof(SeedFolder.Names))] string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    [TestCase("Timeline", "| Elapsed (h:mm) | Event |\n| --- | --- |\n| 0:00 | alert fired |\n| 30:30 | service restored |")]
    [TestCase("Timeline", "| Offset (h:mm) | Event |\n| --- | --- |\n| 0:05 | alert fired |\n| 30:30 | service restored |")]
    [TestCase("Timeline (mm:ss since the first alert)", "- 00:10 alert fired\n- 75:30 service restored")]
    [TestCase("Timeline (time since start, h:mm)", "- 0:00 alert fired\n- 5:10 acknowledged\n- 30:30 service restored")]
    [TestCase("Timeline", "- 0:00 alert fired\n- 5:10 acknowledged\n- 30:30 service restored")]
    public void Elapsed_time_is_no_clock(string title, string entries) => VerifyClean($"## {title}\n\n{entries}");

    [TestCase("Timeline", "- 10:00 alert fired\n- [|30:30|] service restored")]
    [TestCase("Timeline (UTC, offset 0)", "- 0:00 alert fired\n- 5:10 acknowledged\n- [|30:30|] failover\n- 7:00 service restored")]
    public void Clocks_that_are_none_are_still_found(string title, string entries) => Verify($"## {title}\n\n{entries}", severity: DiagnosticSeverity.Error);
}
