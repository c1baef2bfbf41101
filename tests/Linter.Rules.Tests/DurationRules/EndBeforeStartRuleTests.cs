using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.DurationRules.EndBeforeStartRule>;

namespace Linter.Rules.Tests.DurationRules;

public sealed class EndBeforeStartRuleTests
{
    [Test]
    public void A_window_that_ends_before_it_starts_is_an_error()
    {
        var found = Verify(
            """
            Start: {|2025-03-04 22:40 UTC|}
            End: [|2025-03-04 01:15 UTC|]
            """,
            "The incident ends 2025-03-04 01:15 UTC, 21 h 25 min before it starts (2025-03-04 22:40 UTC). End on 2025-03-05 would give 2 h 35 min.",
            DiagnosticSeverity.Error);
        found[0].Arithmetic.Should().Be("2025-03-04 01:15 UTC − 2025-03-04 22:40 UTC = −21 h 25 min");
    }

    [Test]
    public void The_next_day_is_fine() => VerifyClean("""
        Start: 2025-03-04 22:40 UTC
        End: 2025-03-05 01:15 UTC
        """);

    [TestCase("**Duration:** 2025-03-04 15:10 UTC – [|2025-03-04 14:40 UTC|]")]
    [TestCase("The outage lasted from 2025-03-04 15:10 UTC to [|2025-03-04 14:40 UTC|].")]
    [TestCase("**Start:** 2025-03-04\n**End:** [|2025-03-03|]")]
    public void It_may_be_a_label_a_sentence_or_two_days(string marked) => Verify(marked, severity: DiagnosticSeverity.Error);

    [Test]
    public void A_range_of_a_timeline_entry_is_checked_too() => Verify(
        """
        | Time (UTC) | Event |
        | --- | --- |
        | 2025-03-04 13:50 | Alert fired |
        | 2025-03-04 14:30–[|14:10|] | Workers restarted |
        | 2025-03-04 14:50 | Latency back to normal |
        """,
        "This entry ends 2025-03-04 14:10 UTC, 20 min before it starts (2025-03-04 14:30 UTC).",
        DiagnosticSeverity.Error);

    [Test]
    public void Equal_ends_are_a_warning() => Verify(
        """
        Start: 2025-03-04 22:40 UTC
        End: [|2025-03-04 22:40 UTC|]
        """,
        "The incident ends at 2025-03-04 22:40 UTC, the very moment it starts.",
        DiagnosticSeverity.Warning);

    [TestCase("12/11/2025 22:40 UTC", "13/11/2025 01:15 UTC")]
    [TestCase("31/01/2025 22:40 UTC", "01/02/2025 01:15 UTC")]
    [TestCase("31-01-2025 22:40 UTC", "01-02-2025 01:15 UTC")]
    [TestCase("30/04/2025 23:30 UTC", "01/05/2025 00:10 UTC")]
    [TestCase("11/12/2025 22:40 UTC", "11/13/2025 01:15 UTC")]
    [TestCase("Wednesday 12/11/2025 22:40 UTC", "01/12/2025 01:15 UTC")]
    public void One_clear_date_shows_the_order_of_all(string start, string end) => VerifyClean($"- **Start:** {start}\n- **End:** {end}\n");

    [Test]
    public void A_date_with_two_readings_proves_nothing() => VerifyClean("- **Start:** 12/04/2025 22:40 UTC\n- **End:** 01/05/2025 01:15 UTC\n");

    [Test]
    public void In_the_order_shown_the_end_may_still_be_early() =>
        Verify("- **Start:** {|13/11/2025 22:40 UTC|}\n- **End:** [|12/11/2025 01:15 UTC|]\n", severity: DiagnosticSeverity.Error);

