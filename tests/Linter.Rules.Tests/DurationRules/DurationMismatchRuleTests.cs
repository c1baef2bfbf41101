using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.DurationRules.DurationMismatchRule>;

namespace Linter.Rules.Tests.DurationRules;

public sealed class DurationMismatchRuleTests
{
    private const string Window = """
        ## Summary

        - **Start:** 2025-06-03 14:00 UTC
        - **End:** 2025-06-03 17:00 UTC

        """;

    [TestCase("- **Duration:** 4 hours\n  30 minutes")]
    [TestCase("The outage lasted 4 hours\n30 minutes.")]
    [TestCase("The outage lasted less than\n5 hours.")]
    public void A_length_may_go_on_in_the_next_line(string length) =>
        VerifyClean($"- **Start:** 2025-06-03 15:00 UTC\n- **End:** 2025-06-03 19:30 UTC\n\n{length}\n");

    [TestCase("- API: unavailable for 45 minutes")]
    [TestCase("| Region | Impact |\n| --- | --- |\n| EU | unavailable for 45 minutes |")]
    [TestCase("### EU\n\nUnavailable for 45 minutes.")]
    [TestCase("The login page was offline for 45 minutes.")]
    [TestCase("The outage lasted 45 minutes in the EU and 2 hours in the US.")]
    [TestCase("3 customers were offline for 45 minutes.")]
    [TestCase("Half of the users were offline for 45 minutes.")]
    [TestCase("The site was completely unreachable for 45 minutes, then only slow.")]
    [TestCase("A 45-minute outage was followed by 2 hours of degradation.")]
    [TestCase("This follows a similar, 45-minute outage on Monday.")]
    [TestCase("Last year's 45-minute outage had the same cause.")]
    [TestCase("Their outage lasted 45 minutes.")]
    [TestCase("A 45-minute outage at our DNS provider came first.")]
    [TestCase("Pods that are unreachable for 5 minutes are evicted.")]
    [TestCase("If the service is unavailable for 5 minutes, traffic moves.")]
    [TestCase("The site was down for 45 minutes before we noticed.")]
    [TestCase("Our status page was itself unavailable for 10 minutes.")]
    [TestCase("Monthly downtime was 5 hours.")]
    public void A_length_of_a_part_a_phase_or_another_outage_is_not_compared(string impact) => VerifyClean(Window + "\n## Impact\n\n" + impact + "\n");

    [TestCase("2025-06-03 14:00–17:00 UTC, of which 20 minutes were a full outage")]
    [TestCase("2025-06-03 14:00–17:00 UTC (detected after 10 minutes)")]
    [TestCase("10 minutes until mitigation, 3 hours until full recovery")]
    [TestCase("2 hours (plus an hour of degraded performance)")]
    [TestCase("2 hours (EU), 2.5 hours (US)")]
    [TestCase("53 min from alert")]
    [TestCase("20 minutes per occurrence")]
    [TestCase("3 × 20 minutes")]
    public void A_label_states_the_length_that_its_value_is(string value) => VerifyClean($"{Window}\n- **Duration:** {value}\n");

    [TestCase("**Downtime:** 2 hours")]
    [TestCase("**Outage duration:** 45 minutes")]
    [TestCase("**Duration (EU):** 45 minutes")]
    [TestCase("## Duration\n\n- Full outage: 55 minutes\n- Degraded: 125 minutes")]
    [TestCase("## Follow-up maintenance\n\n**Duration:** 30 minutes")]
    public void A_label_may_name_a_part(string label) => VerifyClean($"{Window}\n{label}\n");

    [TestCase("**Duration:** The outage lasted [|2 hours|]")]
    [TestCase("**Duration:** The degradation lasted [|2 hours|]")]
    [TestCase("**Duration:** [|2 h|] (30 min outage, 90 min degraded)")]
    [TestCase("**Downtime:** [|5 hours|]")]
    public void Words_around_the_length_of_the_whole_do_not_hide_it(string label) => Verify(Window + "\n" + label + "\n");

