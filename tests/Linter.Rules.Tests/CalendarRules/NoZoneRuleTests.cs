using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.CalendarRules.NoZoneRule>;

namespace Linter.Rules.Tests.CalendarRules;

public sealed class NoZoneRuleTests
{
    private const string TwoEntries = """
        ## Timeline

        - 10:00 alert fired
        - 10:20 service restored
        """;

    [Test]
    public void A_window_without_a_zone_is_reported() => Verify(
        "**Duration:** [|4:30 am|] – 7:00 am, June 1, 2024",
        "No time zone is given for 4:30 AM–7:00 AM; readers elsewhere cannot tell when it was.",
        DiagnosticSeverity.Warning);

    [Test]
    public void Window_and_timeline_are_reported_once() => Verify("""
        **Duration:** [|10:00|] – 10:20

        ## {|Timeline|}

        - 10:00 alert fired
        - 10:20 service restored
        """, "No time zone is given for 10:00–10:20 or for any timeline entry; readers elsewhere cannot tell when it was.");

    [Test]
    public void A_timeline_alone_is_reported_at_its_first_entry() => Verify(
        TwoEntries.Replace("- 10:00", "- [|10:00|]", StringComparison.Ordinal),
        "No time zone is given for 10:00 or for any other timeline entry; readers elsewhere cannot tell when it was.");

    [TestCase("**Duration:** 4:30 am – 7:00 am UTC, June 1, 2024")]
    [TestCase("**Duration:** 10:00 – 10:20 (PST)\n\n" + TwoEntries)]
    [TestCase("(All times UTC)\n\n" + TwoEntries)]
    [TestCase("## Timeline (all times in UTC+5)\n\n- 10:00 alert fired\n- 10:20 service restored")]
    [TestCase("## Timeline\n\n| Time (UTC) | Event |\n| --- | --- |\n| 10:00 | alert fired |\n| 10:20 | service restored |")]
    [TestCase("## Timeline\n\nAll times in CET.\n\n- 10:00 alert fired\n- 10:20 service restored")]
    [TestCase("## Timeline\n\n*(All times US/Pacific, 24-hour clock.)*\n\n- 10:00 alert fired\n- 10:20 service restored")]
    [TestCase("## Timeline\n\n- 10:00 alert fired\n- 10:20 UTC service restored")]
    [TestCase("## Timeline – UTC\n\n- 14:30 alert fired")]
    [TestCase("## UTC Timeline\n\n- 14:30 alert fired")]
    [TestCase("## Timeline (UTC times)\n\n- 14:30 alert fired")]
    [TestCase("## Timeline (in UTC, 24h)\n\n- 14:30 alert fired")]
    [TestCase("## Timeline (GMT +5:30 hrs)\n\n- 14:30 alert fired")]
    [TestCase("## Timeline\n\nAll times below are in IST, Indian Standard Time.\n\n- 14:30 alert fired")]
    [TestCase("## Timeline\n\nTimes given in the server's time zone, which is UTC.\n\n- 14:30 alert fired")]
    [TestCase("---\ntimezone: UTC\n---\n\n## Timeline\n\n- 14:30 alert fired")]
    [TestCase("---\ntime_zone: Europe/Berlin\n---\n\n## Timeline\n\n- 14:30 alert fired")]
    [TestCase("## Timeline\n\n| Time | TZ | Event |\n| --- | --- | --- |\n| 14:30 | UTC | alert fired |")]
    [TestCase("## Timeline\n\n- 2:30 PM Pacific alert fired")]
    public void One_zone_anywhere_is_enough(string text) => VerifyClean(text);

    [TestCase("## Timeline (London)\n\n- 14:30 alert fired")]
    [TestCase("## Timeline (New York office)\n\n- 14:30 alert fired")]
    [TestCase("## Timeline\n\nOur clocks run on CET.\n\n- 14:30 alert fired")]
    [TestCase("## Timeline\n\n- 14:30 (Berlin) alert fired")]
    public void A_place_whose_time_may_be_meant_is_enough(string text) => VerifyClean(text);

    [TestCase("## Timeline (Checkout)\n\n- [|14:30|] alert fired")]
    [TestCase("## Timeline\n\nThe on-call told it.\n\n- [|14:30|] (Dashboard) alert fired")]
    [TestCase("---\ntitle: UTC\n---\n\n## Timeline\n\n- [|14:30|] alert fired")]
    [TestCase("## Timeline\n\n- [|2:30 PM|] Eastern region failed")]
    public void A_name_that_is_no_zone_is_not(string marked) => Verify(marked);

    [TestCase("**Date:** 2024-06-01\n\n## Timeline\n\n- 2024-06-01 disk failed\n- 2024-06-02 disk replaced")]
    [TestCase("## Timeline\n\n- T+0m alert fired\n- T+20m service restored")]
    [TestCase("## Timeline\n\n- T+0m alert fired\n- T+20m service restored\n- 10:30 elapsed clock")]
    [TestCase("The cron job runs at 10:00 every day.")]
    public void Dates_and_elapsed_times_need_no_zone(string text) => VerifyClean(text);

    [Test]
    public void A_configured_zone_is_enough() => VerifyClean(TwoEntries, options: Options("default_zone", "UTC"));

    [Test]
    public void Every_entry_can_be_required_to_have_one() => Verify("""
        **Duration:** 10:00 – 10:20 UTC

        ## Timeline

        - 10:00 UTC alert fired
        - [|10:10|] page acknowledged
        - {|10:20|} service restored
        """, "No time zone is given for 2 timeline entries; readers elsewhere cannot tell when it was.", options: Options("require_on", "every_entry"));

    [TestCase("**Duration:** 4:30 am – 7:00 am, June 1, 2024", "**Duration:** 4:30 am – 7:00 am UTC, June 1, 2024")]
    [TestCase("- **Start:** 2024-06-01 10:00\n- **End:** 2024-06-01 11:00", "- **Start:** 2024-06-01 10:00 UTC\n- **End:** 2024-06-01 11:00")]
    [TestCase("## Timeline\n\n- 10:00 alert fired\n- 10:20 restored", "## Timeline\n\n- 10:00 UTC alert fired\n- 10:20 restored")]
    public void The_fix_adds_a_zone_that_serves_all(string text, string fixedText) => VerifyFix(text, fixedText);

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void The_seeds_are_silent(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    private static Dictionary<string, string> Options(string name, string value) => new(StringComparer.Ordinal) { [name] = value };
}