    [TestCase("- **Start (UTC):** 2025-03-04 23:30\n- **End (PST):** 2025-03-04 17:15\n")]
    [TestCase("- **Start time (UTC):** 2025-03-04 23:30\n- **End time (PST):** 2025-03-04 17:15\n")]
    [TestCase("- **Start [UTC]:** 2025-03-04 23:30\n- **End [UTC]:** 2025-03-05 01:15\n- **Start [PST]:** 2025-03-04 15:30\n- **End [PST]:** 2025-03-04 17:15\n")]
    [TestCase("| Field | Value |\n| --- | --- |\n| Start (UTC) | 2025-03-04 23:30 |\n| End (UTC) | 2025-03-05 01:15 |\n| Start (PST) | 2025-03-04 15:30 |\n| End (PST) | 2025-03-04 17:15 |\n")]
    public void The_zone_of_a_label_is_that_of_its_value(string text) => VerifyClean(text);

    [Test]
    public void Labels_with_one_zone_are_compared() =>
        Verify("- **Start (UTC):** {|2025-03-04 23:30|}\n- **End (UTC):** [|2025-03-04 17:15|]\n", severity: DiagnosticSeverity.Error);

    [TestCase("2025-03-20", "2025-03-04", "Start", "End")]
    [TestCase("Second outage", "First outage", "Start", "End")]
    [TestCase("Checkout", "Previous occurrence", "From", "To")]
    public void Start_and_end_of_two_blocks_are_two_incidents(string first, string second, string start, string end) => VerifyClean(
        $"# Outages in March\n\n## {first}\n\n- Start: 2025-03-20 10:00 UTC\n- End: 2025-03-20 12:00 UTC\n\n## {second}\n\n- {start}: 2025-03-04 10:00 UTC\n- {end}: 2025-03-04 12:00 UTC\n");

    [Test]
    public void A_start_and_an_end_that_stand_alone_are_one_incident() => Verify(
        "# Outage\n\n## Summary\n\n- Start: {|2025-03-20 10:00 UTC|}\n\n## Resolution\n\n- End: [|2025-03-20 09:00 UTC|]\n\n## Data loss\n\n- From: 2025-03-20 10:00 UTC\n- To: 2025-03-20 10:30 UTC\n",
        severity: DiagnosticSeverity.Error);

    [Test]
    public void Equal_days_are_fine() => VerifyClean("""
        Start: 2025-03-04
        End: 2025-03-04
        """);

    [TestCase("Checkout was down from 22:30 to 06:30 UTC.")]
    [TestCase("**Start:** 22:40 UTC\n\n**End:** 22:40 UTC")]
    [TestCase("**Start:** 22:40 UTC\n\n**End:** 2025-03-04 01:15 UTC")]
    [TestCase("Checkout was down from 22:40 to 2025-03-04 01:15 UTC.")]
    [TestCase("# Outage of 2025-03-04\n\nStart: 22:30 UTC\n\nEnd: 06:30 UTC")]
    public void Without_a_date_an_earlier_end_is_after_midnight(string text) => VerifyClean(text);

    [TestCase("**Duration:** 2025-03-04 10:30 PM – 2025-03-04 9:30 UTC")]
    [TestCase("Start: 2025-03-04 10:30 PM UTC\n\nEnd: 2025-03-04 9:30 UTC")]
    public void A_missing_AM_or_PM_is_left_to_another_rule(string text) => VerifyClean(text);

    [Test]
    public void Days_without_a_year_are_not_firm_enough() => VerifyClean("# Outage in the spring of 2025\n\nStart: March 4, 22:40 UTC\n\nEnd: March 3, 10:00 UTC");

    [Test]
    public void Zones_are_converted_before_the_ends_are_compared()
    {
        VerifyClean("""
            Start: 2025-03-04 14:30 UTC
            End: 2025-03-04 09:45 -05:00
            """);
        Verify("""
            Start: 2025-03-04 14:30 UTC
            End: [|2025-03-04 15:20 +01:00|]
            """);
    }

    [TestCase("Deployment ended")]
    [TestCase("Alert resolved")]
    [TestCase("Previous incident resolved")]
    [TestCase("Certificate end")]
    public void A_label_of_something_else_is_not_the_end(string label) =>
        VerifyClean($"- **Start:** 2025-03-04 14:30 UTC\n- **End:** 2025-03-04 15:30 UTC\n- **{label}:** 2025-03-04 14:10 UTC\n");