    [TestCase("**Time:** 10:00")]
    [TestCase("**Outage window:** 10:00")]
    [TestCase("- Window: 02:00")]
    public void A_clock_behind_the_name_of_a_window_is_no_length(string label) => VerifyClean(Window + label + "\n");

    [TestCase("10:00 UTC", "16:30 IST", "1 h", TestName = "India")]
    [TestCase("10:00 CST", "17:00 UTC", "1 h", TestName = "Chicago")]
    public void A_zone_with_several_meanings_is_not_compared_by_the_wall_clock(string start, string end, string length) =>
        VerifyClean($"- Start: 2025-03-04 {start}\n- End: 2025-03-04 {end}\n- Duration: {length}\n");

    [TestCase("duration: [|2 hours|]")]
    [TestCase("incident_duration: '[|2:00|]'")]
    [TestCase("incident:\n  duration: [|120 minutes|]")]
    public void Front_matter_states_a_length_too(string field) => Verify($"---\ntitle: Checkout outage\n{field}\n---\n\n{Window}");

    [TestCase("duration: 3 hours")]
    [TestCase("duration: 180")]
    [TestCase("duration: 2 hours of reading")]
    [TestCase("time: 10:00")]
    [TestCase("reading_time: 2 hours")]
    public void Front_matter_that_fits_or_means_something_else_is_fine(string field) => VerifyClean($"---\ntitle: Checkout outage\n{field}\n---\n\n{Window}");

    [Test]
    public void Front_matter_states_a_window_too() => Verify(
        """
        ---
        start_time: {|2025-06-03T14:00:00Z|}
        end_time: {|2025-06-03T17:00:00Z|}
        duration: [|2 hours|]
        ---

        # Checkout outage
        """);

    [TestCase("45 min", "2025-03-04 11:00 UTC feature flag off, error rate at baseline")]
    [TestCase("45 min", "2025-03-04 11:00 UTC database up again")]
    [TestCase("30 min", "2025-03-04 10:45 UTC traffic moved to the other region")]
    public void Two_entries_that_are_exactly_so_far_apart_make_it_an_info(string length, string entry) => Verify(
        $"""
        - **Duration:** [|{length}|]
        - **Start:** 2025-03-04 10:15 UTC
        - **End:** 2025-03-04 15:00 UTC

        ## Timeline

        - 2025-03-04 10:15 UTC we take the database down
        - {entry}
        - 2025-03-04 15:00 UTC incident closed
        """,
        severity: DiagnosticSeverity.Info)[0].Message.Should().MatchRegex("; say so if 10:15–1.:.. UTC is meant.$");

    [TestCase("Rolled back")]
    [TestCase("Fix deployed")]
    [TestCase("Stabilized")]
    [TestCase("Monitoring since")]
    public void A_label_that_names_no_known_milestone_may_end_it(string label) => Verify(
        $"- Duration: [|45 min|]\n- Start: 2025-03-04 10:15 UTC\n- {label}: 2025-03-04 11:00 UTC\n- End: 2025-03-04 15:00 UTC",
        severity: DiagnosticSeverity.Info);

    [TestCase("restored")]
    [TestCase("back online")]
    public void The_restoration_that_the_resolution_section_tells_is_an_end(string restored) => VerifyClean(
        $"- Duration: 43 minutes\n- Start: 2025-03-04 10:00 UTC\n- End: 2025-03-04 11:00 UTC\n\n## Resolution\n\nThe service was {restored} at 10:43 UTC.");

    [Test]
    public void Entries_that_are_nearly_so_far_apart_leave_it_an_error() => Verify(
        Window + "- **Duration:** [|2 hours|]\n\n## Timeline\n\n- 2025-06-03 14:10 UTC Alert fired\n- 2025-06-03 16:18 UTC Traffic moved\n- 2025-06-03 17:00 UTC Service restored",
        severity: DiagnosticSeverity.Error);

