using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.TimelineRules.ReverseChronologicalRule>;

namespace Linter.Rules.Tests.TimelineRules;

public sealed class ReverseChronologicalRuleTests
{
    private const string Entries = """
        - 10:40 UTC restored
        - 10:20 UTC rollback
        - 10:05 UTC investigating
        - 10:00 UTC alert
        """;

    [Test]
    public void Newest_first_can_be_the_wanted_order()
    {
        const string Ascending = "## Timeline\n\n- {0} alert\n- 10:05 UTC investigating\n- 10:20 UTC rollback\n- {1} restored\n";
        Verify(Ascending.Replace("{0}", "[|10:00 UTC|]", StringComparison.Ordinal).Replace("{1}", "{|10:40 UTC|}", StringComparison.Ordinal),
            "The timeline runs oldest first (10:00 → 10:40); readers and metrics expect newest first.", options: With("order", "descending"));
        VerifyFix(Ascending.Replace("{0}", "10:00 UTC", StringComparison.Ordinal).Replace("{1}", "10:40 UTC", StringComparison.Ordinal),
            "## Timeline\n\n- 10:40 UTC restored\n- 10:20 UTC rollback\n- 10:05 UTC investigating\n- 10:00 UTC alert\n", options: With("order", "descending"));
    }

    [TestCase("descending", "- 10:40 UTC restored\n- 10:20 UTC rollback\n- 10:05 UTC investigating\n- 10:00 UTC alert")]
    [TestCase("descending", "- 10:00 UTC alert\n- 10:20 UTC rollback\n- 10:40 UTC restored")]
    [TestCase("any", "- 10:40 UTC restored\n- 10:20 UTC rollback\n- 10:05 UTC investigating\n- 10:00 UTC alert")]
    [TestCase("any", "- 10:00 UTC alert\n- 10:05 UTC investigating\n- 10:20 UTC rollback\n- 10:40 UTC restored")]
    public void The_wanted_order_is_fine(string order, string list) => VerifyClean("## Timeline\n\n" + list, options: With("order", order));

    [Test]
    public void A_list_that_runs_backwards_is_reported() => Verify(
        """
        ## Timeline

        - [|10:40 UTC|] restored
        - 10:20 UTC rollback
        - 10:05 UTC investigating
        - {|10:00 UTC|} alert
        """,
        "The timeline runs newest first (10:40 → 10:00); readers and metrics expect oldest first.",
        DiagnosticSeverity.Info);

    [TestCase("- 10:40 UTC restored\n- 10:20 UTC rollback\n- 10:00 UTC alert", TestName = "Three entries are too few")]
    [TestCase("- 10:40 UTC restored\n- 10:20 UTC rollback\n- 10:30 UTC checked\n- 10:35 UTC checked again\n- 10:00 UTC alert", TestName = "Too many steps go forward")]
    [TestCase("- 2025-03-04 10:40 UTC alert\n- 2025-03-05 10:20 UTC rollback\n- 2025-03-06 10:05 UTC rollback again\n- 2025-03-07 10:00 UTC restored", TestName = "The dates go forward")]
    public void Other_lists_are_fine(string entries) => VerifyClean("## Timeline\n\n" + entries);

    [TestCase("## Timeline (most recent first)\n\n")]
    [TestCase("## Timeline\n\nThe newest entry comes first: newest first.\n\n")]
    [TestCase("## Incident state document\n\n### Timeline\n\n")]
    public void A_declared_order_is_accepted(string head) => VerifyClean(head + Entries);

    [Test]
    public void Both_orders_can_be_accepted() =>
        VerifyClean("## Timeline\n\n" + Entries, options: new Dictionary<string, string>(StringComparer.Ordinal) { ["order"] = "any" });

    [TestCase(Entries, FixSafety.Safe)]
    [TestCase("- 10:40 CET restored\n- 10:20 rollback\n- 10:05 UTC investigating\n- 10:00 alert", FixSafety.Offered)]
    public void The_fix_is_safe_where_no_zone_is_taken_from_the_entry_before(string entries, FixSafety safety) =>
        SafetyOf("## Timeline\n\n" + entries).Should().Be(safety);

    [TestCase("from 00:10 to 10:40 UTC", FixSafety.Safe)]
    [TestCase("from 22:10 to 00:40 UTC", FixSafety.Offered)]
    public void The_fix_is_safe_where_a_window_decides_no_day(string window, FixSafety safety) =>
        SafetyOf($"# Outage\n\n**Date:** 2025-03-04\n\n## Summary\n\nCheckout failed {window}, starting on 2025-03-04.\n\n## Timeline\n\n- 10:40 restored\n- 10:20 rollback\n- 10:05 investigating\n- 00:10 alert\n").Should().Be(safety);

    private static FixSafety SafetyOf(string text) => Run(Linter.Text.SourceText.From(text)).Should().ContainSingle().Which.Fixes.Should().ContainSingle().Which.Safety;

    [Test]
    public void The_fix_writes_the_oldest_entry_first() => VerifyFix(
        "## Timeline\n\n" + Entries,
        """
        ## Timeline

        - 10:00 UTC alert
        - 10:05 UTC investigating
        - 10:20 UTC rollback
        - 10:40 UTC restored
        """);

    [Test]
    public void The_fix_keeps_rows_of_a_table_whole() => VerifyFix(
        """
        | Time (UTC) | Event |
        | --- | --- |
        | 10:40 | restored |
        | 10:20 | rollback |
        | 10:05 | investigating |
        | 10:00 | alert |

        That was all.
        """,
        """
        | Time (UTC) | Event |
        | --- | --- |
        | 10:00 | alert |
        | 10:05 | investigating |
        | 10:20 | rollback |
        | 10:40 | restored |

        That was all.
        """);

    [Test]
    public void Entries_that_take_their_day_from_another_are_not_moved() => Verify("""
        ## Timeline

        - [|2025-03-04 10:40 UTC|] restored
        - 10:20 UTC rollback
        - 10:05 UTC investigating
        - 10:00 UTC alert
        """)[0].Fixes.Should().BeEmpty();

    [Test]
    public void The_seeds_are_clean([ValueSource(typeof(SeedFolder), nameof(SeedFolder.Names))] string name) => Run(SeedFolder.Read(name)).Should().BeEmpty();
}
