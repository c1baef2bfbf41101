using Linter.Diagnostics;
using Linter.Testing;
using static Linter.Testing.RuleVerifier<Linter.Rules.CalendarRules.FutureInstantRule>;

namespace Linter.Rules.Tests.CalendarRules;

public sealed class FutureInstantRuleTests
{
    private const string Today = "2025-03-06";

    [Test]
    public void A_date_in_the_future_is_reported() => Verify(
        "**Date:** [|2026-03-04|]",
        "The incident is dated 2026-03-04, 363 days in the future (as of 2025-03-06).",
        DiagnosticSeverity.Warning,
        asOf: Today);

    [TestCase("Outage from [|2025-03-08 10:00 UTC|] to {|2025-03-08 11:00 UTC|}.")]
    [TestCase("## Timeline\n\n- [|2025-05-03 10:00 UTC|] alert fired\n- 2025-03-05 10:20 UTC restored")]
    [TestCase("# Outage of [|2025-12-01|]")]
    public void Window_timeline_and_title_are_compared(string marked) => Verify(marked, asOf: Today);

    [TestCase("**Date:** 2025-03-04")]
    [TestCase("**Date:** 2025-03-07")]
    [TestCase("Outage from 2025-03-06 23:00 UTC to 2025-03-06 23:30 UTC.")]
    [TestCase("**Date:** 2025-03-04\n\n## Action items\n\n- Add an alert (due 2025-05-01)")]
    [TestCase("**Date:** 2025-03-04\n\nThe next review is on 2025-05-01.")]
    [TestCase("## Timeline\n\n- 2025-03-04 10:00 UTC alert fired\n- 2025-05-01 10:00 UTC follow-up with the customer")]
    public void What_has_happened_or_is_planned_is_fine(string text) => VerifyClean(text, asOf: Today);

    [Test]
    public void Without_a_reference_time_nothing_is_known() => VerifyClean("**Date:** 2926-03-04");

    [Test]
    public void The_slack_can_be_set() => VerifyClean("**Date:** 2025-03-09", asOf: Today, options: new Dictionary<string, string>(StringComparer.Ordinal) { ["slack"] = "4d" });
}
