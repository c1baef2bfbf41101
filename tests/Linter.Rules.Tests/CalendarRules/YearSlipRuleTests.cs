using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.CalendarRules.YearSlipRule>;

namespace Linter.Rules.Tests.CalendarRules;

public sealed class YearSlipRuleTests
{
    [Test]
    public void The_same_day_of_another_year_is_reported() => Verify("""
        **Date:** {|2025-01-11|}

        ## Timeline

        - {|2025-01-11|} 09:10 UTC alert fired
        - [|2024-01-11|] 09:25 UTC rolled back
        - {|2025-01-11|} 09:40 UTC restored
        """, "2024-01-11 stands among dates of 2025 (2025-01-11); is the year right?", DiagnosticSeverity.Warning);

    [Test]
    public void Of_two_dates_the_later_one_is_reported() => Verify("# Outage of {|2025-01-11|}\n\n**Start:** [|2024-01-11|] 09:10 UTC");

    [Test]
    public void An_entry_between_two_of_another_year_is_reported() => Verify("""
        ## Timeline

        - 2025-01-10 09:10 UTC alert fired
        - [|2024-01-11|] 09:25 UTC rolled back
        - 2025-01-12 09:40 UTC restored
        """);

    [Test]
    public void An_entry_that_would_stand_out_of_order_in_that_year_is_fine() => VerifyClean("""
        ## Timeline

        - 2025-01-10 09:10 UTC alert fired
        - 2024-11-20 09:25 UTC disk replaced
        - 2025-01-12 09:40 UTC restored
        """);

    [TestCase("certificate issued")]
    [TestCase("a year earlier the same job had failed")]
    [TestCase("key created, it expires in twelve months")]
    public void An_entry_that_speaks_of_another_year_is_fine(string text) => VerifyClean($"""
        **Date:** 2025-01-11

        ## Timeline

        - 2024-01-11 09:25 UTC {text}
        - 2025-01-11 09:25 UTC first handshake failed
        - 2025-01-11 09:40 UTC restored
        """);

    [TestCase("**Date:** 2025-01-11\n\n## Action items\n\n- Rotate the key (due 2026-01-11)")]
    [TestCase("**Date:** 2025-01-11\n\nThe key was created on 2024-01-11.")]
    [TestCase("## Timeline\n\n- 2024-12-20 09:00 UTC change deployed\n- 2025-01-11 09:25 UTC first handshake failed\n- 2025-01-11 09:40 UTC restored")]
    [TestCase("## Timeline\n\n- 2025-11-13 09:10 UTC alert fired\n- 13/11/24 09:25 UTC rolled back\n- 2025-11-13 09:40 UTC restored")]
    [TestCase("Outage from 2024-12-31 23:50 UTC to 2025-01-01 00:20 UTC.")]
    public void Due_dates_lead_up_and_the_turn_of_the_year_are_fine(string text) => VerifyClean(text);

    [TestCase("2024-01-11", "2025-01-11")]
    [TestCase("January 11, 2024", "January 11, 2025")]
    public void The_fix_writes_the_other_year(string written, string expected) => VerifyFix(
        $"**Date:** 2025-01-11\n\n## Timeline\n\n- 2025-01-11 09:10 UTC alert\n- {written} 09:25 UTC rolled back\n- 2025-01-11 09:40 UTC restored",
        $"**Date:** 2025-01-11\n\n## Timeline\n\n- 2025-01-11 09:10 UTC alert\n- {expected} 09:25 UTC rolled back\n- 2025-01-11 09:40 UTC restored");

    [TestCaseSource(typeof(SeedFolder), nameof(SeedFolder.Names))]
    public void The_seeds_are_silent(string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
