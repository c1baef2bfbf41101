using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.DurationRules.DurationsDisagreeRule>;

namespace Linter.Rules.Tests.DurationRules;

public sealed class DurationsDisagreeRuleTests
{
    [TestCase("- Payments were unavailable for 45 minutes between 10:00 and 10:45 UTC on 2025-03-04.\n- Refunds were unavailable for 2 hours between 10:00 and 12:00 UTC on 2025-03-04.")]
    [TestCase("**Duration (EU):** 20 minutes\n\n**Duration (US):** 2 hours")]
    [TestCase("### Phase 1\n\n**Duration:** 20 minutes\n\n### Phase 2\n\n**Duration:** 2 hours")]
    [TestCase("- **Acme**\n  - Downtime: 2 hours\n- **Globex**\n  - Downtime: 20 minutes")]
    [TestCase("**Duration:** 4 h 45 min (45 min outage, 4 h degraded)")]
    public void Parts_may_last_differently_long(string text) => VerifyClean($"# Shop outage\n\n## Impact\n\n{text}\n");

    [Test]
    public void A_sentence_and_a_label_with_different_lengths_are_an_error()
    {
        var found = Verify(
            """
            ## Summary

            Checkout was down for {|45 minutes|}.

            **Duration:** [|75 minutes|]
            """,
            "Duration is 1 h 15 min here and 45 min in \"Summary\" (line 3).",
            DiagnosticSeverity.Error);
        found[0].Properties.Should().Contain(DiagnosticProperties.Claimed, "PT1H15M").And.Contain(DiagnosticProperties.Computed, "PT45M");
    }

    [TestCase("1 h 15 min")]
    [TestCase("75 min")]
    [TestCase("about an hour")]
    [TestCase("over an hour")]
    [TestCase("1 to 2 hours")]
    public void Lengths_that_allow_the_same_value_agree(string length) => VerifyClean($"""
        ## Summary

        Checkout was down for {length}.

        **Duration:** 75 minutes
        """);

    [Test]
    public void Different_nouns_are_a_warning() => Verify(
        """
        ## Summary

        The outage lasted 20 minutes, the incident lasted [|50 minutes|].
        """,
        severity: DiagnosticSeverity.Warning);

    [Test]
    public void An_estimate_that_cannot_be_met_is_a_warning() => Verify(
        """
        # A 40-minute outage

        ## Impact

        The outage lasted about [|two hours|].
        """,
        "Duration is \"about two hours\" here and 40 min in \"A 40-minute outage\" (line 1).",
        DiagnosticSeverity.Warning);

    [Test]
    public void Outage_and_incident_may_differ_if_the_timeline_shows_both() => VerifyClean("""
        ## Summary

        The outage lasted 20 minutes, the incident lasted 50 minutes.

        ## Timeline

        - 2025-03-04 10:00 UTC Outage begins
        - 2025-03-04 10:20 UTC Outage ends
        - 2025-03-04 10:50 UTC Incident closed
        """);

    [TestCase("The first outage lasted 20 minutes. The second outage lasted 50 minutes.")]
    [TestCase("The outage lasted 20 minutes. Another interruption lasted 50 minutes.")]
    [TestCase("The outage lasted 20 minutes. Some shops were unavailable for 50 minutes.")]
    [TestCase("The outage lasted 20 minutes. It went unnoticed for 5 minutes.")]
    public void Lengths_of_phases_and_parts_are_not_compared(string text) => VerifyClean("## Summary\n\n" + text);

    [Test]
    public void The_same_number_in_other_units_agrees() => VerifyClean("The outage lasted 5 hours (a downtime of 300 minutes).");

    [Test]
    public void Metrics_are_not_the_length_of_the_incident() => VerifyClean("""
        - **Duration:** 75 minutes
        - **Time to detect:** 10 minutes
        """);

    [Test]
    public void Each_later_statement_is_reported_once() => Verify("""
        ## Summary

        - **Duration:** 75 minutes
        - **Downtime:** [|20 minutes|]
        - **Outage duration:** [|3 hours|]
        """);

    [Test]
    public void The_computed_window_is_shown_beside_the_other_statement() => Verify("""
        ## Summary

        - **Start:** 2025-03-04 10:00 UTC
        - **End:** {|2025-03-04 11:00 UTC|}
        - **Duration:** {|1 hour|}

        The outage lasted [|3 hours|].
        """);

    [Test]
    public void The_seeds_are_clean([ValueSource(typeof(SeedFolder), nameof(SeedFolder.Names))] string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