    [TestCase("any", 0)]
    [TestCase("mitigated", 0)]
    [TestCase("resolved", 1)]
    public void What_ends_the_incident_can_be_chosen(string end, int count)
    {
        const string Text = "# Checkout outage\n\n**Duration:** 30 minutes\n\n## Timeline\n\n- 2025-03-04 10:00 UTC OUTAGE BEGINS\n- 2025-03-04 10:30 UTC INCIDENT MITIGATED\n- 2025-03-04 12:00 UTC OUTAGE ENDS\n";
        Run(SourceText.From(Text), With("end", end)).Should().HaveCount(count);
    }

    [Test]
    public void A_length_beside_its_ends_is_compared_with_these_whatever_ends_the_incident() =>
        VerifyClean("# Checkout outage\n\n**Duration:** 30 minutes, 10:00 to 10:30 UTC on 2025-03-04\n", options: With("end", "mitigated"));

    [Test]
    public void A_length_beside_its_window_must_be_that_of_the_window()
    {
        var found = Verify(
            "- **Duration:** [|5 hours|], from {|15:00|} to {|19:30 UTC on 2025-03-04|}",
            "Stated duration 5 h, but 15:00–19:30 UTC is 4 h 30 min (30 min less).",
            DiagnosticSeverity.Error);
        found[0].Arithmetic.Should().Be("19:30 − 15:00 = 4 h 30 min");
        found[0].Properties.Should().BeEquivalentTo(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [DiagnosticProperties.Claimed] = "PT5H",
            [DiagnosticProperties.Computed] = "PT4H30M",
            [DiagnosticProperties.Unit] = "duration",
            [DiagnosticProperties.Delta] = "-PT30M",
        });
    }

    [TestCase("4 hours 30 minutes")]
    [TestCase("4.5 hours")]
    [TestCase("270 minutes")]
    [TestCase("4h30m")]
    public void The_right_length_is_fine_in_any_unit(string length) => VerifyClean($"- **Duration:** {length}, from 15:00 to 19:30 UTC on 2025-03-04");

    [TestCase("The outage lasted [|2 hours|].")]
    [TestCase("- **Duration:** [|2 hours|]")]
    [TestCase("All shops were unavailable for [|2 hours|].")]
    [TestCase("A [|two-hour|] outage of all shops.")]
    [TestCase("We had a downtime of [|120 minutes|].")]
    [TestCase("The total downtime was [|2 h|].")]
    public void A_length_elsewhere_is_compared_with_labelled_start_and_end(string marked) => Verify(Window + "\n" + marked, severity: DiagnosticSeverity.Error);

    [Test]
    public void Window_and_length_in_two_sentences_are_a_warning() => Verify(
        """
        ## Summary

        Search was degraded from 14:00 to 17:00 UTC on 2025-06-03. The outage of the shop lasted [|2 hours|].
        """,
        severity: DiagnosticSeverity.Warning);

    [Test]
    public void An_inherited_date_makes_it_a_warning() => Verify(
        """
        # Outage of 2025-06-03

        ## Summary

        - **Start:** 14:00 UTC
        - **End:** 17:00 UTC
        - **Duration:** [|2 hours|]
        """,
        severity: DiagnosticSeverity.Warning);

    [Test]
    public void A_window_over_an_unmarked_midnight_makes_it_a_warning() =>
        Verify("- **Duration:** [|2 hours|], from 23:00 to 02:00 UTC, 2025-06-03", severity: DiagnosticSeverity.Warning);

    [Test]
    public void Without_a_window_first_impact_and_last_restoration_of_the_timeline_count() => Verify(
        """
        ## Summary

        The outage lasted [|2 hours|].

        ## Timeline

        - {|2025-06-03 14:00 UTC|} First errors in the order log
        - 2025-06-03 14:30 UTC Rolled back
        - {|2025-06-03 17:00 UTC|} Service restored
        """,
        severity: DiagnosticSeverity.Warning);

    [TestCase("3 hours", "2 h 45 min")]
    [TestCase("two hours", "2 h 20 min")]
    public void A_difference_below_half_of_the_unit_is_rounding(string stated, string actual)
    {
        var end = actual == "2 h 45 min" ? "16:45" : "16:20";
        Verify($"- **Duration:** [|{stated}|] (2025-06-03 14:00–{end} UTC)", severity: DiagnosticSeverity.Info)[0].Message.Should().Contain(actual).And.Contain("rounded");
    }

    [TestCase("strict", DiagnosticSeverity.Error)]
    [TestCase("unit", DiagnosticSeverity.Info)]
    public void Rounding_can_be_judged_strictly(string rounding, DiagnosticSeverity severity) =>
        Verify("- **Duration:** [|3 hours|] (2025-06-03 14:00–16:45 UTC)", severity: severity, options: Option(rounding));

    [Test]
    public void Rounding_can_be_left_alone() => VerifyClean("- **Duration:** 3 hours (2025-06-03 14:00–16:45 UTC)", options: Option("off"));

    [Test]
    public void Minutes_that_are_quarters_of_an_hour_may_be_rounded_to_them() =>
        Verify("- **Duration:** [|1 hour 15 minutes|] (2025-06-03 14:00–15:20 UTC)", severity: DiagnosticSeverity.Info);

    [TestCase("about 2 hours")]
    [TestCase("over 5 hours")]
    [TestCase("less than 2 hours")]
    [TestCase("1 to 2 hours")]
    [TestCase("several hours")]
    public void Approximate_lengths_are_left_to_another_rule(string length) => VerifyClean(Window + $"- **Duration:** {length}");

    [TestCase("There was a maintenance window of 2 hours before it.")]
    [TestCase("The standby was unavailable for maintenance for 2 hours.")]
    [TestCase("The outage went unnoticed for 2 hours.")]
    [TestCase("Each request to the unavailable host waited for 2 hours.")]
    [TestCase("The outage of last month lasted 2 hours.")]
    [TestCase("During the outage 2 hours of data were lost.")]
    [TestCase("Some shops were offline for 2 hours.")]
    [TestCase("The first outage lasted 2 hours.")]
    [TestCase("We would have noticed the outage within 2 hours.")]
    public void Lengths_of_something_else_are_not_compared(string sentence) => VerifyClean(Window + "\n" + sentence);

    [Test]
    public void Lengths_under_action_items_and_in_the_timeline_are_not_compared() => VerifyClean(Window + """

        ## Timeline

        - 2025-06-03 14:10 UTC The outage lasted 2 hours in the last drill
        - 2025-06-03 17:00 UTC Service restored

        ## Action items

        - Practise an outage that lasted 2 hours (@kim)
        """);

    [Test]
    public void A_day_without_a_clock_gives_no_length() => VerifyClean("""
        - **Start:** 2025-06-03
        - **End:** 2025-06-04 17:00 UTC
        - **Duration:** 5 hours
        """);

    [Test]
    public void A_missing_end_gives_no_length() => VerifyClean("""
        - **Start:** 2025-06-03 14:00 UTC
        - **Duration:** 5 hours
        """);

    [TestCase("50 minutes", TestName = "From the marker that begins to the marker that ends the outage")]
    [TestCase("88 minutes", TestName = "From the marker that begins the outage to the closing of the incident")]
    [TestCase("44 minutes", TestName = "From the alert to the end of the outage")]
    [TestCase("72 minutes", TestName = "From the change before the alert to the end of the outage")]
    public void Any_start_with_any_end_may_give_the_length(string length) => VerifyClean($"""
        ## Summary

        The outage lasted {length}.

        ## Timeline

        All times are UTC, 2025-06-03.

        - 09:40 Migration of the session table merged
        - 10:02 OUTAGE BEGINS
        - 10:08 Alert: login errors above 20 %
        - 10:30 Engineers add capacity
        - 10:52 OUTAGE ENDS
        - 11:30 Incident closed
        """);

    [Test]
    public void A_clock_inside_an_entry_may_end_it() => VerifyClean("""
        ## Summary

        The outage lasted 90 minutes.

        ## Timeline

        - 2025-06-03 10:00 UTC First errors
        - 2025-06-03 10:40 UTC Rollback started, with complete recovery by 11:30 UTC
        - 2025-06-03 10:50 UTC Queue drained, service restored for most shops
        """);

    [Test]
    public void Each_of_several_ranges_may_give_the_length() => VerifyClean("""
        ## First incident

        **Duration:** 20 minutes (2025-06-03 10:00–10:20 UTC)

        ## Second incident

        **Duration:** 45 minutes (2025-06-03 14:00–14:45 UTC)
        """);

    [TestCase("2025-03-04 10:00–10:20 UTC and 2025-03-04 12:00–12:50 UTC, 1 hour 10 minutes", TestName = "The sum of two ranges")]
    [TestCase("1 h 10 min (2025-03-04 10:00–10:20 UTC, 2025-03-04 12:00–12:50 UTC)", TestName = "The sum in front of the ranges")]
    [TestCase("2 h 50 min (2025-03-04 10:00–10:20 UTC and 2025-03-04 12:00–12:50 UTC)", TestName = "From the first start to the last end")]
    public void Several_ranges_beside_the_length_may_give_it_together(string value) => VerifyClean($"- **Duration:** {value}");

    [Test]
    public void A_length_that_several_ranges_do_not_give_is_an_error() =>
        Verify("- **Duration:** 2025-03-04 10:00–10:20 UTC and 2025-03-04 12:00–12:50 UTC, [|4 hours|]", severity: DiagnosticSeverity.Error);

    [Test]
    public void Two_zones_are_converted_before_the_length_is_taken()
    {
        VerifyClean("- **Duration:** 1 hour (2025-06-03 14:00 UTC – 2025-06-03 17:00 +02:00)");
        Verify("- **Duration:** [|3 hours|] (2025-06-03 14:00 UTC – 2025-06-03 17:00 +02:00)");
    }

    [Test]
    public void An_approximate_clock_leaves_a_quarter_of_an_hour() => VerifyClean("""
        - **Start:** ~2025-06-03 14:00 UTC
        - **End:** 2025-06-03 17:00 UTC
        - **Duration:** 2 hours 50 minutes
        """);

    [TestCase("5 hours", "4 hours 30 minutes")]
    [TestCase("5h", "4 h 30 min")]
    public void The_fix_writes_the_computed_length_in_the_style_of_the_stated_one(string wrong, string right) =>
        VerifyFix($"- **Duration:** {wrong}, from 15:00 to 19:30 UTC on 2025-03-04", $"- **Duration:** {right}, from 15:00 to 19:30 UTC on 2025-03-04");

    [Test]
    public void The_fix_is_offered_only() =>
        Verify("- **Duration:** [|5 hours|], from 15:00 to 19:30 UTC on 2025-03-04")[0].Fixes.Should().ContainSingle().Which.Safety.Should().Be(FixSafety.Offered);

    [Test]
    public void The_nearest_other_pair_is_shown() => Verify(
        """
        ## Summary

        - **Start:** {|2025-06-03 14:00 UTC|}
        - **End:** {|2025-06-03 17:00 UTC|}
        - **Duration:** [|2 hours|]

        ## Timeline

        - 2025-06-03 14:20 UTC Alert fired
        - {|2025-06-03 16:10 UTC|} Error rate back to normal
        """);

    [Test]
    public void The_seeds_are_clean([ValueSource(typeof(SeedFolder), nameof(SeedFolder.Names))] string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    [Test]
    public void A_wrong_length_in_a_seed_is_an_error() => Run(SeedFolder.Edit("000.md", "5 hours", "4 hours")).Should().ContainSingle()
        .Which.Should().Match<Diagnostic>(found => found.Severity == DiagnosticSeverity.Error && found.Message.Contains("4 h") && found.Message.Contains("is 5 h"));

    [TestCase("5 hours", "about 4 hours 30 minutes")]
    [TestCase("End Time: May 7", "End Time: May 8")]
    public void An_edit_of_a_seed_that_leaves_a_fitting_pair_is_fine(string old, string edited) => Run(SeedFolder.Edit("000.md", old, edited)).Should().BeEmpty();

    private static Dictionary<string, string> Option(string rounding) => new(StringComparer.Ordinal) { ["rounding"] = rounding };
}
