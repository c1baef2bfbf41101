using Linter.Diagnostics;
using Linter.Testing;
using Linter.Text;
using static Linter.Testing.RuleVerifier<Linter.Rules.ConsistencyRules.WindowTimelineMismatchRule>;

namespace Linter.Rules.Tests.ConsistencyRules;

public sealed class WindowTimelineMismatchRuleTests
{
    [Test]
    public void The_resolution_may_contradict_the_summary() => Verify("""
        # Checkout outage

        Outage from 10:00 to {|10:30 UTC on 2025-03-04|}.

        ## Resolution

        The change was reverted and service was restored at [|11:10 UTC|].
        """,
        "The summary ends the incident at 10:30 UTC, the resolution at 11:10 UTC, 40 min later.",
        DiagnosticSeverity.Warning);

    [TestCase("Service was restored at 10:30 UTC.")]
    [TestCase("Service was partially restored at 10:10 UTC.")]
    [TestCase("Service was restored at about 10:20 UTC.")]
    [TestCase("The fix was deployed at 10:10 UTC.")]
    [TestCase("Service was restored at 10:10 UTC for most users and at 10:30 UTC for all.")]
    [TestCase("It was expected to be restored at 11:00 UTC.")]
    public void A_resolution_that_agrees_or_speaks_of_something_else_is_fine(string resolution) =>
        VerifyClean($"# Checkout outage\n\nOutage from 10:00 to 10:30 UTC on 2025-03-04.\n\n## Resolution\n\n{resolution}\n");

    [Test]
    public void A_closed_entry_at_the_stated_end_explains_an_earlier_resolution() => VerifyClean(
        "# Checkout outage\n\nOutage from 10:00 to 10:30 UTC on 2025-03-04.\n\n## Timeline\n\n- 10:00 UTC alert fired\n- 10:30 UTC incident closed\n\n## Resolution\n\nService was restored at 10:10 UTC.\n");

    [Test]
    public void The_same_words_with_two_exact_times_are_an_error() => Verify("""
        # Checkout outage

        The outage began at [|2025-03-04 10:00 UTC|] and ended at 2025-03-04 11:00 UTC.

        ## Timeline

        - {|2025-03-04 10:20 UTC|} outage began
        - 2025-03-04 11:00 UTC service restored
        """, severity: DiagnosticSeverity.Error);

    [TestCase("The outage began at [|2025-03-04 10:00 UTC|]", "2025-03-04 10:20 UTC users affected, impact starts", TestName = "Other words")]
    [TestCase("The outage began at [|2025-03-04 10:00 UTC|]", "10:20 UTC outage began", TestName = "An inherited date")]
    [TestCase("The outage began at [|2025-03-04 10:00 UTC|]", "2025-03-04 10:20 UTC outage began\n- 2025-03-04 10:40 UTC outage began again", TestName = "Two such entries")]
    public void Anything_less_is_a_warning(string summary, string entry) => Verify(
        $"# Checkout outage\n\n{summary} and ended at 2025-03-04 11:00 UTC.\n\n## Timeline\n\n- {entry}\n- 2025-03-04 11:00 UTC service restored\n", severity: DiagnosticSeverity.Warning);

    [TestCase("outage began in us-east-1")]
    [TestCase("Full outage begins")]
    [TestCase("Second outage started")]
    [TestCase("Outage started for EU customers")]
    [TestCase("Incident started in PagerDuty, bridge opened")]
    public void The_begin_of_a_part_is_another_begin(string entry) => VerifyClean(
        $"# Checkout outage\n\n- **Outage start:** 2025-03-04 10:00 UTC\n- **Outage end:** 2025-03-04 11:00 UTC\n\n## Timeline\n\n- 2025-03-04 10:12 UTC {entry}\n- 2025-03-04 11:00 UTC service restored\n");

    [TestCase("Outage started")]
    [TestCase("Outage started for all users")]
    [TestCase("The outage started at 100 requests per second")]
    public void The_begin_of_the_whole_is_the_same(string entry) => Verify(
        $"# Checkout outage\n\n- **Outage start:** [|2025-03-04 10:00 UTC|]\n- **Outage end:** 2025-03-04 11:00 UTC\n\n## Timeline\n\n- {{|2025-03-04 10:12 UTC|}} {entry}\n- 2025-03-04 11:00 UTC service restored\n",
        severity: DiagnosticSeverity.Error);

    [Test]
    public void A_start_that_differs_is_reported_with_what_it_changes() => Verify("""
        # Checkout outage

        Outage from [|22:30|] to 08:30 UTC.

        ## Timeline

        - 22:30 UTC maintenance announced
        - 00:26 UTC outage begins
        - 08:30 UTC service restored
        """.Replace("- 22:30 UTC maintenance announced\n- 00:26 UTC", "- 22:00 UTC maintenance announced\n- {|00:26 UTC|}", StringComparison.Ordinal),
        "The summary starts the incident at 22:30 UTC, the timeline (\"outage begins\") at 00:26 UTC, 1 h 56 min later; the duration would be 8 h 4 min instead of 10 h.",
        DiagnosticSeverity.Warning);

