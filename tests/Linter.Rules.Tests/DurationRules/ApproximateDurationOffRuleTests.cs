using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.DurationRules.ApproximateDurationOffRule>;

namespace Linter.Rules.Tests.DurationRules;

public sealed class ApproximateDurationOffRuleTests
{
    [Test]
    public void An_estimate_of_twice_the_length_is_reported()
    {
        var found = Verify(
            "The outage lasted about [|2 hours|] ({|12:00|}–{|13:00 UTC|}).",
            "\"about 2 hours\", but 12:00–13:00 UTC is 1 h (off by 50 %; accepted ± 30 min).",
            DiagnosticSeverity.Warning);
        found[0].Properties.Should().Contain(DiagnosticProperties.Claimed, "PT2H").And.Contain(DiagnosticProperties.Computed, "PT1H").And.Contain(DiagnosticProperties.Delta, "-PT1H");
    }

    [TestCase("about 2 hours", "14:00", true)]
    [TestCase("about 2 hours", "14:29", true)]
    [TestCase("about 2 hours", "14:35", false)]
    [TestCase("~120 minutes", "14:24", true)]
    [TestCase("~120 minutes", "14:30", false)]
    [TestCase("approximately 10 hours", "23:50", true)]
    [TestCase("around 20 minutes", "12:25", true)]
    [TestCase("around 20 minutes", "12:27", false)]
    [TestCase("roughly 40 minutes", "12:50", true)]
    [TestCase("roughly 40 minutes", "12:52", false)]
    public void About_reaches_a_fifth_or_a_quarter_and_never_less_than_some_minutes(string length, string end, bool isFine) => Check(length, end, isFine);

    [TestCase("over 2 hours", "14:00", true)]
    [TestCase("over 2 hours", "20:00", true)]
    [TestCase("over 2 hours", "13:55", false)]
    [TestCase("at least 90 minutes", "13:20", false)]
    [TestCase("just over 2 hours", "14:40", true)]
    [TestCase("just over 2 hours", "15:30", false)]
    public void A_lower_bound_must_be_reached(string length, string end, bool isFine) => Check(length, end, isFine);

    [TestCase("less than 2 hours", "12:10", true)]
    [TestCase("less than 2 hours", "14:10", false)]
    [TestCase("up to 90 minutes", "13:40", false)]
    [TestCase("nearly 2 hours", "13:40", true)]
    [TestCase("nearly 2 hours", "13:20", false)]
    [TestCase("almost 2 hours", "14:20", false)]
    public void An_upper_bound_must_not_be_passed(string length, string end, bool isFine) => Check(length, end, isFine);

    [TestCase("20 to 30 minutes", "12:25", true)]
    [TestCase("20 to 30 minutes", "12:45", false)]
    [TestCase("20 to 30 minutes", "12:10", false)]
    public void An_interval_must_hold_the_length(string length, string end, bool isFine) => Check(length, end, isFine);

    [TestCase("several hours")]
    [TestCase("a few minutes")]
    [TestCase("hours")]
    public void Vague_lengths_are_never_compared(string length) => VerifyClean($"The outage lasted {length} (12:00–12:30 UTC).");

    [Test]
    public void Exact_lengths_are_left_to_another_rule() => VerifyClean("The outage lasted 2 hours (12:00–13:00 UTC).");

    [Test]
    public void Lengths_of_something_else_are_not_compared() => VerifyClean("""
        ## Summary

        The outage lasted from 12:00 to 13:00 UTC. A maintenance of about 5 hours had gone before.
        """);

    [Test]
    public void An_audit_after_the_restoration_does_not_end_the_incident() => Verify("""
        ## Summary

        The outage lasted approximately [|2 hours|].

        ## Timeline

        - {|12:00 UTC|} Outage begins
        - 12:20 UTC Bad certificate found
        - {|13:00 UTC|} Service restored
        - 14:00 UTC Audit of all certificates
        """);

    [Test]
    public void Nearly_two_days_may_be_three_quarters_of_them() =>
        VerifyClean("The outage lasted nearly two days, from 2025-03-04 08:00 UTC to 2025-03-05 22:36 UTC.");

    [Test]
    public void A_state_belongs_to_the_nearest_length_only() => VerifyClean("""
        ## Summary

        All notebooks were unusable for about 2 hours and slow for about a day (12:00–14:00 UTC).
        """);

    [TestCase("relative", "60%")]
    [TestCase("absolute", "60m")]
    public void How_far_about_reaches_can_be_set(string name, string value) =>
        VerifyClean("The outage lasted about 2 hours (12:00–13:00 UTC).", options: new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value });

    [Test]
    public void A_narrower_reach_can_be_set() => Verify(
        "The outage lasted about [|120 minutes|] (12:00–13:50 UTC).",
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["relative"] = "5%", ["absolute"] = "5m" });

    [Test]
    public void The_seeds_are_clean([ValueSource(typeof(SeedFolder), nameof(SeedFolder.Names))] string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();

    [Test]
    public void An_estimate_in_a_seed_within_its_reach_is_fine() => Run(SeedFolder.Edit("000.md", "5 hours", "about 4 hours 30 minutes")).Should().BeEmpty();

    private static void Check(string length, string end, bool isFine)
    {
        var text = $"The outage lasted {length} (12:00–{end} UTC).";
        Run(Text.SourceText.From(text)).Should().HaveCount(isFine ? 0 : 1);
    }
}