    [TestCase("Incident resolved")]
    [TestCase("Service fully restored")]
    [TestCase("Time of outage end")]
    public void A_label_with_words_for_the_incident_is_the_end(string label) =>
        Verify($"- **Start:** {{|2025-03-04 14:30 UTC|}}\n- **{label}:** [|2025-03-04 14:10 UTC|]\n");

    [Test]
    public void A_day_without_a_clock_may_be_that_of_the_start() => VerifyClean("- **Start:** 2025-03-04 14:30 UTC\n- **End:** 2025-03-04\n");

    [TestCase("around 2025-03-04 14:30 UTC", "2025-03-04 14:25 UTC")]
    [TestCase("2025-03-04 14:30 UTC", "around 2025-03-04 14:25 UTC")]
    public void Approximate_ends_are_not_compared(string start, string end) => VerifyClean($"Start: {start}\nEnd: {end}\n");

    [Test]
    public void An_undated_range_that_reaches_over_the_next_entry_is_a_warning() => Verify(
        """
        ## Timeline

        - 14:30–[|14:10|] Workers restarted
        - 14:50 Latency back to normal
        """,
        severity: DiagnosticSeverity.Warning);

    [TestCase("- 22:30–01:10 Workers restarted\n- 01:20 Latency back to normal")]
    [TestCase("- 22:30–01:10 Workers restarted")]
    [TestCase("- 14:10–14:30 Workers restarted\n- 14:20 Latency back to normal")]
    public void An_undated_range_over_midnight_is_fine_where_the_next_entry_is_later(string entries) => VerifyClean("## Timeline\n\n" + entries);

    [Test]
    public void The_fix_moves_the_end_to_the_next_day() => VerifyFix(
        """
        Start: 2025-03-04 22:40 UTC
        End: 2025-03-04 01:15 UTC
        """,
        """
        Start: 2025-03-04 22:40 UTC
        End: 2025-03-05 01:15 UTC
        """);

    [Test]
    public void No_fix_is_offered_for_an_end_more_than_a_day_early() =>
        Verify("Start: 2025-03-04 22:40 UTC\n\nEnd: [|2025-03-02 01:15 UTC|]")[0].Fixes.Should().BeEmpty();

    [Test]
    public void The_seeds_are_clean([ValueSource(typeof(SeedFolder), nameof(SeedFolder.Names))] string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    [Test]
    public void An_end_moved_before_the_start_of_a_seed_is_the_only_finding_of_its_group()
    {
        var text = SeedFolder.Edit("004.md", "2024-08-10 15:45", "2024-08-10 14:15");
        var found = new Analysis.AnalyzerDriver(RuleCatalog.Rules, Analysis.AnalyzerConfiguration.Default).Analyze(text).Diagnostics
            .Where(diagnostic => diagnostic.Descriptor.Category is RuleCategory.Duration or RuleCategory.Timeline && diagnostic.Severity > DiagnosticSeverity.Info);
        found.Should().ContainSingle().Which.Should().Match<Diagnostic>(diagnostic => diagnostic.Descriptor.Id == "PM1003" && diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [TestCase("Start: 2025-04-30 22:00 UTC\nEnd: 2025-04-30 midnight UTC")]
    [TestCase("Start: 22:00 UTC, April 30, 2025\nEnd: midnight UTC, April 30, 2025")]
    [TestCase("The outage lasted from 22:00 on 30 April to midnight on 30 April 2025.")]
    [TestCase("Start: 2025-03-04 18:00 UTC\nEnd: 09:00 UTC the next day")]
    [TestCase("The outage lasted from 2025-03-04 18:00 UTC to 09:00 UTC the next day.")]
    public void Words_may_put_the_end_on_the_next_day(string text) => VerifyClean(text);

    [Test]
    public void Midnight_of_an_earlier_day_is_too_early() => Verify("Start: 2025-04-30 22:00 UTC\nEnd: [|2025-04-29 midnight UTC|]", severity: DiagnosticSeverity.Error);
}