    [Test]
    public void Maintenance_at_the_stated_start_confirms_nothing() => Verify("""
        Outage from [|22:30|] to 08:30 UTC.

        - 22:30 UTC maintenance reboot begins
        - {|00:26 UTC|} outage begins
        """);

    [Test]
    public void An_end_that_differs_is_reported() => Verify("""
        # Checkout outage

        Outage from 10:00 UTC to [|10:30 UTC on 2025-03-04|].

        ## Timeline

        - 10:00 UTC alert fired
        - {|11:10 UTC|} service restored
        """,
        "The summary ends the incident at 10:30 UTC, the timeline (\"service restored\") at 11:10 UTC, 40 min later; the duration would be 1 h 10 min instead of 30 min.");

    [Test]
    public void It_is_reported_where_it_is_claimed_even_below_the_timeline() => Verify("""
        # Checkout outage

        ## Timeline

        - 10:00 UTC alert fired
        - {|11:10 UTC|} service restored

        ## Impact

        Checkout was down from 10:00 UTC to [|10:30 UTC on 2025-03-04|].
        """, severity: DiagnosticSeverity.Warning);

    [TestCase("- 10:00 UTC alert fired\n- 11:10 UTC service restored", "10:00 to 11:10 UTC")]
    [TestCase("- 10:00 UTC alert fired\n- 11:10 UTC service restored", "10:00 to 11:11 UTC")]
    [TestCase("- 10:00 UTC alert fired\n- 11:10 UTC service restored", "10:00 to about 11:00 UTC")]
    [TestCase("- 10:00 UTC alert fired\n- 10:40 UTC configuration fixed", "10:00 to 11:10 UTC")]
    [TestCase("- 10:15 UTC alert fired\n- 11:10 UTC service restored", "10:00 to 11:10 UTC")]
    [TestCase("- 10:00 UTC alert fired\n- 10:50 UTC restored peace to the team\n- 11:10 UTC checks passed", "10:00 to 11:10 UTC")]
    [TestCase("- 10:00 UTC alert fired\n- 10:30 UTC service restored\n- 11:10 UTC incident closed", "10:00 to 11:10 UTC")]
    [TestCase("- 10:00 UTC alert fired\n- 10:50 UTC service restored, with complete recovery by 11:10 UTC", "10:00 to 11:10 UTC")]
    [TestCase("- 10:00 UTC alert fired\n- 10:30 UTC service restored\n- 10:40 UTC errors again\n- 11:10 UTC service restored", "10:00 to 11:10 UTC")]
    [TestCase("- 10:00 UTC alert fired\n- 10:30 UTC possibly recovered", "10:00 to 11:10 UTC")]
    [TestCase("- 10:00 UTC alert fired\n- 10:30 UTC error rate stable", "10:00 to 11:10 UTC")]
    public void A_timeline_that_agrees_or_does_not_say_is_fine(string timeline, string window) =>
        VerifyClean($"# Checkout outage\n\nOutage from {window} on 2025-03-04.\n\n## Timeline\n\n{timeline}");

    [Test]
    public void A_day_that_is_only_assumed_is_no_difference() => VerifyClean("""
        # Checkout outage

        Outage from 00:26 to 08:30 UTC.

        ## Timeline

        - 22:30 UTC maintenance reboot begins
        - 00:26 UTC outage begins
        - 08:30 UTC service restored
        """);

    [Test]
    public void Impact_and_outage_may_be_two_extents() => Verify("""
        # Checkout outage

        ## Impact

        Users were affected (impact) from [|09:29 UTC|] to 10:00 UTC on 2025-03-04.

        ## Timeline

        - {|09:27 UTC|} OUTAGE BEGINS
        - 10:00 UTC service restored
        """, severity: DiagnosticSeverity.Info);

    [Test]
    public void A_maintenance_window_is_no_incident_window() => VerifyClean("""
        # Checkout outage

        The maintenance window was planned from 22:30 to 02:00 UTC on 2025-03-04.

        ## Timeline

        - 00:26 UTC outage begins
        - 08:30 UTC service restored
        """);

    [Test]
    public void The_slack_can_be_set() => VerifyClean(
        "# Checkout outage\n\nOutage from 10:00 to 11:00 UTC on 2025-03-04.\n\n## Timeline\n\n- 10:00 UTC alert fired\n- 11:05 UTC service restored",
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["slack"] = "5m" });

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void The_seeds_are_silent(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    [Test]
    public void A_seed_that_ends_a_day_later_is_not()
    {
        var source = SourceText.From(SeedFolder.Read("000.md").Content.Replace("End Time: May 7", "End Time: May 8", StringComparison.Ordinal), "000.md");
        var found = Run(source).Should().ContainSingle().Subject;
        (source.GetPosition(found.Span.Start).Line + 1, found.Severity).Should().Be((5, DiagnosticSeverity.Warning));
    }
}
