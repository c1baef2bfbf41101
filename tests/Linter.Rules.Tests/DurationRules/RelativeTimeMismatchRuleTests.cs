using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.DurationRules.RelativeTimeMismatchRule>;

namespace Linter.Rules.Tests.DurationRules;

public sealed class RelativeTimeMismatchRuleTests
{
    [Test]
    public void A_length_after_a_named_event_is_compared()
    {
        var found = Verify(
            """
            - {|10:00 UTC|} Deploy finished
            - 10:12 UTC [|30 minutes after the deploy|], errors rose
            """,
            "\"30 minutes after the deploy\", but 10:00 → 10:12 is 12 min.",
            DiagnosticSeverity.Warning);
        found[0].Arithmetic.Should().Be("10:12 − 10:00 = 12 min");
    }

    [TestCase("10:30 UTC 30 minutes after the deploy, errors rose")]
    [TestCase("10:32 UTC 30 minutes after the deploy, errors rose")]
    [TestCase("10:35 UTC About 30 minutes after the deploy, errors rose")]
    [TestCase("10:30 UTC Errors rose 30 minutes after our first deployment")]
    public void A_length_that_fits_is_fine(string entry) => VerifyClean($"- 10:00 UTC Deploy finished\n- {entry}");

    [TestCase("[|20 minutes later|] errors rose")]
    [TestCase("[|After 20 minutes|], errors rose")]
    public void A_bare_length_is_counted_from_the_entry_before(string text) => Verify($"- 09:00 UTC Alert fired\n- {{|10:00 UTC|}} Deploy finished\n- 10:40 UTC {text}");

    [Test]
    public void The_start_is_that_of_the_window() => Verify("""
        **Start:** {|09:30 UTC|}

        ## Timeline

        - 09:50 UTC Alert fired
        - 10:00 UTC Detected [|10 minutes after the start|]
        """);

    [Test]
    public void Before_counts_towards_a_later_entry() => Verify("""
        - 10:00 UTC Disk replaced [|30 minutes before the alert|]
        - 10:10 UTC Alert fired
        - 10:20 UTC Restored
        """);

    [Test]
    public void An_offset_beside_a_clock_is_counted_from_the_start() => Verify("""
        **Start:** {|10:00 UTC|}

        ## Timeline

        - 10:00 UTC First errors
        - 10:12 UTC ([|T+20m|]) Alert fired
        - 10:30 UTC (T+30m) Restored
        """);

    [TestCase("After 30 minutes of nominal performance the incident was closed")]
    [TestCase("Promised an answer within 30 minutes after the deploy")]
    [TestCase("The next check will run 30 minutes after the deploy")]
    [TestCase("Some minutes later errors rose")]
    [TestCase("Requests waited for 30 minutes after the deploy")]
    [TestCase("Errors rose and 30 minutes later fell")]
    public void Processes_targets_and_vague_words_are_not_compared(string text) => VerifyClean($"- 10:00 UTC Deploy finished\n- 10:12 UTC {text}");

    [Test]
    public void A_thing_that_two_entries_speak_of_is_not_resolved() => VerifyClean("""
        - 09:00 UTC Deploy to staging
        - 10:00 UTC Deploy to production
        - 10:12 UTC 30 minutes after the deploy, errors rose
        """);

    [Test]
    public void A_thing_that_no_entry_speaks_of_is_not_resolved() => VerifyClean("""
        - 10:00 UTC Build 412 went out
        - 10:12 UTC 30 minutes after the migration, errors rose
        """);

    [Test]
    public void Entries_without_a_clock_have_nothing_to_compare() => VerifyClean("""
        ## Timeline

        - T+0m Deploy finished
        - T+12m 30 minutes after the deploy, errors rose
        """);

    [Test]
    public void The_tolerance_can_be_set() => VerifyClean(
        "- 10:00 UTC Deploy finished\n- 10:22 UTC 30 minutes after the deploy, errors rose",
        options: new Dictionary<string, string>(StringComparer.Ordinal) { ["tolerance"] = "10m" });

    [Test]
    public void The_seeds_are_clean([ValueSource(typeof(SeedFolder), nameof(SeedFolder.Names))] string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
