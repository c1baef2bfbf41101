using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.CalendarRules.MixedZonesRule>;

namespace Linter.Rules.Tests.CalendarRules;

public sealed class MixedZonesRuleTests
{
    [Test]
    public void A_timeline_in_another_zone_than_the_window_is_reported_with_the_shift() => Verify("""
        **Duration:** {|May 10, 2025, 3:00 PM UTC+1|} – 5:00 PM UTC+1

        ## Timeline

        - [|3:00 PM EDT|]: monitoring reported errors
        - 5:00 PM EDT: service restored
        """,
        "The summary is in UTC+1, this entry is in EDT (UTC-04:00): 3:00 PM UTC+1 is 14:00 UTC, 3:00 PM EDT is 19:00 UTC, 5 h later.",
        DiagnosticSeverity.Warning);

    [Test]
    public void A_dated_clock_in_prose_counts_where_no_window_is_stated() => Verify("""
        On {|May 10, 2025 at 3:00 PM UTC+1|} users began to see errors.

        ## Timeline

        - [|3:00 PM EDT|]: monitoring reported errors
        """, severity: DiagnosticSeverity.Warning);

    [Test]
    public void A_stamp_of_a_quoted_log_line_does_not() => VerifyClean("The log said 2025-05-10T15:00:02Z out of memory.\n\n## Timeline\n\n- 2025-05-10 3:00 PM EDT: monitoring reported errors");

    [Test]
    public void A_timeline_that_changes_its_zone_is_reported_at_the_change() => Verify("""
        ## Timeline

        - {|2025-05-10 10:00 UTC|} alert fired
        - 2025-05-10 10:10 UTC page acknowledged
        - [|2025-05-10 12:20 CEST|] service restored
        """, severity: DiagnosticSeverity.Warning);

    [Test]
    public void A_window_that_was_converted_with_care_is_an_info() => Verify("""
        **Duration:** 2025-05-10, 10:00 UTC – 10:40 UTC

        ## Timeline (all times CEST)

        - 2025-05-10 [|12:00|] alert fired
        - 2025-05-10 12:40 service restored
        """.Replace("2025-05-10 [|12:00|]", "[|2025-05-10 12:00|]", StringComparison.Ordinal), severity: DiagnosticSeverity.Info);

    [TestCase("10:00 UTC", "10:00 GMT", "10:20 UTC+00:00")]
    [TestCase("10:00 UTC", "10:00Z", "10:20 UTC")]
    [TestCase("10:00 WET", "10:00 UTC", "10:20 UTC")]
    [TestCase("10:00 PT", "10:00 PST", "10:20 PT")]
    public void Names_of_one_offset_are_one_zone(string window, string first, string second) => VerifyClean($"""
        **Start:** 2025-01-10 {window}

        ## Timeline

        - 2025-01-10 {first} alert fired
        - 2025-01-10 {second} restored
        """);

    [Test]
    public void Two_seasons_of_one_region_are_one_zone() => VerifyClean("""
        ## Timeline

        - 2025-03-09 01:30 PST alert fired
        - 2025-03-09 03:30 PDT service restored
        """);

    [Test]
    public void Clocks_in_both_zones_are_fine() => VerifyClean("""
        **Duration:** 2025-05-10, 14:30 UTC – 15:30 UTC

        ## Timeline

        - 10:30 EDT / 14:30 UTC alert fired
        - 11:30 EDT (15:30 UTC) service restored
        """);

    [Test]
    public void A_table_with_a_column_for_each_zone_is_fine() => VerifyClean("""
        **Duration:** 2025-05-10, 14:30 UTC – 15:30 UTC

        ## Timeline

        | Time (EDT) | Time (UTC) | Event |
        | --- | --- | --- |
        | 10:30 | 14:30 | alert fired |
        | 11:30 | 15:30 | service restored |
        """);

    [Test]
    public void Zones_outside_window_and_timeline_are_fine() => VerifyClean("""
        **Duration:** 2025-05-10, 14:30 UTC – 15:30 UTC

        ## Timeline

        - 14:30 UTC alert fired; the nightly job of 3:00 AM EDT had failed
        - 15:30 UTC service restored

        ## Action items

        - Review on 2025-05-20 10:00 EDT
        """);

    [Test]
    public void The_window_can_be_allowed_another_zone() => VerifyClean(
        "**Start:** 2025-05-10 10:00 UTC\n\n## Timeline\n\n- 2025-05-10 10:00 EDT alert fired\n- 2025-05-10 10:30 EDT restored",
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["allow"] = "window" });

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void The_seeds_are_silent(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
